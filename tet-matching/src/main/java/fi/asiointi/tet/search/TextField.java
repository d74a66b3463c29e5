package fi.asiointi.tet.search;

/** The parts of a posting in which words are searched. */
public enum TextField {
    /** The title: what the job is. */
    TITLE,
    /** The name of the place. */
    PLACE,
    /** The keywords: method, features and free keywords. */
    KEYWORDS,
    /** The beginning of the description. */
    SHORT_DESCRIPTION,
    /** The whole description. */
    DESCRIPTION
}
