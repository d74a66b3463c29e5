package fi.asiointi.subsidy.lifecycle;

import fi.asiointi.identity.reason.LocalizedText;
import java.util.Set;

/**
 * A state of a case.
 *
 * @param name the stable name, in upper case
 * @param label what people call it
 * @param marks what holds in it, by the names that the machine's file gives
 */
public record State(String name, LocalizedText label, Set<String> marks) {

    /** A state whose marks can no longer change. */
    public State {
        marks = Set.copyOf(marks);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
