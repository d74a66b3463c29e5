package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish VAT number (arvonlisäverotunniste): {@code FI} and the eight digits of the Business ID,
 * as in {@code FI02012566}.
 *
 * <p>A well-formed number says nothing of liability: that is a live entry in the register of VAT
 * liable, or an answer of VIES. Åland uses {@code FI} too.
 *
 * @param value the canonical form, ten characters
 */
public record VatNumber(@JsonValue String value) implements Comparable<VatNumber> {
    private static final String SHAPE = "FI########";
    private static final int BODY_AT = 2;

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public VatNumber {
        Refusal.require(value, fault(value), VatNumber::refusal);
    }

    /**
     * {@return the VAT number of a Business ID} Whether the unit is liable to VAT is another
     * question.
     *
     * @param id the Business ID
     */
    public static VatNumber of(BusinessId id) {
        return new VatNumber("FI" + BusinessIdDigits.digits(id));
    }

    /**
     * Reads the canonical form.
     *
     * @param text ten characters, such as {@code FI02012566}
     * @return the identifier; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static VatNumber parse(String text) {
        return new VatNumber(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code COUNTRY}, and
     * of the Business ID within {@code CHECK_DIGIT} (with the parameter {@code expected}), {@code
     * REMAINDER_ONE}, {@code NEVER_ISSUED}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<VatNumber> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), VatNumber::new, VatNumber::refusal);
    }

    /**
     * Reads what people write: small letters, spaces, dashes, or the Business ID without {@code
     * FI}.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<VatNumber> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(text == null ? null : canonical(text));
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** {@return the Business ID within} */
    public BusinessId businessId() {
        return BusinessIdDigits.businessId(value, BODY_AT);
    }

    @Override
    public int compareTo(VatNumber other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0) {
            return "FORMAT";
        }
        if (Shape.isOfAnotherCountry(text) && Shape.isDigit(text.charAt(text.length() - 1))) {
            return "COUNTRY";
        }
        return Shape.fits(text, SHAPE) ? BusinessIdDigits.fault(text, BODY_AT) : "FORMAT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        if (BusinessIdDigits.isFault(fault)) {
            return BusinessIdDigits.refusal(fault, text, BODY_AT);
        }
        return fault.equals("COUNTRY")
                ? Refusal.of("vatNumber.COUNTRY")
                : Refusal.at("vatNumber.FORMAT", Shape.firstMisfit(text, SHAPE));
    }

    private static String canonical(CharSequence text) {
        String plain = Spelling.upperCased(Spelling.withoutSpacesAndDashes(text));
        return plain.length() == 8 && Shape.hasDigitsFrom(plain, 0) ? "FI" + plain : plain;
    }
}
