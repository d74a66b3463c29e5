package fi.asiointi.tet.search;

import java.util.List;
import java.util.stream.IntStream;

/** What a search found, best first. A hit is explained when it is looked at. */
public final class TextHits {
    private final int total;
    private final Ranking ranking;
    private final List<String> singleWords;

    /** The hits by their rank, from 0 on. */
    @FunctionalInterface
    interface Ranking {
        TextHit hit(int rank);
    }

    TextHits(int total, Ranking ranking, List<String> singleWords) {
        this.total = total;
        this.ranking = ranking;
        this.singleWords = List.copyOf(singleWords);
    }

    /** {@return how many postings were found} */
    public int total() {
        return total;
    }

    /**
     * {@return some of the hits, best first}
     *
     * @param from how many are left out before them
     * @param count how many at most
     */
    public List<TextHit> page(int from, int count) {
        if (from < 0 || count < 0) {
            throw new IllegalArgumentException(
                    "A page from " + from + " with " + count + " hits is none");
        }
        int end = (int) Math.min(total, (long) from + count);
        return IntStream.range(Math.min(from, end), end).mapToObj(ranking::hit).toList();
    }

    /** {@return all hits, best first} */
    public List<TextHit> all() {
        return page(0, total);
    }

    /**
     * {@return the words of the query, each worth a search of its own} None unless there are
     * several, and hits are few.
     */
    public List<String> singleWords() {
        return singleWords;
    }
}
