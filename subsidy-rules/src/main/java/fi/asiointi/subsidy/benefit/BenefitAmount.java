package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.rule.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A calculated benefit: its figures, its instalments, and the explanation of every one of them. */
public final class BenefitAmount {
    private final CalculationBasis basis;
    private final SalaryFormula formula;
    private final ParameterRow row;
    private final List<BenefitRange> ranges;
    private final Money total;

    BenefitAmount(
            CalculationBasis basis,
            SalaryFormula formula,
            ParameterRow row,
            List<BenefitRange> ranges) {
        this.basis = basis;
        this.formula = formula;
        this.row = row;
        this.ranges = List.copyOf(ranges);
        this.total = total(this.ranges);
    }

    private static Money total(List<BenefitRange> ranges) {
        Money total = Money.ZERO;
        for (BenefitRange range : ranges) {
            total = total.plus(range.total());
        }
        return total;
    }

    /** {@return the figures that it was calculated from} */
    public CalculationBasis basis() {
        return basis;
    }

    /** {@return the parameters that were in force} */
    public ParameterRow parameters() {
        return row;
    }

    /**
     * {@return what the employee costs a month at the beginning, to the cent} Where the pay changes
     * in mid-period, each range has its own.
     */
    public Money salaryCosts() {
        return ranges.get(0).salaryCosts();
    }

    /**
     * {@return the most that all supports together may cover of the salary costs of a month at the
     * beginning, to the cent}
     */
    public Money stateAidMax() {
        return ranges.get(0).stateAidMax();
    }

    /** {@return the parts of the period, in order; a flat sum has just one} */
    public List<BenefitRange> ranges() {
        return ranges;
    }

    /** {@return the benefit for the whole period, in whole euros} */
    public Money total() {
        return total;
    }

    /**
     * {@return the most that a month may be, with its source; empty for a flat sum and for one that
     * the handler set}
     */
    public Optional<Dated<Money>> cap() {
        return isFlat() ? Optional.empty() : row.find(BenefitCalculator.cap(basis));
    }

    /**
     * {@return what a reader of the amount should know: items outside the period, a cap lowered by
     * a subsidy of some days, a figure that was assumed; empty when there is nothing}
     */
    public List<Reason> notices() {
        return CalculationNotices.of(this);
    }

    /**
     * {@return how it is paid: at once up to a threshold, in two parts above it}
     *
     * @param decidedOn the day of the decision, on which the first instalment falls due
     */
    public List<Instalment> instalments(LocalDate decidedOn) {
        return instalmentPlan(decidedOn, InstalmentRule.AS_TODAY).instalments();
    }

    /**
     * {@return how it is paid, with the days that each instalment is for}
     *
     * @param decidedOn the day of the decision, on which the first instalment falls due
     * @param rule which of the city's ways to divide it
     */
    public InstalmentPlan instalmentPlan(LocalDate decidedOn, InstalmentRule rule) {
        return switch (rule) {
            case AS_TODAY -> InstalmentPlan.asToday(total, basis.period(), decidedOn, row);
            case BY_DECISION_DAY -> InstalmentPlan.byDecisionDay(total, basis.period(), decidedOn);
        };
    }

    /** {@return how the total came about, step by step} It is written when asked for. */
    public Explanation explanation() {
        return new BenefitExplanation(this).total();
    }

    /** True for a sum that follows from no costs: a flat one, or one that the handler set. */
    boolean isFlat() {
        return basis.overrideMonthly() != null || basis.type() == BenefitType.EMPLOYMENT;
    }

    SalaryFormula formula() {
        return formula;
    }
}
