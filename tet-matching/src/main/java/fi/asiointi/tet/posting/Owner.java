package fi.asiointi.tet.posting;

import org.jspecify.annotations.Nullable;

/**
 * The official who made a posting; companies are told by their Business ID instead.
 *
 * @param email the e-mail address; null when not told
 * @param oid the user name; null when not told
 */
public record Owner(@Nullable String email, @Nullable String oid) {

    /** Names nobody, so that a log does not. */
    @Override
    public String toString() {
        return "Owner[masked]";
    }
}
