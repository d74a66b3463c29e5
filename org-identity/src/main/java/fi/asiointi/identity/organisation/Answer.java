package fi.asiointi.identity.organisation;

/** What is known of a fact. "Not known" is never read as "no". */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody has told. */
    UNKNOWN;

    /** {@link #YES} or {@link #NO}. */
    public static Answer of(boolean known) {
        return known ? YES : NO;
    }
}
