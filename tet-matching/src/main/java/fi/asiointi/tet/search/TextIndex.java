package fi.asiointi.tet.search;

import static java.util.Objects.requireNonNull;

import fi.asiointi.identity.reason.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The texts of TET places, in memory, searched by words in Finnish, Swedish and English.
 *
 * <p>A place is found when it holds any word of the query. Those that hold all words come first;
 * then it counts where a word stands and how close it is to the one that was asked. Words such as
 * {@code ja} are left out, and so is what follows 32 words. Places of equal score are in the order
 * of their ids.
 *
 * <p>Each field is read in the wanted language; where it has no text in that language, in the first
 * one of Finnish, Swedish and English that it has, as the page would show it.
 *
 * {@snippet class="fi.asiointi.tet.search.SearchSnippetsTest" region="index"}
 */
@SuppressWarnings("EnumOrdinal") // the ordinals are places in arrays, and never leave this class
public final class TextIndex {
    private final List<String> ids;
    private final Map<Language, WordIndex> indexes;

    /** For each field of each place the languages that it has, one bit for each. */
    private final byte[] languages;

    private TextIndex(List<String> ids, Map<Language, WordIndex> indexes, byte[] languages) {
        this.ids = ids;
        this.indexes = indexes;
        this.languages = languages;
    }

    /** {@return a new collection of texts} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many places there are} */
    public int size() {
        return ids.size();
    }

    /**
     * {@return the places that hold a word of the query, best first; none for an empty query}
     *
     * @param query what a person typed
     * @param language the language in which it was typed
     */
    public TextHits search(String query, Language language) {
        Set<String> words = meaningful(query, language);
        return search(words, language).hits(words);
    }

    /** Looks words up, and leaves the hits as they are. */
    TextSearch search(Set<String> words, Language language) {
        var search = new TextSearch(this, language);
        words.forEach(search::add);
        return search;
    }

    /** The words of a query that say what it is about. */
    Set<String> meaningful(String query, Language language) {
        var meaningful = new LinkedHashSet<>(Words.of(query));
        meaningful.removeIf(in(language).reader()::isStopWord);
        return meaningful.stream()
                .limit(SearchParameters.ALL.mostWords)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String id(int place) {
        return ids.get(place);
    }

    WordIndex in(Language language) {
        return requireNonNull(indexes.get(language));
    }

    /** True where a reader of the wanted language sees the field in this other one. */
    boolean isShown(int field, Language in, Language wanted) {
        int bits = languages[field];
        return (bits & bit(wanted)) != 0
                ? in == wanted
                : Integer.numberOfTrailingZeros(bits) == in.ordinal();
    }

    private static int bit(Language language) {
        return 1 << language.ordinal();
    }

    /** Collects texts; a place is there as soon as it has one. */
    public static final class Builder {
        private final Map<String, Map<TextField, Map<Language, String>>> places = new HashMap<>();

        private Builder() {}

        /**
         * Adds a text; texts of one field and language stand together.
         *
         * @param id the place
         * @param field where the text stands
         * @param language its language
         * @param text the text
         * @return this builder
         */
        public Builder add(String id, TextField field, Language language, String text) {
            places.computeIfAbsent(id, any -> new EnumMap<>(TextField.class))
                    .computeIfAbsent(field, any -> new EnumMap<>(Language.class))
                    .merge(language, text, (earlier, later) -> earlier + "\n" + later);
            return this;
        }

        /**
         * Adds a description, and its beginning as the short description.
         *
         * @param id the place
         * @param language the language of the text
         * @param text the whole description
         * @return this builder
         */
        public Builder addDescription(String id, Language language, String text) {
            int end = Math.min(text.length(), SearchParameters.ALL.shortDescription);
            add(id, TextField.SHORT_DESCRIPTION, language, text.substring(0, end));
            return add(id, TextField.DESCRIPTION, language, text);
        }

        /** {@return the index of what was added so far} */
        public TextIndex build() {
            // In the order of the ids, so that equal scores come in it.
            List<String> ids = new ArrayList<>(places.keySet());
            ids.sort(Comparator.naturalOrder());
            Map<Language, WordIndex> indexes = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                indexes.put(language, new WordIndex(language));
            }
            var languages = new byte[ids.size() * WordIndex.FIELDS];
            IntStream.range(0, ids.size())
                    .forEach(
                            place ->
                                    index(
                                            place,
                                            requireNonNull(places.get(ids.get(place))),
                                            indexes,
                                            languages));
            return new TextIndex(List.copyOf(ids), indexes, languages);
        }

        private static void index(
                int place,
                Map<TextField, Map<Language, String>> texts,
                Map<Language, WordIndex> indexes,
                byte[] languages) {
            texts.forEach(
                    (name, byLanguage) -> {
                        int field = place * WordIndex.FIELDS + name.ordinal();
                        byLanguage.forEach(
                                (language, text) -> {
                                    languages[field] |= (byte) bit(language);
                                    requireNonNull(indexes.get(language)).add(field, text);
                                });
                    });
        }
    }
}
