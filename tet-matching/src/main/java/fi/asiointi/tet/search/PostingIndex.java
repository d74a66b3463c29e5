package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Place;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<String, IndexedPosting> byId;
    private final Vocabulary vocabulary;
    private final Set<String> knownKeywords = new HashSet<>();
    private final TextIndex texts;

    private PostingIndex(Map<String, IndexedPosting> byId, Vocabulary vocabulary) {
        this.byId = byId;
        this.vocabulary = vocabulary;
        var filter = new PostingFilter(PostingQuery.all(), vocabulary);
        byId.values().forEach(posting -> knownKeywords.addAll(filter.keywordsOf(posting)));
        vocabulary.sets().values().forEach(knownKeywords::addAll);
        knownKeywords.addAll(vocabulary.replacements().values());
        this.texts = texts(byId);
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
        var filter = new PostingFilter(query, vocabulary);
        if (!filter.isPossible(knownKeywords)) {
            return new PostingHits(List.of(), List.of());
        }
        boolean asksWords = !query.text.isBlank();
        TextHits words = texts.search(query.text, query.textLanguage);
        TextHits.Ranking ranking = words.ranking();
        Map<String, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < words.total(); rank++) {
            ranks.put(ranking.id(rank), rank);
        }
        List<PostingHit> hits =
                byId.values().stream()
                        .filter(posting -> !asksWords || ranks.containsKey(posting.id()))
                        .filter(filter::lets)
                        .map(posting -> hit(posting, ranks, ranking, filter, suitability))
                        .sorted(order(query.order))
                        .toList();
        return new PostingHits(hits, words.singleWords());
    }

    private static PostingHit hit(
            IndexedPosting indexed,
            Map<String, Integer> ranks,
            TextHits.Ranking ranking,
            PostingFilter filter,
            Suitability suitability) {
        Posting posting = indexed.posting();
        Suitability.Score score = suitability.of(posting);
        long metres = filter.metres(posting);
        Integer rank = ranks.get(indexed.id());
        return rank == null
                ? new PostingHit(posting, 0, List::of, score, metres)
                : new PostingHit(
                        posting, ranking.score(rank), () -> ranking.why(rank), score, metres);
    }

    /** The stream is in the order of the ids, and sorting keeps it among equals. */
    private static Comparator<PostingHit> order(PostingOrder order) {
        Comparator<PostingHit> byText = Comparator.comparingInt(hit -> -hit.textScore());
        Comparator<PostingHit> bySuitability =
                Comparator.comparingInt(hit -> -hit.suitability().microPoints());
        return switch (order) {
            case RELEVANCE -> byText.thenComparing(bySuitability);
            case SUITS_ME -> bySuitability.thenComparing(byText);
            case DISTANCE -> Comparator.comparingLong(hit -> hit.metres().orElse(Long.MAX_VALUE));
            case START -> Comparator.comparing(PostingIndex::start);
        };
    }

    private static LocalDate start(PostingHit hit) {
        LocalDate start = hit.posting().start();
        return start == null ? LocalDate.MAX : start;
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
