package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The identifier that the retired Katso service gave to an organisation, as it stands in old
 * records: {@code 1.2.246.10.}, the digits of the Business ID without its leading zero, and a
 * number.
 *
 * @param value the canonical form
 */
public record KatsoOid(@JsonValue String value) implements Comparable<KatsoOid> {
    private static final String ARC = "1.2.246.10.";

    /** The arcs of two codes of persons, with which an organisation's is confused. */
    private static final String PERSON_CODE = "1.2.246.21.";

    private static final String PERSON_NUMBER = "1.2.246.22.";

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public KatsoOid {
        Refusal.require(value, fault(value), KatsoOid::refusal);
    }

    /**
     * Reads the canonical form.
     *
     * @param text such as {@code 1.2.246.10.20774740.10}
     * @return the identifier; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static KatsoOid parse(String text) {
        return new KatsoOid(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code ARC}, and of
     * the Business ID within {@code CHECK_DIGIT}, {@code REMAINDER_ONE}, {@code NEVER_ISSUED}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<KatsoOid> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), KatsoOid::new, KatsoOid::refusal);
    }

    /**
     * As {@link #tryParse}, with spaces forgiven.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<KatsoOid> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(text == null ? null : Spelling.withoutSpaces(text));
    }

    /**
     * {@return true where {@link #parse} would succeed}
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** {@return the Business ID within} */
    public BusinessId businessId() {
        return BusinessIdDigits.businessId(padded(value, endOfBody(value)), 0);
    }

    @Override
    public int compareTo(KatsoOid other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null) {
            return "FORMAT";
        }
        if (Shape.isAt(text, 0, PERSON_CODE) || Shape.isAt(text, 0, PERSON_NUMBER)) {
            return "ARC";
        }
        int end = endOfBody(text);
        if (end < 0) {
            return "FORMAT";
        }
        return BusinessIdDigits.fault(padded(text, end), 0);
    }

    private static Reason refusal(String fault, CharSequence text) {
        if (!BusinessIdDigits.isFault(fault)) {
            return Refusal.of("katsoOid." + fault);
        }
        int end = endOfBody(text);
        String digits = padded(text, end);
        return fault.equals(BusinessIdDigits.CHECK_DIGIT)
                ? Refusal.expecting(
                        "innerBusinessId." + fault, BusinessIdDigits.checkDigit(digits, 0), end)
                : BusinessIdDigits.refusal(fault, digits, 0);
    }

    /**
     * Where the seven or eight digits end and a full stop with more digits follows; -1 if not so.
     */
    private static int endOfBody(CharSequence text) {
        if (!Shape.isAt(text, 0, ARC)) {
            return -1;
        }
        int end = ARC.length();
        while (end < text.length() && Shape.isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - ARC.length();
        boolean followed =
                end + 1 < text.length()
                        && text.charAt(end) == '.'
                        && Shape.hasDigitsFrom(text, end + 1);
        return (digits == 7 || digits == 8) && followed ? end : -1;
    }

    private static String padded(CharSequence text, int end) {
        String digits = text.subSequence(ARC.length(), end).toString();
        return digits.length() == 7 ? '0' + digits : digits;
    }
}
