package fi.asiointi.identity.id;

import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The seven digits and the check digit of a Business ID, alone or within another identifier.
 *
 * <p>The seven digits are weighted 7, 9, 10, 5, 8, 4, 2; the sum modulo 11 is the remainder.
 * Remainder 0 gives 0, remainder 1 is never issued, any other is taken from 11.
 */
final class BusinessIdDigits {
    static final String CHECK_DIGIT = "CHECK_DIGIT";
    static final String REMAINDER_ONE = "REMAINDER_ONE";
    static final String NEVER_ISSUED = "NEVER_ISSUED";

    private BusinessIdDigits() {}

    /** What is wrong with digits that stand together from a place on; null when nothing is. */
    static @Nullable String fault(CharSequence text, int from) {
        return fault(text, from, from + 7);
    }

    /** As {@link #fault(CharSequence, int)}, with the place of the check digit. */
    static @Nullable String fault(CharSequence text, int from, int checkAt) {
        int remainder = remainder(text, from);
        if (remainder == 1) {
            return REMAINDER_ONE;
        }
        if (text.charAt(checkAt) - '0' != checkDigit(remainder)) {
            return CHECK_DIGIT;
        }
        return isZero(text, from) ? NEVER_ISSUED : null;
    }

    /** The reason for such a fault; the texts speak of a Business ID within the identifier. */
    static Reason refusal(String fault, CharSequence text, int from) {
        return refusal("innerBusinessId.", fault, text, from, from + 7);
    }

    static Reason refusal(String prefix, String fault, CharSequence text, int from, int checkAt) {
        return fault.equals(CHECK_DIGIT)
                ? Refusal.expecting(prefix + fault, checkDigit(text, from), checkAt + 1)
                : Refusal.of(prefix + fault);
    }

    static boolean isFault(String fault) {
        return fault.equals(CHECK_DIGIT)
                || fault.equals(REMAINDER_ONE)
                || fault.equals(NEVER_ISSUED);
    }

    /** The Business ID whose eight digits stand together from a place on. */
    static BusinessId businessId(String text, int from) {
        return new BusinessId(text.substring(from, from + 7) + '-' + text.charAt(from + 7));
    }

    /** The eight digits without the hyphen. */
    static String digits(BusinessId id) {
        return id.value().substring(0, 7) + id.value().charAt(8);
    }

    /** The check digit that seven digits have; nonsense for those that have none. */
    static int checkDigit(CharSequence text, int from) {
        return checkDigit(remainder(text, from));
    }

    private static int remainder(CharSequence text, int from) {
        return (7 * digit(text, from)
                        + 9 * digit(text, from + 1)
                        + 10 * digit(text, from + 2)
                        + 5 * digit(text, from + 3)
                        + 8 * digit(text, from + 4)
                        + 4 * digit(text, from + 5)
                        + 2 * digit(text, from + 6))
                % 11;
    }

    /** The check digit of a remainder other than 1. */
    static int checkDigit(int remainder) {
        return remainder == 0 ? 0 : 11 - remainder;
    }

    /** 0000000-0 passes the arithmetic but was never given to anyone. */
    private static boolean isZero(CharSequence text, int from) {
        for (int i = from; i < from + 7; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static int digit(CharSequence text, int at) {
        return text.charAt(at) - '0';
    }
}
