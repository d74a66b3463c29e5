package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish reference number in its international form (RF-viite, ISO 11649): {@code RF}, two check
 * digits and the national reference number.
 *
 * <p>Both checks are made. Abroad the reference may have letters; in Finland it may not.
 *
 * @param value the canonical form, without spaces
 */
public record RfReference(@JsonValue String value) implements Comparable<RfReference> {
    private static final int BODY_AT = 4;

    /** R is 27 and F is 15. */
    private static final int RF = 2715;

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public RfReference {
        Refusal.require(value, fault(value), RfReference::refusal);
    }

    /**
     * {@return the international form of a reference number}
     *
     * @param national the reference number; its leading zeros are left out
     */
    public static RfReference of(ReferenceNumber national) {
        String body = national.withoutLeadingZeros();
        return new RfReference("RF" + Mod97.checkDigits(remainderWithZeros("RF00" + body)) + body);
    }

    /**
     * Reads the canonical form.
     *
     * @param text eight to twenty-four characters
     * @return the reference
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static RfReference parse(String text) {
        return new RfReference(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code NOT_FINNISH},
     * {@code LENGTH}, {@code CHECK_DIGITS_RANGE}, {@code MOD97} and {@code NATIONAL_CHECK_DIGIT}
     * (with the parameter {@code expected}).
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<RfReference> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), RfReference::new, RfReference::refusal);
    }

    /**
     * Reads what people write: small letters and spaces.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<RfReference> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(text == null ? null : Spelling.upperCased(Spelling.withoutSpaces(text)));
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** {@return the national reference number within} */
    public ReferenceNumber referenceNumber() {
        return ReferenceNumber.parse(value.substring(BODY_AT));
    }

    /** {@return the reference in groups of four, as bills print it} */
    public String display() {
        return Spelling.grouped(value, 4);
    }

    @Override
    public int compareTo(RfReference other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || !hasForm(text)) {
            return "FORMAT";
        }
        if (!Shape.hasDigitsFrom(text, BODY_AT)) {
            return "NOT_FINNISH";
        }
        int inner = text.length() - BODY_AT;
        if (inner < ReferenceNumber.SHORTEST || inner > ReferenceNumber.LONGEST) {
            return "LENGTH";
        }
        if (!Mod97.areCheckDigits(text, 2)) {
            return "CHECK_DIGITS_RANGE";
        }
        if (remainder(text, 2) != 1) {
            return "MOD97";
        }
        return ReferenceNumber.hasCheckDigit(text, BODY_AT) ? null : "NATIONAL_CHECK_DIGIT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        return switch (fault) {
            case "MOD97" ->
                    Refusal.expecting(
                            "rfReference.MOD97", Mod97.checkDigits(remainderWithZeros(text)), 3);
            case "NATIONAL_CHECK_DIGIT" ->
                    Refusal.expecting(
                            "rfReference.NATIONAL_CHECK_DIGIT",
                            ReferenceNumber.checkDigit(text, BODY_AT),
                            text.length());
            default -> Refusal.of("rfReference." + fault);
        };
    }

    private static boolean hasForm(CharSequence text) {
        return text.length() > BODY_AT
                && text.charAt(0) == 'R'
                && text.charAt(1) == 'F'
                && Shape.isDigit(text.charAt(2))
                && Shape.isDigit(text.charAt(3))
                && Shape.firstNeitherLetterNorDigit(text, BODY_AT) == 0;
    }

    private static int remainder(CharSequence text, int checkAt) {
        int check = (text.charAt(checkAt) - '0') * 10 + text.charAt(checkAt + 1) - '0';
        return (remainderWithZeros(text) + check) % 97;
    }

    private static int remainderWithZeros(CharSequence text) {
        int body = Mod97.remainder(0, text, BODY_AT, text.length());
        return (int) ((body * 1_000_000L + RF * 100L) % 97);
    }
}
