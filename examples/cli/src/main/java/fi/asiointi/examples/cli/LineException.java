package fi.asiointi.examples.cli;

/** One document cannot be answered; the rest of the input goes on. */
final class LineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with a document. */
    enum Code {
        MALFORMED_JSON,
        UNKNOWN_FIELD,
        MISSING_FIELD,
        WRONG_TYPE,
        UNSUPPORTED
    }

    private final Code code;
    private final String path;

    LineException(Code code, String path, String message) {
        super(message);
        this.code = code;
        this.path = path;
    }

    Code code() {
        return code;
    }

    /** The place in the document, such as {@code paySubsidies[0].percent}. */
    String path() {
        return path;
    }
}
