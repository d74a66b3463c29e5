package fi.asiointi.tet.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a query found among postings. */
public final class PostingHits {
    private final List<PostingHit> hits;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final List<String> singleWords;

    /** By what hits are counted. */
    public enum Facet {
        /** Keyword ids of methods. */
        METHOD,
        /** Keyword ids of features. */
        FEATURE,
        /** Ids of free keywords. */
        KEYWORD,
        /** Ids of languages spoken at work. */
        LANGUAGE
    }

    PostingHits(List<PostingHit> hits, List<String> singleWords) {
        this.hits = List.copyOf(hits);
        this.singleWords = List.copyOf(singleWords);
        hits.forEach(this::count);
    }

    private void count(PostingHit hit) {
        hit.posting().languages().forEach(language -> count(Facet.LANGUAGE, language));
        hit.posting().keywords().stream()
                .distinct()
                .forEach(
                        keyword -> {
                            Facet facet =
                                    switch (keyword.kind()) {
                                        case METHOD -> Facet.METHOD;
                                        case FEATURE -> Facet.FEATURE;
                                        case FREE -> Facet.KEYWORD;
                                    };
                            count(facet, keyword.id());
                        });
    }

    private void count(Facet facet, String value) {
        counts.computeIfAbsent(facet, any -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    /** {@return how many postings were found} */
    public int total() {
        return hits.size();
    }

    /**
     * {@return some of the hits in the order of the query}
     *
     * @param from how many are left out before them
     * @param count how many at most
     */
    public List<PostingHit> page(int from, int count) {
        if (from < 0 || count < 0) {
            throw new IllegalArgumentException(
                    "A page from " + from + " with " + count + " hits is none");
        }
        int start = Math.min(from, hits.size());
        return hits.subList(start, (int) Math.min(hits.size(), (long) start + count));
    }

    /**
     * {@return how many of all hits have each value}
     *
     * @param facet by what they are counted
     */
    public Map<String, Integer> counts(Facet facet) {
        return Collections.unmodifiableMap(counts.getOrDefault(facet, new TreeMap<>()));
    }

    /** {@return as {@link TextHits#singleWords}} */
    public List<String> singleWords() {
        return singleWords;
    }
}
