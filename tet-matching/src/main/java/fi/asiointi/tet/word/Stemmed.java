package fi.asiointi.tet.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Reads words of a language with few endings: a Snowball stemmer takes them off, a lexicon knows
 * the words whose vowel changes, and compounds of two known words are taken apart where the
 * language writes them as one.
 */
final class Stemmed implements WordReader {
    private static final int SHORTEST_PART = 3;

    private final UnaryOperator<String> stemmer;
    private final Map<String, String> irregular;
    private final Set<String> parts;
    private final Set<String> stopWords;

    Stemmed(
            Supplier<? extends SnowballStemmer> stemmer,
            Map<String, String> irregular,
            Set<String> words,
            Set<String> stopWords) {
        this.stemmer = word -> stem(stemmer.get(), word);
        this.irregular = irregular;
        this.stopWords = stopWords;
        var stems = new LinkedHashSet<String>();
        words.forEach(word -> stems.add(base(word)));
        this.parts = Set.copyOf(stems);
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private String base(String word) {
        String head = irregular.getOrDefault(word, word);
        return stemmer.apply(head);
    }

    @Override
    public List<BaseForm> read(String word) {
        String joined = word.replace("-", "");
        var found = new LinkedHashSet<BaseForm>();
        String base = base(joined);
        found.add(new BaseForm(base, Role.WORD));
        addParts(found, joined);
        if (word.contains("-")) {
            for (String part : word.split("-", -1)) {
                if (part.length() > 1) {
                    found.add(new BaseForm(base(part), Role.PART));
                }
            }
        }
        String plain = Undotted.text(base);
        if (!plain.equals(base)) {
            found.add(new BaseForm(plain, Role.UNDOTTED));
        }
        return List.copyOf(found);
    }

    /** Two known words written as one, with or without the s between them. */
    private void addParts(Set<BaseForm> found, String word) {
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            String front = word.substring(0, at);
            String rest = base(word.substring(at));
            if (parts.contains(rest) && isFront(front)) {
                found.add(new BaseForm(rest, Role.PART));
                found.add(new BaseForm(frontBase(front), Role.PART));
                return;
            }
        }
    }

    private boolean isFront(String front) {
        return parts.contains(frontBase(front));
    }

    private String frontBase(String front) {
        String base = base(front);
        boolean joined = front.endsWith("s") && !parts.contains(base);
        return joined ? base(front.substring(0, front.length() - 1)) : base;
    }

    @Override
    public boolean knows(String word) {
        return parts.contains(base(word));
    }

    @Override
    public boolean isStopWord(String word) {
        return stopWords.contains(word);
    }
}
