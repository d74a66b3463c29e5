package fi.asiointi.tet.search;

import java.util.List;

/**
 * A posting that was found.
 *
 * @param id the posting
 * @param score each word of the query that was found gives 1 000 000 micro-points; where and how
 *     closely they were found gives less than 1 000 000 together
 * @param why the closest match of each query word in each field where it was found
 */
public record TextHit(String id, int score, List<WordMatch> why) {

    /** A hit whose list can no longer change. */
    public TextHit {
        why = List.copyOf(why);
    }
}
