package fi.asiointi.tet.posting;

/**
 * A keyword of a posting.
 *
 * @param id its id in Linked Events, such as {@code tet:2} or {@code yso:p1234}
 * @param kind what it tells
 * @param label its name as Linked Events has it; labels change, ids do not
 */
public record Keyword(String id, Kind kind, PostingText label) {

    /** What a keyword tells. */
    public enum Kind {
        /** How one gets to know the work, from the set {@code tet:wm}. */
        METHOD,
        /** What the work or the place is like, from the set {@code tet:attr}. */
        FEATURE,
        /** Anything else, from the general Finnish ontology. */
        FREE
    }
}
