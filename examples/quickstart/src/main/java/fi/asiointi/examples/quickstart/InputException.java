package fi.asiointi.examples.quickstart;

/** An input file cannot be used; the message tells which one and what is wrong with it. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
