package fi.asiointi.tet.word;

import fi.asiointi.tet.word.InflectedWords.Forms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The Finnish words that are known, by every form of theirs. The files beside this class hold the
 * base forms; {@link InflectedWords} makes the forms when they are asked.
 */
final class FinnishLexicon {
    private static final List<String> CLITICS =
            List.of("kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä");
    private static final List<String> OWNERS = List.of("ni", "si", "nsa", "nsä", "mme", "nne");
    private static final int SHORTEST = 3;

    /** The letters at the end that can change: {@code lapsi, lasta}; {@code ommella, ompelen}. */
    private static final int CHANGING_IN_NOUNS = 3;

    private static final int CHANGING = 5;

    private final InflectedWords words = new InflectedWords();
    private final Map<String, Lemma> bases = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Compounds compounds = new Compounds(this);
    private int lemmas;

    /** The lexicon of the files. */
    static FinnishLexicon read() {
        var lexicon = new FinnishLexicon();
        lexicon.add(LexiconEntry.lines("finnish-nouns.txt"), lexicon::addNoun);
        lexicon.add(LexiconEntry.lines("finnish-verbs.txt"), lexicon::addVerb);
        return lexicon;
    }

    /** A lexicon without a word: everything is guessed. */
    static FinnishLexicon empty() {
        return new FinnishLexicon();
    }

    /**
     * The words of which this is a form; none when it is not known. A form with an owner or a
     * clitic is tried only when the word as it stands is not known.
     */
    List<Lemma> lemmas(String word) {
        List<Lemma> found = withOwner(word);
        for (String clitic : CLITICS) {
            if (found.isEmpty() && endsWith(word, clitic)) {
                found = withOwner(word.substring(0, word.length() - clitic.length()));
            }
        }
        return found;
    }

    private List<Lemma> withOwner(String word) {
        List<Lemma> found = words.byForm(word);
        for (String owner : OWNERS) {
            if (found.isEmpty() && endsWith(word, owner)) {
                found = owned(word.substring(0, word.length() - owner.length()));
            }
        }
        // kaupassaan, perheineen
        int length = word.length();
        if (found.isEmpty()
                && length > SHORTEST + 2
                && word.endsWith("n")
                && word.charAt(length - 2) == word.charAt(length - 3)) {
            found = owned(word.substring(0, length - 2));
        }
        return found;
    }

    private List<Lemma> owned(String rest) {
        if (!Gradation.isVowel(rest.charAt(rest.length() - 1))) {
            return List.of();
        }
        List<Lemma> found = words.byForm(rest);
        if (found.isEmpty()) {
            found = words.byFormBeforeOwner(rest);
        }
        // taloonsa: the n of the form is left out
        return found.isEmpty() ? words.byForm(rest + "n") : found;
    }

    private static boolean endsWith(String word, String ending) {
        return word.length() >= ending.length() + SHORTEST && word.endsWith(ending);
    }

    /** The words that stand in front of another one of a compound in this form. */
    List<Lemma> fronts(String form) {
        return words.byFront(form);
    }

    /** True for the base form of a known word. */
    boolean isBase(String text) {
        return bases.containsKey(text);
    }

    /** True for a word that looks like a compound and is none. */
    boolean isWhole(Lemma lemma) {
        return whole.contains(lemma.base);
    }

    Compounds compounds() {
        return compounds;
    }

    /** True for a form of a word, without an owner and a clitic. */
    boolean isForm(String word) {
        return !words.byForm(word).isEmpty();
    }

    /** The form that is typed so without its dots over a and o. */
    Optional<String> dotted(String typed) {
        return words.dotted(typed);
    }

    private void add(List<List<String>> lines, Consumer<LexiconEntry> entries) {
        lines.stream()
                .filter(line -> !line.get(0).equals("!"))
                .flatMap(LexiconEntry::entries)
                .forEach(entries);
        lines.stream().filter(line -> line.get(0).equals("!")).forEach(this::addForms);
    }

    private void addNoun(LexiconEntry entry) {
        Lemma lemma = lemma(entry.word(), entry.relative(), true);
        if (entry.whole()) {
            whole.add(lemma.base);
        }
        if (entry.isUnchanging()) {
            words.add(lemma, 0, () -> Forms.front(lemma.base));
        } else if (bases.putIfAbsent(lemma.base, lemma) == null) {
            words.add(lemma, CHANGING_IN_NOUNS, () -> Forms.of(entry.inflection()));
        }
    }

    private void addVerb(LexiconEntry entry) {
        Lemma lemma = lemma(entry.word(), entry.relative(), false);
        if (bases.putIfAbsent(lemma.base, lemma) == null) {
            words.add(
                    lemma,
                    CHANGING,
                    () -> Forms.ofVerb(VerbForms.of(lemma.base, entry.gradation())));
        }
    }

    /** A line of forms that no class has, after their base form. */
    private void addForms(List<String> line) {
        Lemma lemma =
                bases.computeIfAbsent(line.get(1), base -> lemma(base, Optional.empty(), true));
        words.add(lemma, CHANGING, () -> Forms.irregular(line.subList(1, line.size())));
    }

    private Lemma lemma(String base, Optional<String> relative, boolean noun) {
        return new Lemma(lemmas++, base, relative, noun);
    }
}
