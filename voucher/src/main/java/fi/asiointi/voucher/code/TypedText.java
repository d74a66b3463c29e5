package fi.asiointi.voucher.code;

import java.util.stream.IntStream;

/**
 * A text as it was typed, seen without the blanks around it and without its dashes, while every
 * character keeps the place where it was typed.
 */
record TypedText(CharSequence whole, int start, int end) {

    private static final long LARGEST_PLAIN = 1_000_000_000_000L;

    static TypedText trimmed(CharSequence whole) {
        int start = 0;
        int end = whole.length();
        while (start < end && isBlank(whole.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(whole.charAt(end - 1))) {
            end--;
        }
        return new TypedText(whole, start, end);
    }

    int length() {
        return end - start;
    }

    boolean isPlainNumberBelow(long limit) {
        return length() > 0
                && places().allMatch(i -> whole.charAt(i) >= '0' && whole.charAt(i) <= '9')
                && plainNumber() < limit;
    }

    /** The number that the digits write, up to a million million; only for a text of digits. */
    long plainNumber() {
        return places().mapToLong(i -> whole.charAt(i) - '0')
                .reduce(0, (n, digit) -> Math.min(LARGEST_PLAIN, 10 * n + digit));
    }

    /** The place in the whole text of the first character that no code has there, or −1. */
    int firstWrongCharacter() {
        int[] places = places().filter(i -> whole.charAt(i) != '-').toArray();
        int checkFrom = places.length - CodeSymbols.CHECK_DIGITS;
        for (int i = 0; i < places.length; i++) {
            int value = CodeSymbols.valueOf(whole.charAt(places[i]));
            if (value < 0 || (i >= checkFrom && value > 9)) {
                return places[i];
            }
        }
        return -1;
    }

    /** The values of the characters that are no dashes; only when none of them is wrong. */
    int[] symbols() {
        return places().filter(i -> whole.charAt(i) != '-')
                .map(i -> CodeSymbols.valueOf(whole.charAt(i)))
                .toArray();
    }

    private IntStream places() {
        return IntStream.range(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
