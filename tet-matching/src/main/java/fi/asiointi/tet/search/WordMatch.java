package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Reason;

/**
 * Why a posting was found: a word of the query met a word of the posting.
 *
 * @param queryWord the word as it was asked, in lower case
 * @param field where the posting has its word
 * @param word the posting's word, in lower case
 * @param base the base form that both share
 * @param kind how they met
 */
public record WordMatch(
        String queryWord, TextField field, String word, String base, MatchKind kind) {

    /** {@return the same for people; its code is the name of the {@link #kind()}} */
    public Reason reason() {
        return SearchTexts.match(this);
    }
}
