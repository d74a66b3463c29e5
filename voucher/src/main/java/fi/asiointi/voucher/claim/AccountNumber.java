package fi.asiointi.voucher.claim;

import fi.asiointi.identity.id.FinnishIban;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account number as people type it: in lower case and with blanks it is the same account.
 *
 * @param kind what it turned out to be
 * @param text without blanks, in upper case
 */
record AccountNumber(Kind kind, String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{a0}]+");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    enum Kind {
        MISSING,
        WRONG,
        FINNISH,
        FOREIGN
    }

    static AccountNumber of(@Nullable String typed) {
        String text =
                typed == null ? "" : BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return new AccountNumber(kind(text), text);
    }

    private static Kind kind(String text) {
        if (text.isEmpty()) {
            return Kind.MISSING;
        }
        if (text.startsWith("FI")) {
            return FinnishIban.isValid(text) ? Kind.FINNISH : Kind.WRONG;
        }
        return IBAN.matcher(text).matches() && hasRightCheckDigits(text)
                ? Kind.FOREIGN
                : Kind.WRONG;
    }

    /** ISO 7064 MOD 97-10 over the account with its first four characters last. */
    private static boolean hasRightCheckDigits(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.digit(character, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    @Override
    public String toString() {
        return "AccountNumber " + kind;
    }
}
