package fi.asiointi.identity.id;

/**
 * The shape of a code, position by position: {@code #} a digit 0–9, {@code @} a letter A–Z, {@code
 * *} either, anything else itself. ASCII only: {@code Character.isDigit} would let in the digits of
 * every script, and a pattern that ends in {@code $} a line feed.
 */
final class Shape {
    private Shape() {}

    static boolean fits(CharSequence text, String shape) {
        return firstMisfit(text, shape) == 0;
    }

    /**
     * The place of the first character that does not fit, counted from 1; one past the end for a
     * text that is too short; 0 when all fits.
     */
    static int firstMisfit(CharSequence text, String shape) {
        int both = Math.min(text.length(), shape.length());
        for (int i = 0; i < both; i++) {
            if (!fits(text.charAt(i), shape.charAt(i))) {
                return i + 1;
            }
        }
        return text.length() == shape.length() ? 0 : both + 1;
    }

    /** True when the text has this shape at a place; what follows may be anything. */
    static boolean isAt(CharSequence text, int from, String shape) {
        if (text.length() < from + shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (!fits(text.charAt(from + i), shape.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Two digits as a number; -1 when one of them is no digit. */
    static int twoDigits(CharSequence text, int at) {
        int high = text.charAt(at) - '0';
        int low = text.charAt(at + 1) - '0';
        // As unsigned numbers, what stands before 0 is larger than 9 too.
        return (char) high > 9 || (char) low > 9 ? -1 : high * 10 + low;
    }

    /** True when every character from a place on is a digit. */
    static boolean hasDigitsFrom(CharSequence text, int from) {
        return firstNonDigit(text, from) == 0;
    }

    /** The place of the first character that is no digit, counted from 1; 0 when there is none. */
    static int firstNonDigit(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The place of the first character that is neither, counted from 1; 0 when there is none. */
    static int firstNeitherLetterNorDigit(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!fits(text.charAt(i), '*')) {
                return i + 1;
            }
        }
        return 0;
    }

    /** True for a text that begins with the code of a country, in capitals, other than Finland. */
    static boolean isOfAnotherCountry(CharSequence text) {
        return text.length() > 2
                && isLetter(text.charAt(0))
                && isLetter(text.charAt(1))
                && !(text.charAt(0) == 'F' && text.charAt(1) == 'I');
    }

    private static boolean fits(char c, char shape) {
        return switch (shape) {
            case '#' -> isDigit(c);
            case '@' -> isLetter(c);
            case '*' -> isDigit(c) || isLetter(c);
            default -> c == shape;
        };
    }
}
