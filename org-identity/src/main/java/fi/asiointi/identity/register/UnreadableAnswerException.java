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

    /** Whether a field is missing there. */
    private final boolean missing;

    /**
     * An answer that cannot be read.
     *
     * @param path the place in the answer as a JSON Pointer; empty for the answer as a whole
     * @param fault what is wrong there, without the content
     */
    public UnreadableAnswerException(String path, String fault) {
        this(path, fault, false);
    }

    private UnreadableAnswerException(String path, String fault, boolean missing) {
        super(fault + (path.isEmpty() ? "" : " at " + path));
        this.path = path;
        this.fault = fault;
        this.missing = missing;
    }

    /**
     * {@return the fault of an answer that lacks a field}
     *
     * @param path the place where the field should be, as a JSON Pointer
     * @param fault what is missing there
     */
    public static UnreadableAnswerException missing(String path, String fault) {
        return new UnreadableAnswerException(path, fault, true);
    }

    /** {@return true when a field is missing; false when something else stands in its place} */
    public boolean isFieldMissing() {
        return missing;
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
