package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.money.Money;

/**
 * A case under both sets of rules.
 *
 * @param id its name
 * @param group the group in which it is counted; empty when there are no groups
 * @param before what it comes to under the rules as they are
 * @param after what it comes to under the other rules
 */
public record ComparedRow(String id, String group, SimulatedOutcome before, SimulatedOutcome after)
        implements OutputRow {

    /** {@return what the reform does to it} */
    public Effect effect() {
        return Effect.of(before, after);
    }

    /** {@return how much more it gets after; negative when less} */
    public Money change() {
        return after.total().minus(before.total());
    }
}
