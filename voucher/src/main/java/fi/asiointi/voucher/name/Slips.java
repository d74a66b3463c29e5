package fi.asiointi.voucher.name;

import java.util.List;

/** Slips of typing: a wrong, a missing or an extra letter (Levenshtein distance). */
final class Slips {
    private Slips() {}

    /**
     * Whether the last name starts or ends the full name, with no more slips than its length
     * allows.
     */
    static boolean few(FoldedName last, FoldedName full, int oneSlipFrom, int twoSlipsFrom) {
        int length = last.text().codePointCount(0, last.text().length());
        int most = length >= twoSlipsFrom ? 2 : length >= oneSlipFrom ? 1 : 0;
        List<String> words = full.words();
        for (int i = 1; i <= words.size(); i++) {
            String start = String.join(" ", words.subList(0, i));
            String end = String.join(" ", words.subList(words.size() - i, words.size()));
            if (between(last.text(), start) <= most || between(last.text(), end) <= most) {
                return true;
            }
        }
        return false;
    }

    /** How many slips make the one text the other. */
    static int between(String one, String other) {
        int[] from = one.codePoints().toArray();
        int[] to = other.codePoints().toArray();
        int[] row = new int[to.length + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length];
    }
}
