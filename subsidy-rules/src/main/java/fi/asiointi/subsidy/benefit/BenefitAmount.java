package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.rule.Explanation;
import java.time.LocalDate;
import java.util.List;

/** A calculated benefit: its figures, its instalments, and the explanation of every one of them. */
public final class BenefitAmount {
    private final CalculationBasis basis;
    private final SalaryFormula formula;
    private final ParameterRow row;
    private final Money salaryCosts;
    private final Money stateAidMax;
    private final List<BenefitRange> ranges;
    private final Money total;

    BenefitAmount(
            CalculationBasis basis,
            SalaryFormula formula,
            ParameterRow row,
            Money salaryCosts,
            Money stateAidMax,
            List<BenefitRange> ranges) {
        this.basis = basis;
        this.formula = formula;
        this.row = row;
        this.salaryCosts = salaryCosts;
        this.stateAidMax = stateAidMax;
        this.ranges = List.copyOf(ranges);
        this.total = ranges.stream().map(BenefitRange::total).reduce(Money.ZERO, Money::plus);
    }

    /** {@return the figures that it was calculated from} */
    public CalculationBasis basis() {
        return basis;
    }

    /** {@return the parameters that were in force} */
    public ParameterRow parameters() {
        return row;
    }

    /** {@return what the employee costs a month, to the cent} */
    public Money salaryCosts() {
        return salaryCosts;
    }

    /**
     * {@return the most that all supports together may cover of the salary costs of a month, to the
     * cent}
     */
    public Money stateAidMax() {
        return stateAidMax;
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
     * {@return how it is paid: at once up to a threshold, in two parts above it}
     *
     * @param decidedOn the day of the decision, on which the first instalment falls due
     */
    public List<Instalment> instalments(LocalDate decidedOn) {
        if (total.compareTo(row.value(BenefitParameters.INSTALMENT_THRESHOLD)) <= 0) {
            return List.of(new Instalment(1, total, decidedOn));
        }
        Money first = row.value(BenefitParameters.FIRST_INSTALMENT);
        int months = row.value(BenefitParameters.SECOND_INSTALMENT_MONTHS);
        LocalDate secondDue = basis.period().start().plusMonths(months);
        return List.of(
                new Instalment(1, first, decidedOn),
                new Instalment(2, total.minus(first), secondDue));
    }

    /** {@return how the total came about, step by step} It is written when asked for. */
    public Explanation explanation() {
        return new BenefitExplanation(this, formula).total();
    }
}
