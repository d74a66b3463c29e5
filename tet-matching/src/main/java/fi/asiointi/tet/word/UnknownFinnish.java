package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nominatives that a word outside the lexicon could be a form of. Endings are taken off and
 * stems turned back in every way; what is left is inflected again, and counts only when the word is
 * among its forms.
 */
final class UnknownFinnish {
    private static final int SHORTEST = 2;

    private static final List<String> ENDINGS =
            List.of(
                    "", "n", "t", "a", "ä", "ta", "tä", "tta", "ttä", "na", "nä", "ssa", "ssä",
                    "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "an", "än", "en", "in",
                    "on", "ön", "un", "yn", "hin", "han", "hän", "hen", "hon", "hön", "hun", "hyn",
                    "seen", "siin", "den", "tten", "ten", "jen", "ja", "jä");

    /** How a stem ends, and how its nominative may end. */
    private static final Map<String, List<String>> NOMINATIVES =
            Map.ofEntries(
                    Map.entry("", List.of("")),
                    Map.entry("e", List.of("", "i")),
                    Map.entry("ee", List.of("e")),
                    Map.entry("ei", List.of("i", "e")),
                    Map.entry("i", List.of("", "a", "ä", "e", "is")),
                    Map.entry("oi", List.of("a", "o")),
                    Map.entry("öi", List.of("ä", "ö")),
                    Map.entry("o", List.of("a")),
                    Map.entry("ö", List.of("ä")),
                    Map.entry("ui", List.of("u")),
                    Map.entry("yi", List.of("y")),
                    Map.entry("s", List.of("nen")),
                    Map.entry("se", List.of("nen")),
                    Map.entry("si", List.of("nen")),
                    Map.entry("ks", List.of("s")),
                    Map.entry("kse", List.of("s")),
                    Map.entry("ksi", List.of("s")),
                    Map.entry("d", List.of("s")),
                    Map.entry("de", List.of("s")),
                    Map.entry("te", List.of("s")),
                    Map.entry("t", List.of("s")),
                    Map.entry("aa", List.of("as")),
                    Map.entry("ää", List.of("äs")),
                    Map.entry("ii", List.of("is")),
                    Map.entry("ai", List.of("as", "aa")),
                    Map.entry("äi", List.of("äs", "ää")),
                    Map.entry("m", List.of("n")),
                    Map.entry("me", List.of("n")),
                    Map.entry("mi", List.of("n")),
                    Map.entry("ma", List.of("n")),
                    Map.entry("mä", List.of("n")));

    private UnknownFinnish() {}

    /** {@return the nominatives, those first that explain most of the word's ending} */
    static List<String> nominatives(String word) {
        var found = new LinkedHashSet<String>();
        ENDINGS.stream()
                .filter(ending -> word.endsWith(ending))
                .filter(ending -> word.length() >= ending.length() + SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(ending -> addFrom(found, word, ending));
        found.add(word);
        return List.copyOf(found);
    }

    private static void addFrom(Set<String> found, String word, String ending) {
        String stem = word.substring(0, word.length() - ending.length());
        for (int length = 0; length <= Math.min(3, stem.length() - SHORTEST); length++) {
            String head = stem.substring(0, stem.length() - length);
            for (String end : NOMINATIVES.getOrDefault(stem.substring(head.length()), List.of())) {
                grades(head + end).stream()
                        .filter(nominative -> hasForm(nominative, word))
                        .forEach(found::add);
            }
        }
    }

    /** The nominative with the consonants as they are, stronger, and weaker. */
    private static List<String> grades(String nominative) {
        var grades = new ArrayList<String>(List.of(nominative));
        char last = nominative.charAt(nominative.length() - 1);
        if (Gradation.isVowel(last)) {
            grades.addAll(Gradation.strongForms(nominative));
            grades.add(Gradation.BY_LETTERS.weak(nominative));
        } else {
            String body = nominative.substring(0, nominative.length() - 1);
            if (Gradation.isVowel(body.charAt(body.length() - 1))) {
                grades.add(Gradation.BY_LETTERS.weak(body) + last);
            }
        }
        return grades;
    }

    private static boolean hasForm(String nominative, String word) {
        if (nominative.length() < SHORTEST + 1) {
            return false;
        }
        int number = ClassByLetters.of(nominative);
        return NounClasses.inflect(nominative, number, Gradation.BY_LETTERS).forms().contains(word);
    }
}
