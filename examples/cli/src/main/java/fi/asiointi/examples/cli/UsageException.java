package fi.asiointi.examples.cli;

/** The command cannot be run at all: a file cannot be read, an option has a wrong value. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
