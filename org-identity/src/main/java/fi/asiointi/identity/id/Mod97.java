package fi.asiointi.identity.id;

/**
 * The check of ISO 7064, MOD 97-10: with letters as numbers (A is 10, Z is 35) the whole is 1
 * modulo 97. The check digits are 98 less what the rest leaves, so they are 02 to 98.
 */
final class Mod97 {
    private Mod97() {}

    /** What the characters leave, after what came before them has left {@code before}. */
    static int remainder(int before, CharSequence text, int from, int to) {
        int left = before;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            left = Shape.isDigit(c) ? (left * 10 + c - '0') % 97 : (left * 100 + c - 'A' + 10) % 97;
        }
        return left;
    }

    /** The two check digits for a text whose rest, followed by 00, leaves this. */
    static String checkDigits(int remainderWithZeros) {
        int check = 98 - remainderWithZeros;
        return check < 10 ? "0" + check : Integer.toString(check);
    }

    /** True when the two digits are ones that the count can give: 02 to 98. */
    static boolean areCheckDigits(CharSequence text, int at) {
        int check = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return check >= 2 && check <= 98;
    }
}
