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
     * @param <T> what was read
     */
    record Valid<T>(T value) implements Parsed<T> {}

    /**
     * The text was refused.
     *
     * @param reason why; never repeats the text
     * @param <T> what would have been read
     */
    record Invalid<T>(Reason reason) implements Parsed<T> {

        /**
         * {@return the place of the first wrong character, counted from 1; empty where none can be
         * named}
         */
        public OptionalInt position() {
            return reason.parameter("position")
                    .map(Integer::parseInt)
                    .map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        }
    }

    /** {@return the value; empty when the text was refused} */
    default Optional<T> toOptional() {
        return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
    }

    /**
     * {@return the value of a text that was read}
     *
     * @throws IllegalArgumentException with the reason's code and English text, when it was refused
     */
    default T orElseThrow() {
        if (this instanceof Valid<T> valid) {
            return valid.value();
        }
        throw new IllegalArgumentException(((Invalid<T>) this).reason().toString());
    }
}
