package fi.asiointi.tet.pupil;

import fi.asiointi.tet.canonical.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil is interested in.
 *
 * @param riasec the scores of an interest test; none when it was not taken
 * @param tags fields and topics, such as concepts of an ontology; empty when nothing was told
 */
public record Interests(@Nullable Riasec riasec, Set<String> tags) {

    /** Nothing is known of a pupil's interests. */
    public static final Interests UNKNOWN = new Interests(null, Set.of());

    /** Interests whose tags have one order. */
    public Interests {
        tags = Sorted.set(tags);
    }
}
