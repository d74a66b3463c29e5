package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The consonants that change inside a Finnish word: {@code kauppa} and {@code kaupan}, {@code katu}
 * and {@code kadun}. They stand before the last vowel, or before the last vowel and one consonant.
 */
enum Gradation {
    /** As the letters tell. */
    BY_LETTERS,
    /** None, although the letters would have one: {@code auto}. */
    NONE,
    /** k changes to j: {@code aika}, {@code ajan}. */
    K_TO_J;

    /** Strong and weak forms, the longest first; {@code -} stands for nothing. */
    private static final String[][] PAIRS = {
        {"kk", "k"},
        {"pp", "p"},
        {"tt", "t"},
        {"nk", "ng"},
        {"nt", "nn"},
        {"mp", "mm"},
        {"lt", "ll"},
        {"rt", "rr"},
        {"t", "d"},
        {"p", "v"},
        {"k", ""},
    };

    /** The weak form of a word that ends in a vowel, such as a stem. */
    String weak(String word) {
        if (this == NONE || word.length() < 3 || !isVowel(word.charAt(word.length() - 1))) {
            return word;
        }
        int end = word.length() - 1;
        String head = word.substring(0, end);
        String tail = word.substring(end);
        if (this == K_TO_J && head.endsWith("k")) {
            // aika, ajan: the i melts into the j; kurki, kurjen
            return head.substring(0, head.length() - (head.endsWith("ik") ? 2 : 1)) + "j" + tail;
        }
        for (String[] pair : PAIRS) {
            if (head.endsWith(pair[0])) {
                String before = head.substring(0, head.length() - pair[0].length());
                return weakens(before, pair[0]) ? joined(before, pair, tail) : word;
            }
        }
        return word;
    }

    private static boolean weakens(String before, String strong) {
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return switch (strong) {
            case "kk", "pp", "tt" -> isVowel(last) || "lrn".indexOf(last) >= 0 || last == 'm';
            case "t" -> isVowel(last) || last == 'h';
            case "p" -> isVowel(last) || last == 'l' || last == 'r';
            case "k" -> isVowel(last) || last == 'l' || last == 'r';
            default -> isVowel(last);
        };
    }

    private static String joined(String before, String[] pair, String tail) {
        if (!pair[0].equals("k")) {
            return before + pair[1] + tail;
        }
        char last = before.charAt(before.length() - 1);
        boolean labial = (last == 'u' && tail.equals("u")) || (last == 'y' && tail.equals("y"));
        if (labial && !endsInLongVowel(before)) {
            return before + "v" + tail;
        }
        boolean threeAlike = endsInLongVowel(before) && tail.charAt(0) == last;
        return before + (threeAlike ? "'" : "") + tail;
    }

    /**
     * The strong form of a weak nominative such as {@code rikas} or {@code vaate}: its stem has it.
     */
    String strong(String stem) {
        if (this == NONE || stem.length() < 3 || !isVowel(stem.charAt(stem.length() - 1))) {
            return stem;
        }
        int end = stem.length() - 1;
        String head = stem.substring(0, end);
        String tail = stem.substring(end);
        char last = head.charAt(head.length() - 1);
        if (isVowel(last)) {
            return tail.equals("e") && "oäi".indexOf(last) >= 0 ? head + "k" + tail : stem;
        }
        char before = head.length() > 1 ? head.charAt(head.length() - 2) : 'x';
        String pair = "" + before + last;
        String rest = head.substring(0, head.length() - 1);
        return switch (pair) {
            case "nn", "ll", "rr" -> rest + "t" + tail;
            case "mm" -> rest + "p" + tail;
            case "ng" -> rest + "k" + tail;
            default -> strongOne(head, before, last) + tail;
        };
    }

    private static String strongOne(String head, char before, char last) {
        boolean open = isVowel(before) || "lrn".indexOf(before) >= 0;
        if (!open) {
            return last == 'd' ? head.substring(0, head.length() - 1) + "t" : head;
        }
        return switch (last) {
            case 'd' -> head.substring(0, head.length() - 1) + "t";
            case 't', 'k', 'p' -> head + last;
            default -> head;
        };
    }

    /** Every strong form that could have this weak one; for words that no lexicon has. */
    static List<String> strongForms(String word) {
        var forms = new ArrayList<String>();
        if (word.length() < 2) {
            return forms;
        }
        int end = word.length() - 1;
        String head = word.substring(0, end);
        String tail = word.substring(end);
        for (String[] pair : PAIRS) {
            if (head.endsWith(pair[1])) {
                forms.add(head.substring(0, head.length() - pair[1].length()) + pair[0] + tail);
            }
        }
        if (head.endsWith("v")) {
            forms.add(head.substring(0, head.length() - 1) + "k" + tail);
        }
        return forms;
    }

    static boolean isVowel(char letter) {
        return "aeiouyäöå".indexOf(letter) >= 0;
    }

    private static boolean endsInLongVowel(String text) {
        int last = text.length() - 1;
        return last > 0 && isVowel(text.charAt(last)) && isVowel(text.charAt(last - 1));
    }
}
