package fi.asiointi.identity.id;

/**
 * Brings a Business ID as people write it to the canonical form, when there is only one reading.
 */
final class WrittenBusinessId {
    /** Nobody writes a Business ID longer; a longer text is not worth reading. */
    private static final int LONGEST = 40;

    private WrittenBusinessId() {}

    /** The canonical spelling; a text that has no single reading is returned as it is. */
    static String canonical(CharSequence text) {
        if (text.length() > LONGEST) {
            return text.toString();
        }
        String plain = withPlainDash(text.toString());
        if (plain.length() == 8 && plain.indexOf('-') < 0) {
            return plain.substring(0, 7) + '-' + plain.charAt(7);
        }
        return plain;
    }

    /** The canonical spelling of the old form too, in which seven digits are six and a check. */
    static String legacy(CharSequence text) {
        String canonical = canonical(text);
        if (Shape.fits(canonical, "######-#")) {
            return '0' + canonical;
        }
        return Shape.fits(canonical, "#######")
                ? '0' + canonical.substring(0, 6) + '-' + canonical.charAt(6)
                : canonical;
    }

    private static String withPlainDash(String text) {
        var plain = new StringBuilder(text.length());
        String trimmed = Spelling.trimmed(text);
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (Spelling.isDash(c)) {
                plain.append('-');
            } else if (!Spelling.isSpace(c) || !isBesideDash(trimmed, i)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** True for a space that only spaces part from a dash: {@code 0112038 - 9}. */
    private static boolean isBesideDash(String text, int at) {
        int before = at;
        while (before >= 0 && Spelling.isSpace(text.charAt(before))) {
            before--;
        }
        int after = at;
        while (after < text.length() && Spelling.isSpace(text.charAt(after))) {
            after++;
        }
        return (before >= 0 && Spelling.isDash(text.charAt(before)))
                || (after < text.length() && Spelling.isDash(text.charAt(after)));
    }
}
