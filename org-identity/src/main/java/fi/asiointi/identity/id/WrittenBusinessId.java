package fi.asiointi.identity.id;

/**
 * Brings a Business ID as people write it to the canonical form, when there is only one reading.
 */
final class WrittenBusinessId {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private WrittenBusinessId() {}

    /** The canonical spelling; a text that has no single reading is returned as it is. */
    static String canonical(CharSequence text) {
        String plain = withPlainDash(text.toString());
        if (plain.length() == 8 && plain.indexOf('-') < 0) {
            return plain.substring(0, 7) + '-' + plain.charAt(7);
        }
        return plain.length() == 8 && plain.charAt(6) == '-' ? '0' + plain : plain;
    }

    private static String withPlainDash(String text) {
        var plain = new StringBuilder(text.length());
        String trimmed = trimmed(text);
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (DASHES.indexOf(c) >= 0) {
                plain.append('-');
            } else if (!isSpace(c) || !isBesideDash(trimmed, i)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** True for a space that only spaces part from a dash: {@code 0112038 - 9}. */
    private static boolean isBesideDash(String text, int at) {
        int before = at;
        while (before >= 0 && isSpace(text.charAt(before))) {
            before--;
        }
        int after = at;
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        return (before >= 0 && DASHES.indexOf(text.charAt(before)) >= 0)
                || (after < text.length() && DASHES.indexOf(text.charAt(after)) >= 0);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
