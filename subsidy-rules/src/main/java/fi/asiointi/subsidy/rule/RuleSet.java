package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that hold together during a period, in the order in which the city tells them.
 *
 * @param <F> the facts of a case
 */
public final class RuleSet<F> {
    /** A process that decides only a few cases gains nothing from compiling. */
    private static final int CASES_BEFORE_COMPILING = 1_000;

    private final String id;
    private final DatePeriod inForce;
    private final List<Condition<F>> conditions;
    private final List<Parameter<?>> parameters;
    private int cases;
    private @Nullable CompiledRules<F> compiled;

    /**
     * Makes a rule set.
     *
     * @param id the stable name, such as {@code helsinki-benefit/2023-07}
     * @param inForce the days on which a case falls under it
     * @param conditions the conditions
     * @throws IllegalArgumentException when two conditions have the same name
     */
    public RuleSet(String id, DatePeriod inForce, List<Condition<F>> conditions) {
        this.id = id;
        this.inForce = inForce;
        this.conditions = List.copyOf(conditions);
        this.parameters =
                conditions.stream()
                        .flatMap(condition -> condition.parameters().stream())
                        .distinct()
                        .toList();
        if (conditions.stream().map(Condition::name).distinct().count() < conditions.size()) {
            throw new IllegalArgumentException("Two conditions of " + id + " have the same name");
        }
    }

    /**
     * {@return the rule set of one reading of the rules, such as the terms or a city's system}
     *
     * @param profile the name of the reading; conditions of other readings are left out
     * @param id the stable name, to which the reading is added after a slash
     * @param inForce the days on which a case falls under it
     * @param conditions the conditions of all readings
     * @param <F> the facts of a case
     */
    public static <F> RuleSet<F> reading(
            String profile, String id, DatePeriod inForce, List<Condition<F>> conditions) {
        return new RuleSet<>(
                id + '/' + profile,
                inForce,
                conditions.stream()
                        .filter(one -> one.profiles().isEmpty() || one.profiles().contains(profile))
                        .toList());
    }

    /** {@return the stable name} */
    public String id() {
        return id;
    }

    /** {@return the days on which a case falls under it} */
    public DatePeriod inForce() {
        return inForce;
    }

    /** {@return the conditions, in their order} */
    public List<Condition<F>> conditions() {
        return conditions;
    }

    /** {@return the parameters that the conditions read} */
    public List<Parameter<?>> parameters() {
        return parameters;
    }

    /**
     * {@return a condition; empty when the rule set has none of this name}
     *
     * @param name the stable name
     */
    public Optional<Condition<F>> condition(String name) {
        return conditions.stream().filter(condition -> condition.name().equals(name)).findFirst();
    }

    /**
     * {@return the decision of a case} Every condition is asked; none is passed over because
     * another failed.
     *
     * @param facts the facts of the case; the decision keeps them
     * @param row the figures of the day that counts
     * @param decidedOn the day of the decision
     * @throws fi.asiointi.subsidy.parameter.NotInForceException when a limit has no value in the
     *     row
     */
    public Decision<F> decide(F facts, ParameterRow row, LocalDate decidedOn) {
        return Decision.of(this, facts, row, decidedOn);
    }

    /**
     * {@return the same decision, with its findings built on the way and kept} It is the faster one
     * for those who read the findings anyway.
     *
     * @param facts the facts of the case; the decision keeps them
     * @param row the figures of the day that counts
     * @param decidedOn the day of the decision
     * @throws fi.asiointi.subsidy.parameter.NotInForceException when a limit has no value in the
     *     row
     */
    public Decision<F> decideWithFindings(F facts, ParameterRow row, LocalDate decidedOn) {
        return Decision.withFindings(this, facts, row, decidedOn);
    }

    /** The bits of the statuses of all conditions. */
    int statuses(F facts, ParameterRow row) {
        CompiledRules<F> fast = compiled();
        if (fast != null) {
            return fast.statuses(facts, row);
        }
        int seen = 0;
        for (Condition<F> condition : conditions) {
            seen |= condition.inquiry().bit(condition.status(facts, row));
        }
        return seen;
    }

    /** The same bits; the findings are put into the array, in the order of the conditions. */
    int findings(F facts, ParameterRow row, Finding[] findings) {
        CompiledRules<F> fast = compiled();
        if (fast != null) {
            return fast.findings(facts, row, findings);
        }
        int seen = 0;
        for (int i = 0; i < findings.length; i++) {
            Condition<F> condition = conditions.get(i);
            findings[i] = condition.finding(facts, row);
            seen |= condition.inquiry().bit(findings[i].status());
        }
        return seen;
    }

    /** Null at first. Threads may count or compile beside each other, and lose nothing by it. */
    private @Nullable CompiledRules<F> compiled() {
        if (compiled == null && cases++ >= CASES_BEFORE_COMPILING) {
            compiled = new CompiledRules<>(conditions);
        }
        return compiled;
    }

    @Override
    public String toString() {
        return id;
    }
}
