package fi.asiointi.examples.cli;

import java.io.IOException;

/** The reader of the output has gone, as {@code head} does. Nobody is left to be told. */
final class OutputClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputClosedException(IOException cause) {
        super(cause);
    }
}
