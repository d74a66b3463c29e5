package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish account number in its international form (IBAN): {@code FI}, two check digits, and
 * fourteen digits of which the last is a check digit too.
 *
 * <p>Both checks are made. The international one alone accepts {@code FI9112345600000786}, which no
 * Finnish bank has given, and accounts that begin with {@code AX}, which nobody has.
 *
 * <p>The account of a natural person is personal data: {@link #toString} tells the last four digits
 * only.
 *
 * @param value the canonical form, eighteen characters
 */
public record FinnishIban(@JsonValue String value) implements Comparable<FinnishIban> {
    private static final int LENGTH = 18;
    private static final int BODY_AT = 4;
    private static final int LAST = 17;

    /** F is 15 and I is 18, moved to the end with room for the check digits. */
    private static final int COUNTRY = 151800;

    /** What each pair of digits adds to the national check. */
    private static final byte[] PAIR_SUMS = pairSums();

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public FinnishIban {
        Refusal.require(value, fault(value), FinnishIban::refusal);
    }

    /**
     * Reads the canonical form.
     *
     * @param text eighteen characters without spaces
     * @return the number; the account need not exist
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static FinnishIban parse(String text) {
        return new FinnishIban(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code COUNTRY},
     * {@code LENGTH}, {@code CHECK_DIGITS_RANGE}, {@code MOD97} and {@code NATIONAL_CHECK_DIGIT}
     * (with the parameter {@code expected}).
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<FinnishIban> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), FinnishIban::new, FinnishIban::refusal);
    }

    /**
     * Reads what people write: small letters, spaces, and the word IBAN before the number.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<FinnishIban> tryParseLenient(@Nullable CharSequence text) {
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

    /** {@return the number in groups of four, as banks print it} */
    public String display() {
        return Spelling.grouped(value, 4);
    }

    @Override
    public int compareTo(FinnishIban other) {
        return value.compareTo(other.value);
    }

    /** All but the last four digits masked. */
    @Override
    public String toString() {
        return "FI** **** **** **" + value.substring(14, 16) + " " + value.substring(16);
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0) {
            return "FORMAT";
        }
        return text.length() == LENGTH && text.charAt(0) == 'F' && text.charAt(1) == 'I'
                ? faultOfDigits(text)
                : faultOfForm(text);
    }

    private static Reason refusal(String fault, CharSequence text) {
        return switch (fault) {
            case "MOD97" -> Refusal.expecting("iban.MOD97", checkDigits(text), 3);
            case "NATIONAL_CHECK_DIGIT" ->
                    Refusal.expecting(
                            "iban.NATIONAL_CHECK_DIGIT", nationalCheckDigit(text), LENGTH);
            case "FORMAT" -> Refusal.at("iban.FORMAT", firstMisfit(text));
            default -> Refusal.of("iban." + fault);
        };
    }

    private static String canonical(CharSequence text) {
        String plain = Spelling.upperCased(Spelling.withoutSpaces(text));
        return plain.startsWith("IBAN") ? plain.substring(4) : plain;
    }

    private static @Nullable String faultOfForm(CharSequence text) {
        if (Shape.isOfAnotherCountry(text)) {
            return "COUNTRY";
        }
        return firstMisfit(text) > 0 ? "FORMAT" : "LENGTH";
    }

    /** One pass, two digits a step: the body as a number, and the sum of the national check. */
    private static @Nullable String faultOfDigits(CharSequence text) {
        long body = 0;
        int sum = 0;
        for (int i = BODY_AT; i < LENGTH; i += 2) {
            int pair = Shape.twoDigits(text, i);
            if (pair < 0) {
                return "FORMAT";
            }
            sum += PAIR_SUMS[pair];
            body = body * 100 + pair;
        }
        int check = Shape.twoDigits(text, 2);
        if (check < 0) {
            return "FORMAT";
        }
        if (check < 2 || check > 98) {
            return "CHECK_DIGITS_RANGE";
        }
        if (((int) (body % 97) * 1_000_000 + COUNTRY + check) % 97 != 1) {
            return "MOD97";
        }
        return sum % 10 == 0 ? null : "NATIONAL_CHECK_DIGIT";
    }

    private static byte[] pairSums() {
        var sums = new byte[100];
        for (int pair = 0; pair < sums.length; pair++) {
            sums[pair] = (byte) (doubled(pair / 10) + pair % 10);
        }
        return sums;
    }

    /** Twice a digit, with the two digits of the product added: 7 gives 14 gives 5. */
    private static int doubled(int digit) {
        return digit * 2 - (digit > 4 ? 9 : 0);
    }

    private static String checkDigits(CharSequence text) {
        int ofBody = Mod97.remainder(0, text, BODY_AT, LENGTH);
        return Mod97.checkDigits((int) ((ofBody * 1_000_000L + COUNTRY) % 97));
    }

    private static int nationalCheckDigit(CharSequence text) {
        int sum = 0;
        for (int i = BODY_AT; i < LAST; i++) {
            int digit = text.charAt(i) - '0';
            sum += (i & 1) == 0 ? doubled(digit) : digit;
        }
        return (10 - sum % 10) % 10;
    }

    private static int firstMisfit(CharSequence text) {
        if (text.length() < 2 || text.charAt(0) != 'F' || text.charAt(1) != 'I') {
            return 1;
        }
        return Shape.firstNonDigit(text, 2);
    }
}
