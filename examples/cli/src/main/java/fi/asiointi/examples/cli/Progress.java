package fi.asiointi.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** A bar on standard error, when that is a terminal and the file is long. */
final class Progress implements AutoCloseable {
    private static final long LONG_FILE = 8L << 20;
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final long size;
    private final boolean shown;
    private long read;
    private int drawn = -1;

    Progress(PrintWriter err, long size) {
        this.err = err;
        this.size = size;
        this.shown = size >= LONG_FILE && Ansi.AUTO.enabled();
    }

    InputStream counting(InputStream in) {
        return shown ? new Counting(in) : in;
    }

    @Override
    public void close() {
        if (shown) {
            err.println();
        }
    }

    private void draw() {
        int full = (int) (WIDTH * read / size);
        if (full != drawn) {
            drawn = full;
            err.print("\r[" + "=".repeat(full) + " ".repeat(WIDTH - full) + "]");
            err.flush();
        }
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            draw();
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read += Math.max(count, 0);
            draw();
            return count;
        }
    }
}
