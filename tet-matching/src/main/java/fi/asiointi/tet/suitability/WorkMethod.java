package fi.asiointi.tet.suitability;

/** Where the pupil works. */
public enum WorkMethod {
    /** At the place. */
    ON_SITE,
    /** Over the net; no way to travel. */
    REMOTE
}
