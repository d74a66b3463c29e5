package fi.asiointi.tet.word;

import java.util.Optional;

/** How a word of a query and a word of a text are the same, the closest first. */
public enum Kinship {
    /** Forms of one word. */
    SAME,
    /** One is a compound, and the other a part of it. */
    COMPOUND,
    /** One is derived from the other, or both from a third. */
    RELATED,
    /** The same, but for dots over a and o that were not typed. */
    UNDOTTED;

    /**
     * {@return the kinship of two words that share a base form} Two compounds that share a part
     * are not akin: {@code koirahoitola} does not find {@code lastenhoitola}.
     *
     * @param query what the base form is to the one word
     * @param text what it is to the other word
     */
    public static Optional<Kinship> of(Role query, Role text) {
        if (query == Role.PART && text != Role.WORD || text == Role.PART && query == Role.RELATIVE) {
            return Optional.empty();
        }
        if (query == Role.UNDOTTED || text == Role.UNDOTTED) {
            return Optional.of(UNDOTTED);
        }
        if (query == Role.RELATIVE || text == Role.RELATIVE) {
            return Optional.of(RELATED);
        }
        return Optional.of(query == Role.PART || text == Role.PART ? COMPOUND : SAME);
    }
}
