package fi.asiointi.identity.register;

/**
 * A register's answer could not be read: it is not JSON, or a part of it has another type than the
 * register's own description says. The message names the place and never repeats the content.
 */
public final class UnreadableAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The place in the answer as a JSON Pointer. */
    private final String path;

    /** What is wrong there. */
    private final String fault;

    /**
     * An answer that cannot be read.
     *
     * @param path the place in the answer as a JSON Pointer; empty for the answer as a whole
     * @param fault what is wrong there, without the content
     */
    public UnreadableAnswerException(String path, String fault) {
        super(fault + (path.isEmpty() ? "" : " at " + path));
        this.path = path;
        this.fault = fault;
    }

    /** {@return the place in the answer as a JSON Pointer; empty for the answer as a whole} */
    public String path() {
        return path;
    }

    /** {@return what is wrong there, in English for a log, without the content} */
    public String fault() {
        return fault;
    }
}
