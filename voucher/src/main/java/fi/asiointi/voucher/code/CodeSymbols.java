package fi.asiointi.voucher.code;

/**
 * A code as a row of symbol values: the number in base 32, most significant first, and two decimal
 * check digits, {@code 98 − (100·n mod 97)} as in ISO 7064 MOD 97-10.
 */
final class CodeSymbols {
    /** Crockford's alphabet: no i, l, o and u. */
    static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    static final int CHECK_DIGITS = 2;

    /** What {@link #serial} gives for a number that a {@code long} cannot hold. */
    static final long TOO_LARGE = -1;

    private static final int BITS = 5;

    private CodeSymbols() {}

    /** The number in base 32 without leading zeros, then its check digits. */
    static String write(long serial) {
        int length = (Long.SIZE - Long.numberOfLeadingZeros(serial) + BITS - 1) / BITS;
        char[] text = new char[length + CHECK_DIGITS];
        for (int i = length - 1, shift = 0; i >= 0; i--, shift += BITS) {
            text[i] = ALPHABET.charAt((int) (serial >>> shift) & 31);
        }
        int check = checkDigits(serial);
        text[length] = (char) ('0' + check / 10);
        text[length + 1] = (char) ('0' + check % 10);
        return new String(text);
    }

    /** The value of a character, with {@code i l o} read as {@code 1 1 0}; −1 when it has none. */
    static int valueOf(char character) {
        char lower = character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
        return switch (lower) {
            case 'i', 'l' -> 1;
            case 'o' -> 0;
            default -> ALPHABET.indexOf(lower);
        };
    }

    /** The number that the symbols before the check digits write, or {@link #TOO_LARGE}. */
    static long serial(int[] symbols) {
        long serial = 0;
        for (int i = 0; i < symbols.length - CHECK_DIGITS; i++) {
            if (serial >>> (Long.SIZE - 1 - BITS) != 0) {
                return TOO_LARGE;
            }
            serial = serial << BITS | symbols[i];
        }
        return serial;
    }

    static boolean checkDigitsAreRight(int[] symbols) {
        int tens = symbols[symbols.length - 2];
        int units = symbols[symbols.length - 1];
        return tens <= 9 && units <= 9 && checkDigits(serial(symbols)) == 10 * tens + units;
    }

    private static int checkDigits(long serial) {
        return 98 - (int) (100 * (serial % 97) % 97);
    }
}
