package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a creditor of SEPA direct debits: {@code FI}, two check digits, three
 * characters of the creditor's own choice ({@code ZZZ} when it makes none), and the eight digits of
 * the Business ID.
 *
 * <p>The three characters are left out of the check: {@code FI27ZZZ02012566} and {@code
 * FI27ABC02012566} are both right.
 *
 * @param value the canonical form, fifteen characters
 */
public record SepaCreditorId(@JsonValue String value) implements Comparable<SepaCreditorId> {
    private static final String SHAPE = "FI##***########";
    private static final int BODY_AT = 7;

    /** F is 15 and I is 18. */
    private static final int COUNTRY = 1518;

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public SepaCreditorId {
        Refusal.require(value, fault(value), SepaCreditorId::refusal);
    }

    /**
     * {@return the identifier of a creditor that makes no use of the three characters}
     *
     * @param id its Business ID
     */
    public static SepaCreditorId of(BusinessId id) {
        String body = BusinessIdDigits.digits(id);
        return new SepaCreditorId(
                "FI" + Mod97.checkDigits(remainderWithZeros("FI00ZZZ" + body)) + "ZZZ" + body);
    }

    /**
     * Reads the canonical form.
     *
     * @param text fifteen characters
     * @return the identifier; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static SepaCreditorId parse(String text) {
        return new SepaCreditorId(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code COUNTRY},
     * {@code LENGTH}, {@code CHECK_DIGITS_RANGE}, {@code MOD97} (with the parameter {@code
     * expected}), and of the Business ID within {@code CHECK_DIGIT}, {@code REMAINDER_ONE}, {@code
     * NEVER_ISSUED}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<SepaCreditorId> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), SepaCreditorId::new, SepaCreditorId::refusal);
    }

    /**
     * Reads what people write: small letters, spaces and dashes.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<SepaCreditorId> tryParseLenient(@Nullable CharSequence text) {
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

    /** {@return the three characters of the creditor's own choice; {@code ZZZ} for none} */
    public String businessCode() {
        return value.substring(4, BODY_AT);
    }

    @Override
    public int compareTo(SepaCreditorId other) {
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
        if (Shape.isOfAnotherCountry(text)) {
            return "COUNTRY";
        }
        if (!Shape.isAt(text, 0, "FI") || Shape.firstNeitherLetterNorDigit(text, 0) > 0) {
            return "FORMAT";
        }
        if (text.length() != SHAPE.length()) {
            return "LENGTH";
        }
        if (!Shape.fits(text, SHAPE)) {
            return "FORMAT";
        }
        if (!Mod97.areCheckDigits(text, 2)) {
            return "CHECK_DIGITS_RANGE";
        }
        int check = (text.charAt(2) - '0') * 10 + text.charAt(3) - '0';
        return (remainderWithZeros(text) + check) % 97 == 1
                ? BusinessIdDigits.fault(text, BODY_AT)
                : "MOD97";
    }

    private static Reason refusal(String fault, CharSequence text) {
        if (BusinessIdDigits.isFault(fault)) {
            return BusinessIdDigits.refusal(fault, text, BODY_AT);
        }
        return switch (fault) {
            case "MOD97" ->
                    Refusal.expecting(
                            "sepaCreditorId.MOD97", Mod97.checkDigits(remainderWithZeros(text)), 3);
            case "FORMAT" -> Refusal.at("sepaCreditorId.FORMAT", Shape.firstMisfit(text, SHAPE));
            default -> Refusal.of("sepaCreditorId." + fault);
        };
    }

    private static int remainderWithZeros(CharSequence text) {
        int body = Mod97.remainder(0, text, BODY_AT, SHAPE.length());
        return (int) ((body * 1_000_000L + COUNTRY * 100L) % 97);
    }
}
