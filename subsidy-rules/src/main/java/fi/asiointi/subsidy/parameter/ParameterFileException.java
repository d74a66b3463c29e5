package fi.asiointi.subsidy.parameter;

import org.jspecify.annotations.Nullable;

/** A file of parameters was refused. The message names the place in it and what is wrong there. */
public final class ParameterFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ParameterFileException(String place, String fault, @Nullable Throwable cause) {
        super(place + ": " + fault, cause);
    }
}
