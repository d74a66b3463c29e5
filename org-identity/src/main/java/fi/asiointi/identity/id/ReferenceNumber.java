package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish reference number of a payment (viitenumero): four to twenty digits, of which the last
 * is a check digit.
 *
 * <p>Leading zeros carry no weight: {@code 0000001232} and {@code 1232} are the same reference and
 * equal here, and {@link #display} leaves them out.
 *
 * <p>The check digit: the digits before it are weighted 7, 3, 1 from the right, over and over; it
 * is what the sum lacks of the next full ten.
 *
 * @see <a href="https://www.finanssiala.fi/">Finance Finland: the form of the reference number</a>
 */
public final class ReferenceNumber implements Comparable<ReferenceNumber> {
    static final int SHORTEST = 4;
    static final int LONGEST = 20;
    private static final int[] WEIGHTS = {7, 3, 1};

    private final String value;

    private ReferenceNumber(String value) {
        this.value = value;
    }

    /**
     * Reads digits without spaces.
     *
     * @param text four to twenty digits
     * @return the reference
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static ReferenceNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * {@return the reference of a number of the service's own, such as that of an invoice, with its
     * check digit}
     *
     * @param body three to nineteen digits
     * @throws IllegalArgumentException for anything else
     */
    public static ReferenceNumber withCheckDigit(String body) {
        return parse(body + checkDigit(body + '0', 0));
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code LENGTH}, {@code
     * CHECK_DIGIT} (with the parameter {@code expected}).
     *
     * @param text the digits; {@code null} is refused with {@code FORMAT}
     * @return the reference, or why the text is none
     */
    public static Parsed<ReferenceNumber> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), ReferenceNumber::new, ReferenceNumber::refusal);
    }

    /**
     * As {@link #tryParse}, with spaces forgiven and leading zeros left out.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the reference, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<ReferenceNumber> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(
                text == null ? null : withoutLeadingZeros(Spelling.withoutSpaces(text), SHORTEST));
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** {@return the digits, with the leading zeros that they were written with} */
    @JsonValue
    public String value() {
        return value;
    }

    /** {@return the digits in groups of five from the right, as bills print them} */
    public String display() {
        return Spelling.groupedFromRight(withoutLeadingZeros(value, 1), 5);
    }

    /** By number. */
    @Override
    public int compareTo(ReferenceNumber other) {
        String mine = withoutLeadingZeros();
        String theirs = other.withoutLeadingZeros();
        int byLength = Integer.compare(mine.length(), theirs.length());
        return byLength != 0 ? byLength : mine.compareTo(theirs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceNumber that
                && withoutLeadingZeros().equals(that.withoutLeadingZeros());
    }

    @Override
    public int hashCode() {
        return withoutLeadingZeros().hashCode();
    }

    /** The digits. */
    @Override
    public String toString() {
        return value;
    }

    String withoutLeadingZeros() {
        return withoutLeadingZeros(value, SHORTEST);
    }

    /** Never fewer digits than a reference has. */
    private static String withoutLeadingZeros(String digits, int fewest) {
        int from = 0;
        while (from < digits.length() - fewest && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0 || !Shape.hasDigitsFrom(text, 0)) {
            return "FORMAT";
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return "LENGTH";
        }
        return hasCheckDigit(text, 0) ? null : "CHECK_DIGIT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        return switch (fault) {
            case "CHECK_DIGIT" ->
                    Refusal.expecting(
                            "referenceNumber.CHECK_DIGIT", checkDigit(text, 0), text.length());
            case "FORMAT" -> Refusal.at("referenceNumber.FORMAT", Shape.firstNonDigit(text, 0));
            default -> Refusal.of("referenceNumber." + fault);
        };
    }

    /** True when the last digit is right for those between {@code from} and it. */
    static boolean hasCheckDigit(CharSequence text, int from) {
        return text.charAt(text.length() - 1) - '0' == checkDigit(text, from);
    }

    static int checkDigit(CharSequence text, int from) {
        int sum = 0;
        int last = text.length() - 2;
        for (int i = last; i >= from; i--) {
            sum += (text.charAt(i) - '0') * WEIGHTS[(last - i) % 3];
        }
        return (10 - sum % 10) % 10;
    }
}
