package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The words of a lexicon by their forms. Words wait under the beginning that all their forms share,
 * and are inflected when a form with this beginning is first asked. What is asked twice is answered
 * alike, in whatever order and by however many threads.
 */
final class InflectedWords {
    private static final int LONGEST_BEGINNING = 3;

    private final Map<String, List<Word>> waiting = new HashMap<>();
    private final Set<String> inflected = ConcurrentHashMap.newKeySet();
    private final Map<String, List<Lemma>> forms = new ConcurrentHashMap<>();
    private final Map<String, List<Lemma>> beforeOwner = new ConcurrentHashMap<>();
    private final Map<String, List<Lemma>> fronts = new ConcurrentHashMap<>();
    private final Map<String, String> dotted = new ConcurrentHashMap<>();

    /**
     * The forms of a word.
     *
     * @param whole the forms without an owner and a clitic
     * @param beforeOwner what stands before an owner's ending only
     * @param fronts the forms in front of another word of a compound
     */
    record Forms(Set<String> whole, Set<String> beforeOwner, Set<String> fronts) {

        static Forms of(Inflection noun) {
            return new Forms(noun.forms(), noun.beforeOwner(), noun.inCompound());
        }

        static Forms ofVerb(Set<String> forms) {
            return new Forms(forms, Set.of(), Set.of());
        }

        /** Any of them may stand in front. */
        static Forms irregular(List<String> forms) {
            return new Forms(Set.copyOf(forms), Set.of(), Set.copyOf(forms));
        }

        static Forms front(String word) {
            return new Forms(Set.of(), Set.of(), Set.of(word));
        }
    }

    private record Word(Lemma lemma, Supplier<Forms> forms) {}

    /**
     * Adds a word; all words are added before the first form is asked.
     *
     * @param lemma the word
     * @param changing how many letters at its end can differ between its forms
     * @param forms makes its forms
     */
    void add(Lemma lemma, int changing, Supplier<Forms> forms) {
        int same = Math.max(0, lemma.base.length() - changing);
        String beginning = beginning(lemma.base, Math.min(same, LONGEST_BEGINNING));
        waiting.computeIfAbsent(beginning, any -> new ArrayList<>()).add(new Word(lemma, forms));
    }

    /** The words of which this is a form. */
    List<Lemma> byForm(String form) {
        inflectFor(form);
        return forms.getOrDefault(form, List.of());
    }

    /** The words that stand so before an owner's ending. */
    List<Lemma> byFormBeforeOwner(String form) {
        inflectFor(form);
        return beforeOwner.getOrDefault(form, List.of());
    }

    /** The words that stand so in front of another one. */
    List<Lemma> byFront(String form) {
        inflectFor(form);
        return fronts.getOrDefault(form, List.of());
    }

    /** The form that is typed so without its dots. */
    Optional<String> dotted(String typed) {
        inflectFor(typed);
        return Optional.ofNullable(dotted.get(typed));
    }

    /** Words of a finished beginning no longer change, so that they are read without a lock. */
    private void inflectFor(String form) {
        String beginning = form.substring(0, Math.min(form.length(), LONGEST_BEGINNING));
        if (!inflected.contains(beginning)) {
            inflectAll(beginning);
            inflected.add(beginning);
        }
    }

    private synchronized void inflectAll(String beginning) {
        for (int length = 0; length <= beginning.length(); length++) {
            List<Word> words = waiting.remove(beginning(beginning, length));
            if (words != null) {
                words.forEach(this::inflect);
            }
        }
    }

    private void inflect(Word word) {
        Forms made = word.forms.get();
        for (String form : made.whole()) {
            add(forms, form, word.lemma);
            String typed = Undotted.text(form);
            if (!typed.equals(form)) {
                dotted.putIfAbsent(typed, form);
            }
        }
        made.beforeOwner().forEach(form -> add(beforeOwner, form, word.lemma));
        made.fronts().forEach(form -> add(fronts, form, word.lemma));
    }

    private static void add(Map<String, List<Lemma>> map, String form, Lemma lemma) {
        map.merge(form, lemma.alone, InflectedWords::joined);
    }

    /** In the order of the lexicon, whichever was inflected first. */
    private static List<Lemma> joined(List<Lemma> some, List<Lemma> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparingInt(lemma -> lemma.number))
                .toList();
    }

    /** Without dots, since words are looked up without them too. */
    private static String beginning(String word, int length) {
        return Undotted.text(word.substring(0, length));
    }
}
