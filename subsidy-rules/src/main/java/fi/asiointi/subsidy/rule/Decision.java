package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules say of a case. It keeps the facts and the figures, and writes its findings only
 * when they are asked for.
 *
 * @param <F> the facts of a case
 */
public abstract sealed class Decision<F> {
    private final RuleSet<F> ruleSet;
    private final F facts;
    private final ParameterRow row;

    private Decision(RuleSet<F> ruleSet, F facts, ParameterRow row) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.row = row;
    }

    /**
     * A condition that fails settles the case; then a missing fact; then an official's judgement.
     */
    static <F> Decision<F> of(RuleSet<F> ruleSet, F facts, ParameterRow row) {
        boolean unknown = false;
        boolean handler = false;
        boolean failed = false;
        for (Condition<F> condition : ruleSet.conditions()) {
            Status status = condition.status(facts, row);
            failed |= status == Status.NOT_MET;
            unknown |= status == Status.UNKNOWN;
            handler |= status == Status.NEEDS_HANDLER;
        }
        if (failed) {
            return new NotEligible<>(ruleSet, facts, row);
        }
        if (unknown) {
            return new Incomplete<>(ruleSet, facts, row);
        }
        return handler
                ? new NeedsHandler<>(ruleSet, facts, row)
                : new Eligible<>(ruleSet, facts, row);
    }

    /** {@return the rule set that decided} */
    public RuleSet<F> ruleSet() {
        return ruleSet;
    }

    /** {@return the facts that were decided on} */
    public F facts() {
        return facts;
    }

    /** {@return the figures that were in force} */
    public ParameterRow parameters() {
        return row;
    }

    /** {@return how every condition stands, in the order of the rule set} */
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>(ruleSet.conditions().size());
        for (Condition<F> condition : ruleSet.conditions()) {
            findings.add(condition.finding(facts, row));
        }
        return List.copyOf(findings);
    }

    /**
     * {@return the findings of one status}
     *
     * @param status {@link Status#NOT_MET} tells what speaks against, {@link Status#UNKNOWN} what
     *     to ask
     */
    public List<Finding> findings(Status status) {
        return findings().stream().filter(finding -> finding.status() == status).toList();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " by " + ruleSet.id();
    }

    /**
     * Every condition that concerns the case is met.
     *
     * @param <F> the facts of a case
     */
    public static final class Eligible<F> extends Decision<F> {
        private Eligible(RuleSet<F> ruleSet, F facts, ParameterRow row) {
            super(ruleSet, facts, row);
        }
    }

    /**
     * A condition is not met.
     *
     * @param <F> the facts of a case
     */
    public static final class NotEligible<F> extends Decision<F> {
        private NotEligible(RuleSet<F> ruleSet, F facts, ParameterRow row) {
            super(ruleSet, facts, row);
        }
    }

    /**
     * Nothing speaks against, but facts are missing: the findings that are {@link Status#UNKNOWN}
     * tell which.
     *
     * @param <F> the facts of a case
     */
    public static final class Incomplete<F> extends Decision<F> {
        private Incomplete(RuleSet<F> ruleSet, F facts, ParameterRow row) {
            super(ruleSet, facts, row);
        }
    }

    /**
     * All facts are there, and an official must judge the findings that are {@link
     * Status#NEEDS_HANDLER}.
     *
     * @param <F> the facts of a case
     */
    public static final class NeedsHandler<F> extends Decision<F> {
        private NeedsHandler(RuleSet<F> ruleSet, F facts, ParameterRow row) {
            super(ruleSet, facts, row);
        }
    }
}
