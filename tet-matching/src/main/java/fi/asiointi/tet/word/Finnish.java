package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads Finnish words. A word that the lexicon has is read by it alone, so that no guess joins
 * known words that only look alike; a compound is read from its parts; of another word every
 * nominative is taken that could have this form.
 */
final class Finnish implements WordReader {
    /** The reader with the lexicon of this library. */
    static final WordReader READER = new Finnish(FinnishLexicon.read());

    private static final Set<String> STOP_WORDS = StopWords.of("fi");

    private final FinnishLexicon lexicon;
    private final HalfKnown halfKnown;
    private final Undotted undotted;

    Finnish(FinnishLexicon lexicon) {
        this.lexicon = lexicon;
        this.halfKnown = new HalfKnown(lexicon);
        this.undotted = new Undotted(lexicon);
    }

    @Override
    public List<BaseForm> read(String word) {
        var found = new LinkedHashSet<BaseForm>();
        String joined = word.replace("-", "");
        addKnown(found, joined);
        if (found.isEmpty()) {
            undotted.dotted(joined).ifPresent(dotted -> addUndotted(found, dotted));
        }
        if (found.isEmpty()) {
            addUnknown(found, joined);
        }
        if (word.contains("-")) {
            for (String part : word.split("-", -1)) {
                addPart(found, part);
            }
        }
        return List.copyOf(found);
    }

    @Override
    public boolean knows(String word) {
        var found = new LinkedHashSet<BaseForm>();
        addKnown(found, word.replace("-", ""));
        return !found.isEmpty();
    }

    @Override
    public boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    private void addKnown(Collection<BaseForm> found, String word) {
        List<Lemma> lemmas = lexicon.lemmas(word);
        lemmas.forEach(lemma -> addLemma(found, "", lemma));
        if (lemmas.stream().noneMatch(lexicon::isWhole)) {
            lexicon.compounds().split(word).ifPresent(compound -> addParts(found, compound));
        }
    }

    private static void addLemma(Collection<BaseForm> found, String front, Lemma lemma) {
        found.add(new BaseForm(front + lemma.base, Role.WORD));
        lemma.relative.ifPresent(
                relative -> found.add(new BaseForm(front + relative, Role.RELATIVE)));
    }

    /** A compound is found by itself, by each part, and by parts that stand side by side. */
    private static void addParts(Collection<BaseForm> found, Compounds.Compound compound) {
        for (Lemma head : compound.heads()) {
            addLemma(found, String.join("", compound.written()), head);
            addParts(found, compound, head);
        }
    }

    private static void addParts(
            Collection<BaseForm> found, Compounds.Compound compound, Lemma head) {
        List<String> written = compound.written();
        var bases = new ArrayList<String>();
        compound.fronts().forEach(front -> bases.add(front.base));
        bases.add(head.base);
        for (int from = 0; from < bases.size(); from++) {
            var before = new StringBuilder();
            for (int to = from; to < bases.size(); to++) {
                if (to - from < bases.size() - 1) {
                    found.add(new BaseForm(before + bases.get(to), Role.PART));
                }
                before.append(to < written.size() ? written.get(to) : "");
            }
        }
    }

    private void addUnknown(Collection<BaseForm> found, String word) {
        Optional<HalfKnown.Half> half = halfKnown.split(word);
        half.ifPresent(
                it -> {
                    it.wholes().forEach(base -> found.add(new BaseForm(base, Role.WORD)));
                    it.parts().forEach(base -> found.add(new BaseForm(base, Role.PART)));
                });
        if (half.isEmpty()) {
            guesses(word).forEach(base -> found.add(new BaseForm(base, Role.WORD)));
        }
    }

    private List<String> guesses(String word) {
        return UnknownFinnish.nominatives(word).stream()
                .filter(guess -> !lexicon.isBase(guess))
                .toList();
    }

    private void addPart(Collection<BaseForm> found, String part) {
        if (part.length() > 1) {
            List<Lemma> lemmas = lexicon.lemmas(part);
            lemmas.forEach(lemma -> found.add(new BaseForm(lemma.base, Role.PART)));
            if (lemmas.isEmpty()) {
                guesses(part).forEach(base -> found.add(new BaseForm(base, Role.PART)));
            }
        }
    }

    private void addUndotted(Collection<BaseForm> found, String dotted) {
        var known = new LinkedHashSet<BaseForm>();
        addKnown(known, dotted);
        known.stream()
                .filter(base -> base.role() == Role.WORD)
                .forEach(base -> found.add(new BaseForm(base.text(), Role.UNDOTTED)));
    }
}
