package fi.asiointi.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/** Where the input comes from and the answers go. */
record Streams(InputStream in, OutputStream out, PrintWriter err) {}
