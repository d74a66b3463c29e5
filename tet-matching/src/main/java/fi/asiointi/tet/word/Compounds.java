package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes Finnish compounds apart: {@code koirahoitolassa} is {@code koira} and {@code hoitola}. All
 * parts are words of the lexicon, and of several ways the one with the fewest parts is taken.
 */
final class Compounds {
    private static final int SHORTEST = 3;
    private static final int MOST_PARTS = 4;

    private final FinnishLexicon lexicon;

    Compounds(FinnishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A compound.
     *
     * @param written the parts in front of the last one, as they are written
     * @param fronts the words that they are
     * @param heads the words that the last part can be a form of
     */
    record Compound(List<String> written, List<Lemma> fronts, List<Lemma> heads) {

        private Compound after(String front, Lemma lemma) {
            var texts = new ArrayList<String>(List.of(front));
            texts.addAll(written);
            var lemmas = new ArrayList<Lemma>(List.of(lemma));
            lemmas.addAll(fronts);
            return new Compound(texts, lemmas, heads);
        }
    }

    /** The parts of a word; empty when they are not all known. */
    Optional<Compound> split(String word) {
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            Optional<Compound> found = split(word, parts);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The base form of a word that stands in front of another one; it may be a compound itself. */
    Optional<String> front(String written) {
        List<Lemma> lemmas = lexicon.fronts(written);
        if (!lemmas.isEmpty()) {
            return Optional.of(lemmas.get(0).base);
        }
        for (int at = written.length() - SHORTEST; at >= SHORTEST; at--) {
            String first = written.substring(0, at);
            if (!lexicon.fronts(first).isEmpty()) {
                Optional<String> rest = front(written.substring(at));
                if (rest.isPresent()) {
                    return rest.map(base -> first + base);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Compound> split(String word, int parts) {
        if (parts == 1) {
            List<Lemma> heads =
                    lexicon.lemmas(word).stream()
                            .filter(lemma -> lemma.noun && lemma.base.length() >= SHORTEST)
                            .toList();
            return heads.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Compound(List.of(), List.of(), heads));
        }
        for (int at = word.length() - SHORTEST; at >= SHORTEST; at--) {
            String front = word.substring(0, at);
            List<Lemma> lemmas = lexicon.fronts(front);
            if (!lemmas.isEmpty()) {
                Optional<Compound> rest = split(word.substring(at), parts - 1);
                if (rest.isPresent()) {
                    return Optional.of(rest.get().after(front, lemmas.get(0)));
                }
            }
        }
        return Optional.empty();
    }
}
