package fi.asiointi.voucher.code;

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
        for (int i = start; i < end; i++) {
            if (whole.charAt(i) < '0' || whole.charAt(i) > '9') {
                return false;
            }
        }
        return length() > 0 && plainNumber() < limit;
    }

    /** The number that the digits write, up to a million million; only for a text of digits. */
    long plainNumber() {
        long number = 0;
        for (int i = start; i < end; i++) {
            number = Math.min(LARGEST_PLAIN, 10 * number + whole.charAt(i) - '0');
        }
        return number;
    }

    /** The place in the whole text of the first character that no code has there, or −1. */
    int firstWrongCharacter() {
        int left = count();
        for (int i = start; i < end; i++) {
            if (whole.charAt(i) == '-') {
                continue;
            }
            int value = CodeSymbols.ALPHABET.valueOf(whole.charAt(i));
            if (value < 0 || (left <= CodeSymbols.CHECK_DIGITS && value > 9)) {
                return i;
            }
            left--;
        }
        return -1;
    }

    /** The values of the characters that are no dashes; only when none of them is wrong. */
    int[] symbols() {
        int[] symbols = new int[count()];
        int next = 0;
        for (int i = start; i < end; i++) {
            if (whole.charAt(i) != '-') {
                symbols[next++] = CodeSymbols.ALPHABET.valueOf(whole.charAt(i));
            }
        }
        return symbols;
    }

    /** How many characters are no dashes. */
    private int count() {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += whole.charAt(i) == '-' ? 0 : 1;
        }
        return count;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
