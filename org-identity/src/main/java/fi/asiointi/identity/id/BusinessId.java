package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish Business ID (Y-tunnus): seven digits, a hyphen and a check digit, as in {@code
 * 0201256-6}.
 *
 * <p>It names a unit known to the Business Information System; that unit need not be a company, and
 * a well-formed ID need not have been issued. Whether it exists is asked from a register.
 *
 * <p>The check digit: the seven digits are weighted 7, 9, 10, 5, 8, 4, 2; the sum modulo 11 is the
 * remainder. Remainder 0 gives 0, remainder 1 is never issued, any other is taken from 11.
 *
 * {@snippet class="fi.asiointi.identity.SnippetsTest" region="businessId"}
 *
 * @param value the canonical form, nine characters
 * @see <a
 *     href="https://www.vero.fi/globalassets/tietoa-verohallinnosta/ohjelmistokehittajille/yritys--ja-yhteis%C3%B6tunnuksen-ja-henkil%C3%B6tunnuksen-tarkistusmerkin-tarkistuslaskenta.pdf">Tax
 *     Administration: how the check digit is counted</a>
 */
public record BusinessId(@JsonValue String value) implements Comparable<BusinessId> {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final int HYPHEN_AT = 7;
    private static final int CHECK_AT = 8;
    private static final int LENGTH = 9;
    private static final String SHAPE = "#######-#";

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public BusinessId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(refusal(value).toString());
        }
    }

    /**
     * Reads the canonical form; spaces or a missing hyphen are refused ({@link #tryParseLenient}
     * forgives them).
     *
     * @param text nine characters, such as {@code 0201256-6}
     * @return the ID; it need not have been issued to anyone
     * @throws IllegalArgumentException with the reason and, where it can be counted, the check
     *     digit that would be right
     */
    @JsonCreator
    public static BusinessId parse(String text) {
        return new BusinessId(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code CHECK_DIGIT}
     * (with the parameter {@code expected}), {@code REMAINDER_ONE}, {@code NEVER_ISSUED}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the ID, or why the text is none
     */
    public static Parsed<BusinessId> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text)
                ? new Parsed.Valid<>(new BusinessId(text.toString()))
                : new Parsed.Invalid<>(refusal(text));
    }

    /**
     * Reads what people write: white space around, any dash, spaces round the dash, a missing dash
     * after seven digits. Six digits before the dash stay refused: a lost digit is as likely as the
     * old printed form, which {@link #tryParseLegacy} reads.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the ID in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<BusinessId> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(text == null ? null : WrittenBusinessId.canonical(text));
    }

    /**
     * Reads the old printed form, where the caller knows that it is one: six digits and the check
     * digit, with or without a dash. {@code 1120389} and {@code 112038-9} are {@code 0112038-9}.
     * The present form is read too.
     *
     * @param text a text of which it is known that it may be the old form; {@code null} is refused
     *     with {@code FORMAT}
     * @return the ID in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<BusinessId> tryParseLegacy(@Nullable CharSequence text) {
        return tryParse(text == null ? null : WrittenBusinessId.legacy(text));
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH || text.charAt(HYPHEN_AT) != '-') {
            return false;
        }
        int sum = 0;
        int anyDigit = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i];
            anyDigit |= digit;
        }
        int remainder = sum % 11;
        // 0000000-0 passes the arithmetic but was never given to anyone.
        return anyDigit != 0
                && remainder != 1
                && text.charAt(CHECK_AT) - '0' == BusinessIdDigits.checkDigit(remainder);
    }

    @Override
    public int compareTo(BusinessId other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    private static Reason refusal(@Nullable CharSequence text) {
        if (text == null || !Shape.fits(text, SHAPE)) {
            return Refusal.at(
                    "businessId.FORMAT", text == null ? 0 : Shape.firstMisfit(text, SHAPE));
        }
        String fault = BusinessIdDigits.fault(text, 0, CHECK_AT);
        return BusinessIdDigits.refusal(
                "businessId.", fault == null ? "FORMAT" : fault, text, 0, CHECK_AT);
    }
}
