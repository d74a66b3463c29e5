package fi.asiointi.identity.id;

import fi.asiointi.identity.reason.Reason;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What reading a text gave: the value, or the reason why there is none.
 *
 * @param <T> what was read
 */
public sealed interface Parsed<T> {

    /**
     * The text was read.
     *
     * @param value what it says
     */
    record Valid<T>(T value) implements Parsed<T> {}

    /**
     * The text was refused.
     *
     * @param reason why; never repeats the text
     */
    record Invalid<T>(Reason reason) implements Parsed<T> {

        /** The place of the first wrong character, counted from 1, where one can be named. */
        public OptionalInt position() {
            return reason.parameter("position")
                    .map(Integer::parseInt)
                    .map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        }
    }

    /** The value, when the text was read. */
    default Optional<T> toOptional() {
        return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException with the reason's code and English text, when there is none
     */
    default T orElseThrow() {
        if (this instanceof Valid<T> valid) {
            return valid.value();
        }
        throw new IllegalArgumentException(((Invalid<T>) this).reason().toString());
    }
}
