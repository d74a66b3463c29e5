package fi.asiointi.tet.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, in lower case. */
final class Words {
    /** Letters and digits, joined by hyphens or apostrophes; what follows a colon is an ending. */
    private static final Pattern WORD =
            Pattern.compile("([\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*)(?::\\p{L}+)?");

    /** No word is longer; a longer row of letters is not looked into. */
    private static final int LONGEST = 60;

    private Words() {}

    static List<String> of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WORD.matcher(composed)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(word -> word.length() <= LONGEST)
                .toList();
    }

    /** True for words that one letter left out, added, changed or swapped makes the same. */
    static boolean oneEditApart(String one, String other) {
        if (one.length() > other.length()) {
            return oneEditApart(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() < other.length()
                ? isSame(one, at, other, at + 1)
                : at < one.length()
                        && (isSame(one, at + 1, other, at + 1) || isSwapped(one, other, at));
    }

    private static boolean isSame(String one, int from, String other, int otherFrom) {
        return one.regionMatches(from, other, otherFrom, one.length() - from);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && isSame(one, at + 2, other, at + 2);
    }
}
