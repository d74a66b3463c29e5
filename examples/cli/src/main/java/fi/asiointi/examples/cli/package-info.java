/**
 * JSON Lines in, JSON Lines out: one class a command, and the frame that they share. {@code
 * LineInput} parts the input to documents, {@code LineCommand} answers each of them, {@code Fields}
 * reads one.
 */
@NullMarked
package fi.asiointi.examples.cli;

import org.jspecify.annotations.NullMarked;
