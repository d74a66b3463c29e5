package fi.asiointi.voucher.code;

/**
 * A code of Helsinki as a row of symbol values: the number in base 32, most significant first and
 * without leading zeros, and two decimal check digits.
 */
final class CodeSymbols {
    static final Alphabet ALPHABET = Alphabet.CROCKFORD.inLowerCase();
    static final CheckScheme CHECK = CheckScheme.MOD_97_10;
    static final int CHECK_DIGITS = CHECK.characters();

    /** What {@link #serial} gives for a number that a {@code long} cannot hold. */
    static final long TOO_LARGE = -1;

    private static final Grouping GROUPS = Grouping.of(3);
    private static final int BITS = 5;

    private CodeSymbols() {}

    /** The number and its check digits, in groups. */
    static String write(long serial) {
        int length = (Long.SIZE - Long.numberOfLeadingZeros(serial) + BITS - 1) / BITS;
        int[] symbols = new int[length + CHECK_DIGITS];
        for (int i = length - 1, shift = 0; i >= 0; i--, shift += BITS) {
            symbols[i] = (int) (serial >>> shift) & 31;
        }
        CHECK.putCheck(symbols, ALPHABET.size());
        return text(symbols);
    }

    /** Right symbols in groups, without leading zeros. */
    static String text(int[] symbols) {
        int first = 0;
        while (first < symbols.length - CHECK_DIGITS && symbols[first] == 0) {
            first++;
        }
        byte[] characters = new byte[symbols.length - first];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = ALPHABET.written(symbols[first + i]);
        }
        return GROUPS.write("", characters);
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
        return CHECK.isRight(symbols, ALPHABET.size());
    }
}
