package fi.asiointi.subsidy.parameter;

/**
 * A parameter was read on a day on which it has no value. Ask {@link ParameterRow#find} where that
 * may happen.
 */
public final class NotInForceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotInForceException(String message) {
        super(message);
    }
}
