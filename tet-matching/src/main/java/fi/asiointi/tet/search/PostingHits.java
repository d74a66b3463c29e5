package fi.asiointi.tet.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a query found among postings. */
public final class PostingHits {
    private final FoundPostings found;
    private final Ranked ranked;
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

    PostingHits(FoundPostings found, PostingOrder order, List<String> singleWords) {
        this.found = found;
        this.ranked = found.ranked(order);
        this.singleWords = List.copyOf(singleWords);
    }

    /** {@return how many postings were found} */
    public int total() {
        return ranked.size();
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
        int end = (int) Math.min(total(), (long) from + count);
        return IntStream.range(Math.min(from, end), end)
                .mapToObj(rank -> found.hit(ranked.at(rank)))
                .toList();
    }

    /**
     * {@return how many of all hits have each value}
     *
     * @param facet by what they are counted
     */
    public Map<String, Integer> counts(Facet facet) {
        return found.counts(facet);
    }

    /** {@return as {@link TextHits#singleWords}} */
    public List<String> singleWords() {
        return singleWords;
    }
}
