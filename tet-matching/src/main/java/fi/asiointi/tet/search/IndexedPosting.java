package fi.asiointi.tet.search;

import fi.asiointi.tet.posting.Posting;
import java.util.Set;

/**
 * A posting with what Linked Events knows of it besides.
 *
 * @param posting the posting; it needs an id
 * @param audience the keywords that tell for whom it is; they count as its keywords
 * @param divisions names and OCD ids of the divisions in which its place lies
 */
public record IndexedPosting(Posting posting, Set<String> audience, Set<String> divisions) {

    /** A posting whose sets can no longer change. */
    public IndexedPosting {
        audience = Set.copyOf(audience);
        divisions = Set.copyOf(divisions);
    }

    /**
     * {@return a posting of which no more is known}
     *
     * @param posting the posting; it needs an id
     */
    public static IndexedPosting of(Posting posting) {
        return new IndexedPosting(posting, Set.of(), Set.of());
    }

    String id() {
        String id = posting.id();
        if (id == null) {
            throw new IllegalArgumentException(
                    "A posting without an id cannot be found. Maybe it was never saved?");
        }
        return id;
    }
}
