package fi.asiointi.tet.search;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of keywords beyond the postings that use them.
 *
 * @param replacements for each keyword that is out of use the one that stands for it
 * @param sets the keywords of each keyword set
 */
public record Vocabulary(Map<String, String> replacements, Map<String, Set<String>> sets) {

    /** A vocabulary that can no longer change. */
    public Vocabulary {
        replacements = Map.copyOf(replacements);
        sets = Map.copyOf(sets);
    }

    /** {@return a vocabulary that knows nothing} */
    public static Vocabulary none() {
        return new Vocabulary(Map.of(), Map.of());
    }

    /** The keyword in use; a circle of replacements ends where it began. */
    String inUse(String id) {
        var seen = new HashSet<String>();
        String current = id;
        while (replacements.containsKey(current) && seen.add(current)) {
            current = replacements.get(current);
        }
        return current;
    }
}
