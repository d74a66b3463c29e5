package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Explanation;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes how an amount came about. It reads the amount's own figures and counts nothing again. */
final class BenefitExplanation {
    private final BenefitAmount amount;
    private final CalculationBasis basis;
    private final SalaryFormula formula;
    private final MonthlyCosts costs;
    private final SteadyRanges steady;

    BenefitExplanation(BenefitAmount amount, SalaryFormula formula) {
        this.amount = amount;
        this.basis = amount.basis();
        this.formula = formula;
        this.costs = MonthlyCosts.of(basis.costs(), basis.period());
        this.steady = new SteadyRanges(basis);
    }

    Explanation total() {
        var names = new ArrayList<String>();
        var parts = new ArrayList<Explanation>();
        Arithmetic sum = Arithmetic.of("");
        if (!isFlat()) {
            parts.add(stateAidMax());
        }
        for (BenefitRange range : amount.ranges()) {
            String name = "range" + (names.size() + 1);
            names.add(name);
            sum.with(name, range.total().toEuros());
            parts.add(isFlat() ? flatTotal(range) : subTotal(range));
        }
        return step(
                "total",
                amount.total().toEuros(),
                Unit.EUROS,
                new Arithmetic(String.join(" + ", names), sum.inputs()),
                Rounding.NONE,
                formula.source(),
                parts);
    }

    private boolean isFlat() {
        return basis.overrideMonthly() != null || basis.type() == BenefitType.EMPLOYMENT;
    }

    private Explanation stateAidMax() {
        return step(
                "state-aid-max",
                amount.stateAidMax().toEuros(),
                Unit.EUROS_PER_MONTH,
                Arithmetic.of("salaryCosts * percent / 100")
                        .with("salaryCosts", amount.salaryCosts().toEuros())
                        .with("percent", BigDecimal.valueOf(basis.stateAidPercent())),
                Rounding.CENTS_HALF_UP,
                formula.source(),
                List.of(salaryCosts()));
    }

    private Explanation salaryCosts() {
        return step(
                "salary-costs",
                amount.salaryCosts().toEuros(),
                Unit.EUROS_PER_MONTH,
                Arithmetic.of("monthlyPay + holidayPay + sideCosts")
                        .with("monthlyPay", costs.pay())
                        .with("holidayPay", costs.holidayPay())
                        .with("sideCosts", costs.sideCosts()),
                Rounding.CENTS_HALF_UP,
                formula.source(),
                holidayPayShare().map(List::of).orElseGet(List::of));
    }

    private Optional<Explanation> holidayPayShare() {
        int days = Calendar360.days(basis.period());
        if (basis.costs().basis() != HolidayPayBasis.TOTAL || days == 0) {
            return Optional.empty();
        }
        return Optional.of(
                step(
                        "holiday-pay-share",
                        costs.holidayPay(),
                        Unit.EUROS_PER_MONTH,
                        Arithmetic.of("holidayPay * 30 / days")
                                .with("holidayPay", basis.costs().holidayPay().toEuros())
                                .with("days", BigDecimal.valueOf(days)),
                        Rounding.NONE,
                        formula.source(),
                        List.of()));
    }

    private Explanation subTotal(BenefitRange range) {
        return step(
                "sub-total",
                range.period(),
                range.total().toEuros(),
                Unit.EUROS,
                formula.subTotalArithmetic(range.monthly(), range.period()),
                Rounding.EUROS_HALF_UP,
                formula.source(),
                List.of(months(range, formula.monthsRounding()), monthly(range)));
    }

    private Explanation months(BenefitRange range, Rounding rounding) {
        return step(
                "months",
                range.period(),
                range.months(),
                Unit.MONTHS,
                Arithmetic.of("days / 30")
                        .with("days", BigDecimal.valueOf(Calendar360.days(range.period()))),
                rounding,
                formula.source(),
                List.of());
    }

    private Explanation monthly(BenefitRange range) {
        var parts = new ArrayList<Explanation>();
        steady.subsidyIn(range.period())
                .ifPresent(granted -> parts.add(paySubsidy(range, granted)));
        Parameter<Money> cap = BenefitCalculator.cap(basis);
        parts.add(parameter("cap", cap));
        return step(
                "monthly",
                range.period(),
                range.monthly().toEuros(),
                Unit.EUROS_PER_MONTH,
                Arithmetic.of("max(0, min(cap, stateAidMax - paySubsidy - trainingCompensation))")
                        .with("cap", amount.parameters().value(cap).toEuros())
                        .with("stateAidMax", amount.stateAidMax().toEuros())
                        .with("paySubsidy", range.paySubsidy())
                        .with("trainingCompensation", range.trainingCompensation().toEuros()),
                Rounding.EUROS_HALF_UP,
                formula.source(),
                parts);
    }

    private Explanation paySubsidy(BenefitRange range, PaySubsidy granted) {
        var cap = BenefitParameters.subsidyCap(granted.percent()).orElseThrow();
        return step(
                "pay-subsidy",
                range.period(),
                range.paySubsidy(),
                Unit.EUROS_PER_MONTH,
                formula.paySubsidyArithmetic(granted, costs, amount.parameters()),
                Rounding.NONE,
                formula.source(),
                List.of(parameter("pay-subsidy-cap", cap)));
    }

    private Explanation flatTotal(BenefitRange range) {
        boolean set = basis.overrideMonthly() != null;
        Source source = set ? BenefitSources.HANDLER : formula.source();
        Explanation monthly =
                set
                        ? step(
                                "override",
                                range.monthly().toEuros(),
                                Unit.EUROS_PER_MONTH,
                                Arithmetic.of("set").with("set", range.monthly().toEuros()),
                                Rounding.NONE,
                                source,
                                List.of())
                        : parameter("employment-benefit", BenefitParameters.FLAT_AMOUNT);
        return step(
                "sub-total",
                range.period(),
                range.total().toEuros(),
                Unit.EUROS,
                Arithmetic.byDays(range.monthly(), range.period()),
                Rounding.EUROS_HALF_UP,
                source,
                List.of(months(range, Rounding.NONE), monthly));
    }

    private Explanation parameter(String name, Parameter<Money> key) {
        Dated<Money> figure = amount.parameters().find(key).orElseThrow();
        BigDecimal euros = figure.value().toEuros();
        return step(
                name,
                euros,
                key.unit(),
                Arithmetic.of("parameter").with("parameter", euros),
                Rounding.NONE,
                figure.source(),
                List.of());
    }

    private static Explanation step(
            String name,
            DatePeriod range,
            BigDecimal value,
            Unit unit,
            Arithmetic arithmetic,
            Rounding rounding,
            Source source,
            List<Explanation> parts) {
        Map<String, String> days =
                Map.of("start", range.start().toString(), "end", range.end().toString());
        LocalizedText label = BenefitTexts.ALL.text("step." + name).with(days);
        return explanation(name, label, value, unit, arithmetic, rounding, source, parts);
    }

    private static Explanation step(
            String name,
            BigDecimal value,
            Unit unit,
            Arithmetic arithmetic,
            Rounding rounding,
            Source source,
            List<Explanation> parts) {
        LocalizedText label = BenefitTexts.ALL.text("step." + name);
        return explanation(name, label, value, unit, arithmetic, rounding, source, parts);
    }

    private static Explanation explanation(
            String name,
            LocalizedText label,
            BigDecimal value,
            Unit unit,
            Arithmetic arithmetic,
            Rounding rounding,
            Source source,
            List<Explanation> parts) {
        return new Explanation(
                name,
                label,
                value,
                unit,
                arithmetic.formula(),
                arithmetic.inputs(),
                rounding,
                source,
                parts);
    }
}
