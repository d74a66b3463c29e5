package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A tax number of a person who works on a construction site (veronumero): twelve digits without a
 * check digit.
 *
 * <p>It is a person's and never an organisation's; it stands here so that nobody takes it for one.
 * {@link #toString} is masked.
 *
 * @param value twelve digits; personal data
 */
public record IndividualTaxNumber(@JsonValue String value) {
    private static final int LENGTH = 12;

    /**
     * Takes twelve digits.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public IndividualTaxNumber {
        Refusal.require(value, fault(value), IndividualTaxNumber::refusal);
    }

    /**
     * Reads twelve digits.
     *
     * @param text the digits
     * @return the number; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason, and never the text
     */
    @JsonCreator
    public static IndividualTaxNumber parse(String text) {
        return new IndividualTaxNumber(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code LENGTH}.
     *
     * @param text the digits; {@code null} is refused with {@code FORMAT}
     * @return the number, or why the text is none
     */
    public static Parsed<IndividualTaxNumber> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(
                text, fault(text), IndividualTaxNumber::new, IndividualTaxNumber::refusal);
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** Twelve asterisks, whatever the number. */
    @Override
    public String toString() {
        return "************";
    }

    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0 || !Shape.hasDigitsFrom(text, 0)) {
            return "FORMAT";
        }
        return text.length() == LENGTH ? null : "LENGTH";
    }

    private static Reason refusal(String fault, CharSequence text) {
        return fault.equals("FORMAT")
                ? Refusal.at("individualTaxNumber.FORMAT", Shape.firstNonDigit(text, 0))
                : Refusal.of("individualTaxNumber." + fault);
    }
}
