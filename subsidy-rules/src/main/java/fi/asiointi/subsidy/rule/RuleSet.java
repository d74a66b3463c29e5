package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;

/**
 * The conditions that hold together during a period, in the order in which the city tells them.
 *
 * @param id the stable name, such as {@code 2023-07}
 * @param inForce the days on which an application falls under it
 * @param conditions the conditions
 * @param <F> the facts of a case
 */
public record RuleSet<F>(String id, DatePeriod inForce, List<Condition<F>> conditions) {

    /** A rule set whose list can no longer change. */
    public RuleSet {
        conditions = List.copyOf(conditions);
    }

    /**
     * {@return the decision of a case} Every condition is asked; none is passed over because
     * another failed.
     *
     * @param facts the facts of the case; the decision keeps them
     * @param row the figures of the day that counts
     * @throws fi.asiointi.subsidy.parameter.NotInForceException when a limit has no value in the
     *     row
     */
    public Decision<F> decide(F facts, ParameterRow row) {
        return Decision.of(this, facts, row);
    }
}
