package fi.asiointi.subsidy.parameter;

import java.time.LocalDate;

/**
 * A parameter was read on a day on which it has no value: before its first day or after its last.
 * The last value is never taken silently. Ask {@link ParameterRow#find} where that may happen.
 */
public final class NotInForceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The name of the parameter. */
    private final String parameter;

    /** The first day of the row that was read. */
    private final LocalDate day;

    NotInForceException(Parameter<?> key, LocalDate day) {
        super(
                "The parameter "
                        + key.name()
                        + " has no value on "
                        + day
                        + ". Maybe the file of parameters must be continued?");
        this.parameter = key.name();
        this.day = day;
    }

    /** {@return the name of the parameter} */
    public String parameter() {
        return parameter;
    }

    /** {@return the first day of the row that was read} */
    public LocalDate day() {
        return day;
    }
}
