package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Place;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingText;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Postings in memory, searched by words, facets, days and distance. A new index is built when the
 * postings change; searches run in any number of threads.
 *
 * {@snippet class="fi.asiointi.tet.search.PostingSearchSnippetsTest" region="query"}
 */
public final class PostingIndex {
    private final PostingTable table;
    private final Vocabulary vocabulary;
    private final Set<String> knownKeywords;
    private final TextIndex texts;

    private PostingIndex(Map<String, IndexedPosting> byId, Vocabulary vocabulary) {
        this.texts = texts(byId);
        this.table = new PostingTable(List.copyOf(byId.values()), vocabulary, texts);
        this.vocabulary = vocabulary;
        this.knownKeywords = new HashSet<>(table.keywords());
        vocabulary.sets().values().forEach(knownKeywords::addAll);
        knownKeywords.addAll(vocabulary.replacements().values());
    }

    /**
     * {@return an index}
     *
     * @param postings the postings; of two with one id the later one counts
     * @param vocabulary what is known of keywords
     */
    public static PostingIndex of(Collection<IndexedPosting> postings, Vocabulary vocabulary) {
        Map<String, IndexedPosting> byId = new TreeMap<>();
        postings.forEach(posting -> byId.put(posting.id(), posting));
        return new PostingIndex(byId, vocabulary);
    }

    /**
     * {@return the postings that the query lets through}
     *
     * @param query the query
     */
    public PostingHits search(PostingQuery query) {
        return search(query, Suitability.none());
    }

    /**
     * {@return the postings that the query lets through, with how they suit a pupil}
     *
     * @param query the query
     * @param suitability who knows the pupil
     */
    public PostingHits search(PostingQuery query, Suitability suitability) {
        var filter = new PostingFilter(query, table, vocabulary);
        boolean possible = filter.isPossible(knownKeywords);
        Set<String> words = possible ? texts.meaningful(query.text, query.textLanguage) : Set.of();
        TextSearch search = texts.search(words, query.textLanguage);
        BitSet postings = possible ? table.all() : new BitSet();
        if (!query.text.isBlank()) {
            postings.and(table.at(search.places()));
        }
        filter.keep(postings);
        var found = new FoundPostings(table, postings, query.origin, search, suitability);
        return new PostingHits(found, query.order, search.singleWords(words));
    }

    private static TextIndex texts(Map<String, IndexedPosting> byId) {
        var texts = TextIndex.builder();
        byId.forEach((id, indexed) -> add(texts, id, indexed.posting()));
        return texts.build();
    }

    private static void add(TextIndex.Builder texts, String id, Posting posting) {
        add(texts, id, TextField.TITLE, posting.title());
        Place place = posting.place();
        if (place != null) {
            add(texts, id, TextField.PLACE, place.name());
        }
        for (Keyword keyword : posting.keywords()) {
            add(texts, id, TextField.KEYWORDS, keyword.label());
        }
        posting.description()
                .byLanguage()
                .forEach((language, text) -> texts.addDescription(id, language, text));
    }

    private static void add(TextIndex.Builder texts, String id, TextField field, PostingText text) {
        for (Map.Entry<Language, String> one : text.byLanguage().entrySet()) {
            texts.add(id, field, one.getKey(), one.getValue());
        }
    }
}
