package fi.asiointi.tet.search;

/** In which order postings are shown; those that are equal are in the order of their ids. */
public enum PostingOrder {
    /** Closest to the words of the query, and then what suits the pupil best. */
    RELEVANCE,
    /** What suits the pupil best, and then closest to the words. */
    SUITS_ME,
    /** Nearest first; those without a point on the map last. */
    DISTANCE,
    /** Those that begin first; those without a first day last. */
    START
}
