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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes how an amount came about. It reads the amount's own figures and counts nothing again. */
final class BenefitExplanation {
    private final BenefitAmount amount;
    private final CalculationBasis basis;
    private final SalaryFormula formula;

    BenefitExplanation(BenefitAmount amount) {
        this.amount = amount;
        this.basis = amount.basis();
        this.formula = amount.formula();
    }

    Explanation total() {
        var parts = new ArrayList<Explanation>();
        Arithmetic totals = Arithmetic.of("");
        if (!amount.isFlat()) {
            addStateAidMax(parts);
        }
        for (BenefitRange range : amount.ranges()) {
            totals.with("range" + (totals.inputs().size() + 1), range.total().toEuros());
            parts.add(amount.isFlat() ? flatTotal(range) : subTotal(range));
        }
        return step(
                "total",
                amount.total().toEuros(),
                Unit.EUROS,
                totals.sum(),
                Rounding.NONE,
                formula.source(),
                parts);
    }

    /** One step for each pay that holds in the period; most often there is one. */
    @SuppressWarnings("ReferenceEquality") // ranges of the same pay share its costs
    private void addStateAidMax(List<Explanation> parts) {
        @Nullable MonthlyCosts told = null;
        for (BenefitRange range : amount.ranges()) {
            MonthlyCosts costs = range.steady().costs();
            if (costs != told) {
                parts.add(stateAidMax(range, costs));
            }
            told = costs;
        }
    }

    private Explanation stateAidMax(BenefitRange range, MonthlyCosts costs) {
        return explanation(
                "state-aid-max",
                basis.payChanges().isEmpty()
                        ? BenefitTexts.ALL.text("step.state-aid-max")
                        : label("state-aid-max-in", daysOf(range, costs)),
                range.stateAidMax().toEuros(),
                Unit.EUROS_PER_MONTH,
                Arithmetic.of("salaryCosts * percent / 100")
                        .with("salaryCosts", range.salaryCosts().toEuros())
                        .with("percent", BigDecimal.valueOf(basis.stateAidPercent())),
                Rounding.CENTS_HALF_UP,
                formula.source(),
                List.of(salaryCosts(range, costs)));
    }

    /** The days of all ranges of the same pay. */
    @SuppressWarnings("ReferenceEquality") // ranges of the same pay share its costs
    private DatePeriod daysOf(BenefitRange first, MonthlyCosts costs) {
        DatePeriod days = first.period();
        for (BenefitRange range : amount.ranges()) {
            if (range.steady().costs() == costs) {
                days = DatePeriod.closed(days.start(), range.period().end());
            }
        }
        return days;
    }

    private Explanation salaryCosts(BenefitRange range, MonthlyCosts costs) {
        return step(
                "salary-costs",
                range.salaryCosts().toEuros(),
                Unit.EUROS_PER_MONTH,
                Arithmetic.of("monthlyPay + holidayPay + sideCosts")
                        .with("monthlyPay", costs.told().monthlyPay().toEuros())
                        .with("holidayPay", BenefitRange.euros(costs.holidayPay()))
                        .with("sideCosts", costs.told().sideCosts().toEuros()),
                Rounding.CENTS_HALF_UP,
                formula.source(),
                holidayPayShare(costs).map(List::of).orElseGet(List::of));
    }

    private Optional<Explanation> holidayPayShare(MonthlyCosts costs) {
        if (costs.told().basis() != HolidayPayBasis.TOTAL || costs.days() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                step(
                        "holiday-pay-share",
                        BenefitRange.euros(costs.holidayPay()),
                        Unit.EUROS_PER_MONTH,
                        Arithmetic.of("holidayPay * 30 / days")
                                .with("holidayPay", costs.told().holidayPay().toEuros())
                                .with("days", BigDecimal.valueOf(costs.days())),
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
                List.of(months(range), monthly(range)));
    }

    private Explanation months(BenefitRange range) {
        return step(
                "months",
                range.period(),
                range.months(),
                Unit.MONTHS,
                Arithmetic.of("days / 30")
                        .with("days", BigDecimal.valueOf(Calendar360.days(range.period()))),
                range.monthsRounding(),
                formula.source(),
                List.of());
    }

    private Explanation monthly(BenefitRange range) {
        var parts = new ArrayList<Explanation>();
        addPaySubsidy(parts, range);
        Parameter<Money> cap = BenefitCalculator.cap(basis);
        parts.add(parameter("cap", cap));
        return step(
                "monthly",
                range.period(),
                range.monthly().toEuros(),
                Unit.EUROS_PER_MONTH,
                Arithmetic.of("max(0, min(cap, stateAidMax - paySubsidy - trainingCompensation))")
                        .with("cap", amount.parameters().value(cap).toEuros())
                        .with("stateAidMax", range.stateAidMax().toEuros())
                        .with("paySubsidy", range.paySubsidy())
                        .with("trainingCompensation", range.trainingCompensation().toEuros()),
                Rounding.EUROS_HALF_UP,
                formula.source(),
                parts);
    }

    private void addPaySubsidy(List<Explanation> parts, BenefitRange range) {
        List<PaySubsidy> granted = range.steady().subsidies();
        if (granted.size() == 1) {
            parts.add(paySubsidy(range, granted.get(0)));
        } else if (granted.size() > 1) {
            parts.add(paySubsidies(range, granted));
        }
    }

    private Explanation paySubsidies(BenefitRange range, List<PaySubsidy> granted) {
        Arithmetic subsidies = Arithmetic.of("");
        var parts = new ArrayList<Explanation>();
        for (PaySubsidy one : granted) {
            Explanation part = paySubsidy(range, one);
            parts.add(part);
            subsidies.with("paySubsidy" + parts.size(), part.value());
        }
        return step(
                "pay-subsidies",
                range.paySubsidy(),
                Unit.EUROS_PER_MONTH,
                subsidies.sum(),
                Rounding.NONE,
                formula.source(),
                parts);
    }

    private Explanation paySubsidy(BenefitRange range, PaySubsidy granted) {
        MonthlyCosts costs = range.steady().costs();
        var cap = BenefitParameters.subsidyCap(granted.percent()).orElseThrow();
        return step(
                "pay-subsidy",
                range.period(),
                BenefitRange.euros(formula.paySubsidy(granted, costs, amount.parameters())),
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
                List.of(months(range), monthly));
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
        return explanation(
                name, label(name, range), value, unit, arithmetic, rounding, source, parts);
    }

    private static LocalizedText label(String name, DatePeriod range) {
        Map<String, String> days =
                Map.of("start", range.start().toString(), "end", range.end().toString());
        return BenefitTexts.ALL.text("step." + name).with(days);
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
                parts,
                names(arithmetic.inputs().keySet()));
    }

    /** What the inputs are called, for people; those of a sum are numbered. */
    private static Map<String, LocalizedText> names(Set<String> inputs) {
        var names = new HashMap<String, LocalizedText>();
        for (String input : inputs) {
            String word = input.replaceAll("\\d+$", "");
            String number = input.substring(word.length());
            LocalizedText text = BenefitTexts.ALL.text("input." + word);
            names.put(
                    input,
                    number.isEmpty()
                            ? text
                            : new LocalizedText(
                                    text.fi() + ' ' + number,
                                    text.sv() + ' ' + number,
                                    text.en() + ' ' + number));
        }
        return names;
    }
}
