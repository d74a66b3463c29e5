package fi.asiointi.tet.match;

/**
 * One thing that a result should be best at. {@link Goals} put several in an order: each counts
 * only among the results that are best by those before it.
 */
public enum Goal {
    /** As many pupils as possible get a place. */
    MAX_CARDINALITY,
    /** As few pupils as possible lose the place that they had in an earlier result. */
    FEWEST_MOVES,
    /** The worst choice that any pupil gets is as early as possible. */
    BOTTLENECK,
    /** As few pupils as possible get the last choice, then the last but one, and so on. */
    GENEROUS,
    /** As many pupils as possible get the first choice, then the second, and so on. */
    GREEDY,
    /** The choice numbers of those who get a place have the smallest sum. */
    RANK_SUM,
    /** No pupil and place would rather have each other; the best such result for the pupils. */
    STABLE_FOR_PUPILS,
    /** No pupil and place would rather have each other; the best such result for the places. */
    STABLE_FOR_PLACES
}
