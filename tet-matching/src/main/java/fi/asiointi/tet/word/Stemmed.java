package fi.asiointi.tet.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Reads words of a language with few endings: a Snowball stemmer takes them off, after the language
 * has told of which words it may be a form; compounds of two known words are taken apart where the
 * language writes them as one.
 */
final class Stemmed implements WordReader {
    private static final int SHORTEST_PART = 3;

    private final UnaryOperator<String> stemmer;
    private final Function<String, Stream<String>> heads;
    private final Set<String> parts;
    private final Set<String> stopWords;

    /**
     * A reader.
     *
     * @param stemmer takes endings off
     * @param heads the words of which a word may be a form, itself among them
     * @param words those that compounds are made of
     * @param stopWords those that say nothing
     */
    Stemmed(
            UnaryOperator<String> stemmer,
            Function<String, Stream<String>> heads,
            Set<String> words,
            Set<String> stopWords) {
        this.stemmer = stemmer;
        this.heads = heads;
        this.stopWords = stopWords;
        this.parts = words.stream().map(stemmer).collect(Collectors.toUnmodifiableSet());
    }

    static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private Set<String> bases(String word) {
        return heads.apply(word).map(stemmer).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<BaseForm> read(String word) {
        String joined = word.replace("-", "");
        var found = new LinkedHashSet<BaseForm>();
        Set<String> bases = bases(joined);
        add(found, bases, Role.WORD);
        addParts(found, joined);
        if (word.contains("-")) {
            for (String part : word.split("-", -1)) {
                if (part.length() > 1) {
                    add(found, bases(part), Role.PART);
                }
            }
        }
        for (String base : bases) {
            String plain = Undotted.text(base);
            if (!plain.equals(base)) {
                found.add(new BaseForm(plain, Role.UNDOTTED));
            }
        }
        return List.copyOf(found);
    }

    private static void add(Set<BaseForm> found, Set<String> bases, Role role) {
        bases.forEach(base -> found.add(new BaseForm(base, role)));
    }

    /** Two known words written as one, with or without the s between them. */
    private void addParts(Set<BaseForm> found, String word) {
        for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
            Set<String> rest = known(word.substring(at));
            Set<String> front = rest.isEmpty() ? Set.of() : front(word.substring(0, at));
            if (!front.isEmpty()) {
                add(found, rest, Role.PART);
                add(found, front, Role.PART);
                return;
            }
        }
    }

    private Set<String> front(String front) {
        Set<String> whole = known(front);
        return whole.isEmpty() && front.endsWith("s")
                ? known(front.substring(0, front.length() - 1))
                : whole;
    }

    private Set<String> known(String word) {
        Set<String> known = bases(word);
        known.retainAll(parts);
        return known;
    }

    @Override
    public boolean knows(String word) {
        return !known(word).isEmpty();
    }

    @Override
    public boolean isStopWord(String word) {
        return stopWords.contains(word);
    }
}
