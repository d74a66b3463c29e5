package fi.asiointi.tet.search;

import fi.asiointi.tet.word.Role;
import java.util.Optional;

/** How a word of a query met a word of a text, the closest first. */
public enum MatchKind {
    /** Forms of one word: {@code koira} and {@code koirien}. */
    SAME,
    /** One is a compound, and the other a part of it: {@code koira} and {@code koirahoitola}. */
    COMPOUND,
    /** Derived from one word: {@code siivous} and {@code siivooja}. */
    RELATED,
    /** The same, but for dots over a and o that were not typed. */
    UNDOTTED,
    /** The same, but for one letter, where the query's word is not known and meets no text. */
    TYPO;

    /**
     * Two compounds that share a part are not akin: {@code koirahoitola} does not find {@code
     * lastenhoitola}.
     *
     * @param query what a base form is to the word of the query
     * @param text what it is to the word of the text
     */
    static Optional<MatchKind> of(Role query, Role text) {
        if ((query == Role.PART && text != Role.WORD)
                || (text == Role.PART && query == Role.RELATIVE)) {
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
