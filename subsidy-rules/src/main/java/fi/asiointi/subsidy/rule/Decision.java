package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a case. It keeps the facts and the figures, and writes its findings only
 * when they are asked for.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="decision"}
 *
 * @param <F> the facts of a case
 */
public abstract sealed class Decision<F> {
    private static final int NOT_MET = Status.NOT_MET.bit();
    private static final int UNKNOWN = Status.UNKNOWN.bit();
    private static final int NEEDS_HANDLER = Status.NEEDS_HANDLER.bit();

    private final RuleSet<F> ruleSet;
    private final F facts;
    private final ParameterRow row;
    private final LocalDate decidedOn;
    private final @Nullable List<Finding> kept;

    private Decision(
            RuleSet<F> ruleSet,
            F facts,
            ParameterRow row,
            LocalDate decidedOn,
            @Nullable List<Finding> kept) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.row = row;
        this.decidedOn = decidedOn;
        this.kept = kept;
    }

    /** Asks every condition how it stands, and makes nothing. */
    static <F> Decision<F> of(RuleSet<F> ruleSet, F facts, ParameterRow row, LocalDate decidedOn) {
        int seen = ruleSet.statuses(facts, row);
        return of(seen, ruleSet, facts, row, decidedOn, null);
    }

    /** Asks every condition for its finding, and keeps them. */
    static <F> Decision<F> withFindings(
            RuleSet<F> ruleSet, F facts, ParameterRow row, LocalDate decidedOn) {
        var findings = new Finding[ruleSet.conditions().size()];
        int seen = ruleSet.findings(facts, row, findings);
        List<Finding> kept = Collections.unmodifiableList(Arrays.asList(findings));
        return of(seen, ruleSet, facts, row, decidedOn, kept);
    }

    /**
     * A condition that fails settles the case; then a missing fact; then an official's judgement.
     */
    private static <F> Decision<F> of(
            int seen,
            RuleSet<F> ruleSet,
            F facts,
            ParameterRow row,
            LocalDate decidedOn,
            @Nullable List<Finding> kept) {
        if ((seen & NOT_MET) != 0) {
            return new Ineligible<>(ruleSet, facts, row, decidedOn, kept);
        }
        if ((seen & UNKNOWN) != 0) {
            return new Incomplete<>(ruleSet, facts, row, decidedOn, kept);
        }
        return (seen & NEEDS_HANDLER) != 0
                ? new NeedsHandler<>(ruleSet, facts, row, decidedOn, kept)
                : new Eligible<>(ruleSet, facts, row, decidedOn, kept);
    }

    /** {@return the outcome, for those who have no use for the kinds of decision} */
    public abstract Outcome outcome();

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

    /** {@return the day of the decision} */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** {@return how every condition stands, in the order of the rule set} */
    public List<Finding> findings() {
        List<Finding> findings = kept;
        return findings != null ? findings : withFindings(ruleSet, facts, row, decidedOn).kept();
    }

    private List<Finding> kept() {
        return kept == null ? List.of() : kept;
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

    /**
     * {@return the finding of one condition; empty when the rule set does not have it}
     *
     * @param name the condition's stable name
     */
    public Optional<Finding> finding(String name) {
        return ruleSet.condition(name).map(condition -> condition.finding(facts, row));
    }

    /**
     * {@return what should be known of the figures: those that nobody has compared with their
     * source for a year} The figures were used all the same.
     */
    public List<Reason> notices() {
        var notices = new ArrayList<Reason>();
        for (Parameter<?> parameter : ruleSet.parameters()) {
            row.find(parameter)
                    .map(figure -> figure.source().checkedOn())
                    .filter(checked -> checked.plusYears(1).isBefore(decidedOn))
                    .map(
                            checked ->
                                    RuleTexts.ALL.reason(
                                            "notice.STALE_PARAMETER",
                                            "parameter",
                                            parameter.name(),
                                            "checkedOn",
                                            checked))
                    .ifPresent(notices::add);
        }
        return List.copyOf(notices);
    }

    /**
     * {@return what would have to change for the case to be eligible} What fails comes first, then
     * what is missing; the rest of the case stays as it is.
     */
    public List<Remedy> whatWouldHaveToChange() {
        return Remedy.of(findings());
    }

    /**
     * {@return what is otherwise in another decision: conditions that stand otherwise, are new, or
     * are gone}
     *
     * @param other the same case under other rules, or another answer under the same
     */
    public DecisionDiff diff(Decision<?> other) {
        return DecisionDiff.between(this, other);
    }

    /**
     * {@return the receipt of the decision, by which it can be replayed and compared years later}
     *
     * @param amounts the amounts that follow from it, in euros, by their stable names; may be empty
     */
    public Receipt receipt(Map<String, Money> amounts) {
        return Receipt.of(this, amounts);
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
        private Eligible(
                RuleSet<F> ruleSet,
                F facts,
                ParameterRow row,
                LocalDate decidedOn,
                @Nullable List<Finding> kept) {
            super(ruleSet, facts, row, decidedOn, kept);
        }

        @Override
        public Outcome outcome() {
            return Outcome.ELIGIBLE;
        }
    }

    /**
     * A condition is not met.
     *
     * @param <F> the facts of a case
     */
    public static final class Ineligible<F> extends Decision<F> {
        private Ineligible(
                RuleSet<F> ruleSet,
                F facts,
                ParameterRow row,
                LocalDate decidedOn,
                @Nullable List<Finding> kept) {
            super(ruleSet, facts, row, decidedOn, kept);
        }

        @Override
        public Outcome outcome() {
            return Outcome.INELIGIBLE;
        }
    }

    /**
     * Nothing speaks against, but facts are missing: the findings that are {@link Status#UNKNOWN}
     * tell which.
     *
     * @param <F> the facts of a case
     */
    public static final class Incomplete<F> extends Decision<F> {
        private Incomplete(
                RuleSet<F> ruleSet,
                F facts,
                ParameterRow row,
                LocalDate decidedOn,
                @Nullable List<Finding> kept) {
            super(ruleSet, facts, row, decidedOn, kept);
        }

        @Override
        public Outcome outcome() {
            return Outcome.INCOMPLETE;
        }
    }

    /**
     * All facts are there, and an official must judge the findings that are {@link
     * Status#NEEDS_HANDLER}.
     *
     * @param <F> the facts of a case
     */
    public static final class NeedsHandler<F> extends Decision<F> {
        private NeedsHandler(
                RuleSet<F> ruleSet,
                F facts,
                ParameterRow row,
                LocalDate decidedOn,
                @Nullable List<Finding> kept) {
            super(ruleSet, facts, row, decidedOn, kept);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NEEDS_HANDLER;
        }
    }
}
