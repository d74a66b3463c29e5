package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calculates a benefit by the formula and the figures of a time. */
final class BenefitCalculator {
    private static final Set<Integer> STATE_AID_PERCENTS = Set.of(50, 70, 100);

    private final SalaryFormula formula;
    private final ParameterRow row;

    BenefitCalculator(SalaryFormula formula, ParameterRow row) {
        this.formula = formula;
        this.row = row;
    }

    BenefitCalculation calculate(CalculationBasis basis) {
        List<Reason> faults = faults(basis);
        if (!faults.isEmpty()) {
            return new BenefitCalculation.NotCalculable(faults);
        }
        Money override = basis.overrideMonthly();
        return new BenefitCalculation.Calculated(
                override != null
                        ? flat(basis, override)
                        : basis.type() == BenefitType.EMPLOYMENT
                                ? flat(basis, row.value(BenefitParameters.FLAT_AMOUNT))
                                : salary(basis));
    }

    /** The cap of a month: one for the whole period, lower when any of it is subsidised. */
    static Parameter<Money> cap(CalculationBasis basis) {
        return basis.subsidyGranted() ? BenefitParameters.CAP_SUBSIDISED : BenefitParameters.CAP;
    }

    private BenefitAmount salary(CalculationBasis basis) {
        var costs = MonthlyCosts.of(basis.costs(), basis.period());
        Money stateAidMax = stateAidMax(basis, costs.total());
        var steady = new SteadyRanges(basis);
        var ranges = new ArrayList<BenefitRange>();
        for (DatePeriod period : steady.ranges()) {
            BigDecimal subsidy =
                    steady.subsidyIn(period)
                            .map(granted -> formula.paySubsidy(granted, costs, row))
                            .orElse(BigDecimal.ZERO);
            Money compensation =
                    steady.compensationIn(period)
                            .map(TrainingCompensation::monthly)
                            .orElse(Money.ZERO);
            Money monthly = monthly(basis, stateAidMax, subsidy, compensation);
            ranges.add(
                    new BenefitRange(
                            period,
                            formula.months(period),
                            subsidy,
                            compensation,
                            monthly,
                            formula.subTotal(monthly, period)));
        }
        return new BenefitAmount(basis, formula, row, costs.total(), stateAidMax, ranges);
    }

    private Money monthly(
            CalculationBasis basis, Money stateAidMax, BigDecimal subsidy, Money compensation) {
        BigDecimal left = stateAidMax.toEuros().subtract(subsidy).subtract(compensation.toEuros());
        BigDecimal capped = left.min(row.value(cap(basis)).toEuros());
        return Rounding.EUROS_HALF_UP.roundToMoney(capped.max(BigDecimal.ZERO));
    }

    /** A flat sum, or one that the handler set: unrounded months, whatever the formula. */
    private BenefitAmount flat(CalculationBasis basis, Money monthly) {
        var costs = MonthlyCosts.of(basis.costs(), basis.period());
        Money total =
                Rounding.EUROS_HALF_UP.roundToMoney(
                        Calendar360.timesMonths(monthly.toEuros(), basis.period()));
        var range =
                new BenefitRange(
                        basis.period(),
                        Calendar360.months(basis.period()),
                        BigDecimal.ZERO,
                        Money.ZERO,
                        monthly,
                        total);
        Money stateAidMax = stateAidMax(basis, costs.total());
        return new BenefitAmount(basis, formula, row, costs.total(), stateAidMax, List.of(range));
    }

    private static Money stateAidMax(CalculationBasis basis, Money salaryCosts) {
        BigDecimal percent = BigDecimal.valueOf(basis.stateAidPercent(), 2);
        return Rounding.CENTS_HALF_UP.roundToMoney(salaryCosts.toEuros().multiply(percent));
    }

    private List<Reason> faults(CalculationBasis basis) {
        var faults = new ArrayList<Reason>();
        if (!basis.period().hasStart() || !basis.period().hasEnd()) {
            faults.add(BenefitTexts.ALL.reason("reason.PERIOD_OPEN"));
        }
        if (!STATE_AID_PERCENTS.contains(basis.stateAidPercent())) {
            faults.add(
                    BenefitTexts.ALL.reason(
                            "reason.STATE_AID_PERCENT", "percent", basis.stateAidPercent()));
        }
        // An amount that the handler sets follows from no formula, whatever the form.
        if (basis.overrideMonthly() == null) {
            faults.addAll(subsidyFaults(basis));
            typeFault(basis.type()).ifPresent(faults::add);
        }
        overrideFault(basis.overrideMonthly()).ifPresent(faults::add);
        return faults;
    }

    private List<Reason> subsidyFaults(CalculationBasis basis) {
        return basis.paySubsidies().stream()
                .map(PaySubsidy::percent)
                .filter(
                        percent ->
                                BenefitParameters.subsidyCap(percent).flatMap(row::find).isEmpty())
                .map(
                        percent ->
                                BenefitTexts.ALL.reason(
                                        "reason.SUBSIDY_PERCENT", "percent", percent))
                .toList();
    }

    private Optional<Reason> typeFault(BenefitType type) {
        boolean known =
                switch (type) {
                    case SALARY -> true;
                    case EMPLOYMENT -> row.find(BenefitParameters.FLAT_AMOUNT).isPresent();
                    case COMMISSION -> false;
                };
        return known
                ? Optional.empty()
                : Optional.of(BenefitTexts.ALL.reason("reason.BENEFIT_TYPE", "type", type));
    }

    private Optional<Reason> overrideFault(@Nullable Money override) {
        Money cap = row.value(BenefitParameters.OVERRIDE_CAP);
        return override == null || (!override.isNegative() && override.compareTo(cap) <= 0)
                ? Optional.empty()
                : Optional.of(BenefitTexts.ALL.reason("reason.OVERRIDE", "limit", cap));
    }
}
