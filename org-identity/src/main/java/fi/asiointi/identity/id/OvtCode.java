package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An OVT code (OVT-tunnus), the electronic address of an organisation or a part of it: {@code
 * 0037}, the eight digits of the Business ID, and up to five characters of the organisation's own
 * choice.
 *
 * @param value the canonical form, twelve to seventeen characters
 */
public record OvtCode(@JsonValue String value) implements Comparable<OvtCode> {
    private static final String PREFIX = "0037";
    private static final int BODY_AT = 4;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 17;

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public OvtCode {
        Refusal.require(value, fault(value), OvtCode::refusal);
    }

    /**
     * {@return the code of an organisation as a whole, without a suffix}
     *
     * @param id its Business ID
     */
    public static OvtCode of(BusinessId id) {
        return new OvtCode(PREFIX + BusinessIdDigits.digits(id));
    }

    /**
     * Reads the canonical form.
     *
     * @param text twelve to seventeen characters, such as {@code 003702012566}
     * @return the identifier; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static OvtCode parse(String text) {
        return new OvtCode(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code LENGTH}, {@code
     * PREFIX}, and of the Business ID within {@code CHECK_DIGIT}, {@code REMAINDER_ONE}, {@code
     * NEVER_ISSUED}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<OvtCode> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), OvtCode::new, OvtCode::refusal);
    }

    /**
     * Reads what people write: small letters, spaces and dashes.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<OvtCode> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(
                text == null ? null : Spelling.upperCased(Spelling.withoutSpacesAndDashes(text)));
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

    /**
     * {@return what the organisation chose for a part of it, up to five characters; often empty}
     */
    public String suffix() {
        return value.substring(SHORTEST);
    }

    @Override
    public int compareTo(OvtCode other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0 || Shape.firstNeitherLetterNorDigit(text, 0) > 0) {
            return "FORMAT";
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return "LENGTH";
        }
        if (!Shape.isAt(text, 0, PREFIX)) {
            return "PREFIX";
        }
        return Shape.isAt(text, BODY_AT, "########")
                ? BusinessIdDigits.fault(text, BODY_AT)
                : "FORMAT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        if (BusinessIdDigits.isFault(fault)) {
            return BusinessIdDigits.refusal(fault, text, BODY_AT);
        }
        return fault.equals("FORMAT")
                ? Refusal.at("ovtCode.FORMAT", firstMisfit(text))
                : Refusal.of("ovtCode." + fault);
    }

    private static int firstMisfit(CharSequence text) {
        int wrong = Shape.firstNeitherLetterNorDigit(text, 0);
        return wrong > 0 ? wrong : Shape.firstNonDigit(text, BODY_AT);
    }
}
