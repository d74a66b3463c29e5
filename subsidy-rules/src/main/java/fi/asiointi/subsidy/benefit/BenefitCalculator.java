package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.time.Calendar360;
import java.util.ArrayList;
import java.util.List;

/**
 * Calculates a benefit by the formula and the figures of a time: in whole cents and exact
 * fractions, so that nothing rounds but where the rules say so.
 */
final class BenefitCalculator {
    private final SalaryFormula formula;
    private final ParameterRow row;

    BenefitCalculator(SalaryFormula formula, ParameterRow row) {
        this.formula = formula;
        this.row = row;
    }

    BenefitCalculation calculate(CalculationBasis basis) {
        List<Reason> faults = CalculationFaults.of(basis, row);
        if (!faults.isEmpty()) {
            return new BenefitCalculation.NotCalculable(faults);
        }
        try {
            return new BenefitCalculation.Calculated(amount(basis));
        } catch (ArithmeticException tooLarge) {
            return new BenefitCalculation.NotCalculable(
                    List.of(BenefitTexts.ALL.reason("reason.FIGURES_TOO_LARGE")));
        }
    }

    private BenefitAmount amount(CalculationBasis basis) {
        Money override = basis.overrideMonthly();
        if (override != null) {
            return flat(basis, override);
        }
        return basis.type() == BenefitType.EMPLOYMENT
                ? flat(basis, row.value(BenefitParameters.FLAT_AMOUNT))
                : salary(basis);
    }

    /** The cap of a month: one for the whole period, lower when any of it is subsidised. */
    static Parameter<Money> cap(CalculationBasis basis) {
        return basis.subsidyGranted() ? BenefitParameters.CAP_SUBSIDISED : BenefitParameters.CAP;
    }

    private BenefitAmount salary(CalculationBasis basis) {
        Money cap = row.value(cap(basis));
        List<SteadyRange> steady = SteadyRanges.of(basis);
        var ranges = new ArrayList<BenefitRange>(steady.size());
        for (SteadyRange range : steady) {
            ranges.add(salary(basis, range, cap));
        }
        return new BenefitAmount(basis, formula, row, ranges);
    }

    private BenefitRange salary(CalculationBasis basis, SteadyRange range, Money cap) {
        Money stateAidMax = stateAidMax(basis, range.costs());
        Fraction subsidy = Fraction.ZERO;
        for (PaySubsidy granted : range.subsidies()) {
            subsidy = subsidy.plus(formula.paySubsidy(granted, range.costs(), row));
        }
        TrainingCompensation compensation = range.compensation();
        Money left = compensation == null ? stateAidMax : stateAidMax.minus(compensation.monthly());
        Money monthly = monthly(left, subsidy, cap);
        return new BenefitRange(
                range,
                stateAidMax,
                subsidy,
                monthly,
                formula.subTotal(monthly, Calendar360.days(range.period())),
                formula.monthsRounding());
    }

    private static Money monthly(Money left, Fraction subsidy, Money cap) {
        Fraction cents = Fraction.of(left.cents()).minus(subsidy).min(Fraction.of(cap.cents()));
        return cents.numerator() <= 0
                ? Money.ZERO
                : Money.ofEuros(
                        new Fraction(
                                        cents.numerator(),
                                        Math.multiplyExact(cents.denominator(), 100L))
                                .roundHalfUp());
    }

    /** A flat sum, or one that the handler set: unrounded months, whatever the formula. */
    private BenefitAmount flat(CalculationBasis basis, Money monthly) {
        var costs = MonthlyCosts.of(basis.costs(), basis.period());
        var range =
                new BenefitRange(
                        new SteadyRange(basis.period(), costs, List.of(), null),
                        stateAidMax(basis, costs),
                        Fraction.ZERO,
                        monthly,
                        BenefitRange.totalOfDays(monthly, Calendar360.days(basis.period())),
                        Rounding.NONE);
        return new BenefitAmount(basis, formula, row, List.of(range));
    }

    private static Money stateAidMax(CalculationBasis basis, MonthlyCosts costs) {
        long hundredths = Math.multiplyExact(costs.total().cents(), (long) basis.stateAidPercent());
        return Money.ofCents(new Fraction(hundredths, 100).roundHalfUp());
    }
}
