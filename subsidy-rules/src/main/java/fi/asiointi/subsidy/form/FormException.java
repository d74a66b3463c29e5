package fi.asiointi.subsidy.form;

/** A field of a form cannot be read. The message never repeats what the field says. */
public final class FormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Fault fault;

    /** The place of the field. */
    private final String path;

    /** What is wrong with a field. */
    public enum Fault {
        /** There is no field of this name. */
        UNKNOWN_FIELD,
        /** The field must be there. */
        MISSING_FIELD,
        /** The field is of another type, or out of the range of its type. */
        WRONG_TYPE,
        /** The field is sound, but nothing here can answer it. */
        UNSUPPORTED
    }

    FormException(Fault fault, String path, String message) {
        super(message);
        this.fault = fault;
        this.path = path;
    }

    /** {@return what is wrong} */
    public Fault fault() {
        return fault;
    }

    /** {@return the place of the field, such as {@code employer.deMinimis[0].amount}} */
    public String path() {
        return path;
    }
}
