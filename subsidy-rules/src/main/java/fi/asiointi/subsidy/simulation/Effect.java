package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.rule.Outcome;

/** What a reform does to a case. */
public enum Effect {
    /** It gets support before and after, and more after. */
    GAINS,
    /** It gets support before and after, and less after. */
    LOSES,
    /** It gets the same before and after, or nothing under both. */
    UNCHANGED,
    /** It is refused before, and gets support after. */
    NEWLY_IN,
    /** It gets support before, and is refused after. */
    NEWLY_OUT,
    /** Facts are missing under one of the rules; nobody can tell, and no sum has it. */
    INCOMPLETE;

    static Effect of(SimulatedOutcome before, SimulatedOutcome after) {
        if (before.outcome() == Outcome.INCOMPLETE || after.outcome() == Outcome.INCOMPLETE) {
            return INCOMPLETE;
        }
        if (before.isGranted() != after.isGranted()) {
            return after.isGranted() ? NEWLY_IN : NEWLY_OUT;
        }
        int order = after.total().compareTo(before.total());
        return order == 0 ? UNCHANGED : order > 0 ? GAINS : LOSES;
    }
}
