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
        int start = 0;
        while (start < one.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String a = one.substring(start);
        String b = other.substring(start);
        return switch (other.length() - one.length()) {
            case 0 -> !a.isEmpty() && (a.substring(1).equals(b.substring(1)) || isSwapped(a, b));
            case 1 -> a.equals(b.substring(1));
            default -> false;
        };
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
