package fi.asiointi.identity.id;

/** What people write where a code is asked for: spaces, dashes of all lengths, small letters. */
final class Spelling {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private Spelling() {}

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Without white space around. */
    static String trimmed(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    static String withoutSpaces(CharSequence text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    static String withoutSpacesAndDashes(CharSequence text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !isDash(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** Only a–z: a Turkish or Greek rule of letters has no place in a code. */
    static String upperCased(String text) {
        var upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        }
        return upper.toString();
    }

    /** Only A–Z. */
    static String lowerCased(String text) {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
        }
        return lower.toString();
    }

    /** The text in groups with spaces between, counted from the left. */
    static String grouped(String text, int size) {
        return groupedFrom(text, size, size);
    }

    /** The text in groups with spaces between, counted from the right. */
    static String groupedFromRight(String text, int size) {
        int first = text.length() % size;
        return groupedFrom(text, first == 0 ? size : first, size);
    }

    private static String groupedFrom(String text, int first, int size) {
        var grouped = new StringBuilder(text.length() + text.length() / size);
        for (int i = 0; i < text.length(); i++) {
            if (i >= first && (i - first) % size == 0) {
                grouped.append(' ');
            }
            grouped.append(text.charAt(i));
        }
        return grouped.toString();
    }
}
