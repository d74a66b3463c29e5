package fi.asiointi.tet.posting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The keywords of the two sets of TET, as they were read from Linked Events.
 *
 * @param methods the keywords of {@code tet:wm} by id
 * @param features the keywords of {@code tet:attr} by id
 * @param readAt when they were read
 */
public record KeywordSets(
        Map<String, Keyword> methods, Map<String, Keyword> features, Instant readAt) {

    /** Sets that can no longer change. */
    public KeywordSets {
        methods = Map.copyOf(methods);
        features = Map.copyOf(features);
    }

    /** {@return sets without a keyword, before they were first read} */
    public static KeywordSets unread() {
        return new KeywordSets(Map.of(), Map.of(), Instant.EPOCH);
    }

    /**
     * {@return what a keyword tells, by the set in which it is}
     *
     * @param id its id
     */
    public Keyword.Kind kind(String id) {
        if (methods.containsKey(id)) {
            return Keyword.Kind.METHOD;
        }
        return features.containsKey(id) ? Keyword.Kind.FEATURE : Keyword.Kind.FREE;
    }

    /**
     * {@return the keyword of an id; empty when neither set has it}
     *
     * @param id its id
     */
    public Optional<Keyword> keyword(String id) {
        Keyword method = methods.get(id);
        return Optional.ofNullable(method != null ? method : features.get(id));
    }
}
