package fi.asiointi.tet.posting;

/** Where a posting is in its life. */
public enum PostingState {
    /** Not public yet. */
    DRAFT,
    /** Public, and its last day has not passed. */
    PUBLISHED,
    /** Public once; its last day has passed. */
    EXPIRED
}
