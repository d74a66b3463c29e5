package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A number in the Register of Associations (yhdistysrekisterinumero): one to six digits, printed
 * with a full stop before the last three, as in {@code 195.883}.
 *
 * <p>It has no check digit, and its numbers are another series than those of the Business ID. Many
 * small associations have no other number.
 *
 * @param value the canonical form, with the full stop from four digits on
 * @see <a href="https://www.prh.fi/en/yhdistysrekisteri.html">PRH: the Register of Associations</a>
 */
public record AssociationRegisterNumber(@JsonValue String value)
        implements Comparable<AssociationRegisterNumber> {
    private static final int MOST_DIGITS = 6;

    /**
     * Takes the number with or without its full stop.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public AssociationRegisterNumber {
        Refusal.require(value, fault(value), AssociationRegisterNumber::refusal);
        value = printed(value);
    }

    /**
     * Reads a number with or without its full stop.
     *
     * @param text one to six digits, as {@code 195.883} or {@code 195883}
     * @return the number; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static AssociationRegisterNumber parse(String text) {
        return new AssociationRegisterNumber(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code LENGTH}, {@code
     * RANGE} (zero, or leading zeros).
     *
     * @param text the number; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<AssociationRegisterNumber> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(
                text,
                fault(text),
                AssociationRegisterNumber::new,
                AssociationRegisterNumber::refusal);
    }

    /**
     * As {@link #tryParse}, with spaces and leading zeros forgiven.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<AssociationRegisterNumber> tryParseLenient(@Nullable CharSequence text) {
        if (text == null) {
            return tryParse(null);
        }
        String plain = Spelling.withoutSpaces(text);
        if (fault(plain) == null || !"RANGE".equals(fault(plain))) {
            return tryParse(plain);
        }
        String digits = plain.replace(".", "").replaceFirst("^0+", "");
        return tryParse(digits.isEmpty() ? plain : digits);
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** By number, not by text: 999 comes before 1.234. */
    @Override
    public int compareTo(AssociationRegisterNumber other) {
        return Integer.compare(number(), other.number());
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    private int number() {
        return Integer.parseInt(value.replace(".", ""));
    }

    private static String printed(String text) {
        String digits = text.replace(".", "");
        int stop = digits.length() - 3;
        return stop <= 0 ? digits : digits.substring(0, stop) + '.' + digits.substring(stop);
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0 || firstMisfit(text) > 0) {
            return "FORMAT";
        }
        int digits = hasStop(text) ? text.length() - 1 : text.length();
        if (digits > MOST_DIGITS) {
            return "LENGTH";
        }
        return text.charAt(0) == '0' ? "RANGE" : null;
    }

    private static Reason refusal(String fault, CharSequence text) {
        return fault.equals("FORMAT")
                ? Refusal.at("associationRegisterNumber.FORMAT", firstMisfit(text))
                : Refusal.of("associationRegisterNumber." + fault);
    }

    private static int firstMisfit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            boolean stop = hasStop(text) && i == text.length() - 4;
            if (!stop && !Shape.isDigit(text.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** True when a full stop parts the last three digits from at least one. */
    private static boolean hasStop(CharSequence text) {
        return text.length() > 4 && text.charAt(text.length() - 4) == '.';
    }
}
