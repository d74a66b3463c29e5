package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Finnish words that are known, by every form of theirs. The files beside this class hold the
 * base forms; the forms are made when the lexicon is first used.
 */
final class FinnishLexicon {
    private static final List<String> CLITICS =
            List.of("kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä");
    private static final List<String> OWNERS = List.of("ni", "si", "nsa", "nsä", "mme", "nne");
    private static final int SHORTEST = 3;

    private final Map<String, List<Lemma>> forms = new HashMap<>(1 << 18);
    private final Map<String, List<Lemma>> beforeOwner = new HashMap<>();
    private final Map<String, List<Lemma>> fronts = new HashMap<>();
    private final Set<String> bases = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Compounds compounds = new Compounds(this);

    /** The lexicon of the files. */
    static FinnishLexicon read() {
        var lexicon = new FinnishLexicon();
        lexicon.addNouns(LexiconEntry.lines("finnish-nouns.txt"));
        lexicon.addVerbs(LexiconEntry.lines("finnish-verbs.txt"));
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
        List<Lemma> found = forms.getOrDefault(word, List.of());
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
        List<Lemma> found = forms.getOrDefault(rest, beforeOwner.getOrDefault(rest, List.of()));
        // taloonsa: the n of the form is left out
        return found.isEmpty() ? forms.getOrDefault(rest + "n", List.of()) : found;
    }

    private static boolean endsWith(String word, String ending) {
        return word.length() >= ending.length() + SHORTEST && word.endsWith(ending);
    }

    /** The words that stand in front of another one of a compound in this form. */
    List<Lemma> fronts(String form) {
        return fronts.getOrDefault(form, List.of());
    }

    /** True for the base form of a known word. */
    boolean isBase(String text) {
        return bases.contains(text);
    }

    /** True for a word that looks like a compound and is none. */
    boolean isWhole(Lemma lemma) {
        return whole.contains(lemma.base);
    }

    Compounds compounds() {
        return compounds;
    }

    /** Every form of every word, without owners and clitics. */
    Set<String> forms() {
        return forms.keySet();
    }

    /** Simple words first: a compound of known words is read from them and not stored. */
    private void addNouns(List<List<String>> lines) {
        lines.stream()
                .filter(line -> !line.get(0).equals("!"))
                .flatMap(LexiconEntry::entries)
                .sorted(
                        Comparator.comparing((LexiconEntry entry) -> entry.group().equals("*"))
                                .thenComparingInt(entry -> entry.word().length()))
                .forEach(this::addNoun);
        lines.stream().filter(line -> line.get(0).equals("!")).forEach(this::addForms);
    }

    private void addNoun(LexiconEntry entry) {
        boolean byLetters = entry.group().equals("*");
        if (byLetters
                && (bases.contains(entry.word())
                        || (!entry.whole() && isCompoundOfBases(entry.word())))) {
            return;
        }
        if (entry.whole()) {
            whole.add(entry.word());
        }
        if (entry.group().equals(String.valueOf(NounClasses.UNCHANGING))) {
            add(fronts, entry.word(), new Lemma(entry.word(), entry.relative(), true));
            return;
        }
        int number = byLetters ? ClassByLetters.of(entry.word()) : Integer.parseInt(entry.group());
        Inflection inflection = NounClasses.inflect(entry.word(), number, entry.gradation());
        var lemma = new Lemma(entry.word(), entry.relative(), true);
        bases.add(lemma.base);
        inflection.forms().forEach(form -> add(forms, form, lemma));
        inflection.beforeOwner().forEach(form -> add(beforeOwner, form, lemma));
        inflection.inCompound().forEach(form -> add(fronts, form, lemma));
    }

    private boolean isCompoundOfBases(String word) {
        for (int at = word.length() - SHORTEST; at >= SHORTEST; at--) {
            String rest = word.substring(at);
            if (fronts.containsKey(word.substring(0, at))
                    && (bases.contains(rest) || isCompoundOfBases(rest))) {
                return true;
            }
        }
        return false;
    }

    private void addVerbs(List<List<String>> lines) {
        lines.stream()
                .filter(line -> !line.get(0).equals("!"))
                .flatMap(LexiconEntry::entries)
                .forEach(this::addVerb);
        lines.stream().filter(line -> line.get(0).equals("!")).forEach(this::addForms);
    }

    private void addVerb(LexiconEntry entry) {
        var lemma = new Lemma(entry.word(), entry.relative(), false);
        if (bases.add(lemma.base)) {
            VerbForms.of(entry.word(), entry.gradation()).forEach(form -> add(forms, form, lemma));
        }
    }

    /** A line of forms that no class has, after their base form. */
    private void addForms(List<String> line) {
        Lemma lemma =
                forms.getOrDefault(line.get(1), List.of()).stream()
                        .filter(known -> known.base.equals(line.get(1)))
                        .findFirst()
                        .orElseGet(() -> new Lemma(line.get(1), Optional.empty(), true));
        bases.add(lemma.base);
        line.stream()
                .skip(1)
                .forEach(
                        form -> {
                            add(forms, form, lemma);
                            add(fronts, form, lemma);
                        });
    }

    private static void add(Map<String, List<Lemma>> map, String form, Lemma lemma) {
        List<Lemma> others = map.putIfAbsent(form, lemma.alone);
        if (others != null && !others.contains(lemma)) {
            var all = new ArrayList<>(others);
            all.add(lemma);
            map.put(form, List.copyOf(all));
        }
    }
}
