package fi.asiointi.subsidy.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * A step from one state to another.
 *
 * @param from the state before
 * @param to the state after
 * @param by who may take it
 * @param needs what must be there before it is taken, by the names that the machine's file gives
 * @param then what follows from it, by the names that the machine's file gives
 * @param isDerived true when no source says so outright, but it follows from what one says
 */
public record Step(
        State from,
        State to,
        Set<Actor> by,
        List<String> needs,
        List<String> then,
        boolean isDerived) {

    /** A step that can no longer change. */
    public Step {
        by = Set.copyOf(by);
        needs = List.copyOf(needs);
        then = List.copyOf(then);
    }
}
