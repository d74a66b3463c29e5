package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a support comes to a month, written so that everybody can count it again. */
final class MonthlySupport {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PaySubsidyCase asked;
    private final PaySupport support;
    private final Source source;
    private final BigDecimal cap;
    private final Explanation capStep;
    private final BigDecimal percent;
    private final Map<String, BigDecimal> inputs = new LinkedHashMap<>();

    MonthlySupport(PaySubsidyCase asked, PaySupport support, Dated<Integer> percent) {
        this.asked = asked;
        this.support = support;
        this.source = percent.source();
        this.percent = BigDecimal.valueOf(percent.value());
        var limit = PaySubsidyParameters.cap(support, asked.decidedOn()).orElseThrow();
        this.cap = limit.value().toEuros();
        this.capStep =
                new Explanation(
                        "cap",
                        PaySubsidyTexts.ALL.text("step.cap"),
                        cap,
                        Unit.EUROS_PER_MONTH,
                        "parameter",
                        Map.of("parameter", cap),
                        Rounding.NONE,
                        limit.source(),
                        List.of());
    }

    Explanation explanation(FullSubsidyReading reading) {
        input("cap", cap);
        input("gross", pay().gross().toEuros());
        if (coversSideCosts()) {
            return support == PaySupport.ASSOCIATION ? fullOfCosts() : shareOfCosts();
        }
        return support == PaySupport.ASSOCIATION ? fullOfPay(reading) : shareOfPay();
    }

    private Explanation shareOfPay() {
        input("percent", percent);
        return step(
                "min(cap, gross * percent / 100)",
                pay().gross()
                        .toEuros()
                        .multiply(percent)
                        .divide(HUNDRED, MathContext.DECIMAL128)
                        .min(cap));
    }

    /** Until June 2023: side costs within the cap, a share of the holiday pay on top of it. */
    private Explanation shareOfCosts() {
        BigDecimal share = percent.movePointLeft(2);
        inputCosts();
        input("percent", percent);
        return step(
                "min(cap, (gross + sideCosts) * percent / 100) + holidayPay * percent / 100",
                wages().multiply(share).min(cap).add(holidayPay().multiply(share)));
    }

    private Explanation fullOfCosts() {
        inputCosts();
        if (!isLonger()) {
            return step(
                    "min(cap, gross + sideCosts) + holidayPay", wages().min(cap).add(holidayPay()));
        }
        inputHours();
        return step(
                "min(cap, (gross + sideCosts) * share * fullTime / hours)"
                        + " + holidayPay * share * fullTime / hours",
                scaled(wages()).min(cap).add(scaled(holidayPay())));
    }

    private Explanation fullOfPay(FullSubsidyReading reading) {
        BigDecimal coefficient = value(PaySubsidyParameters.FULL_COEFFICIENT);
        BigDecimal covered = pay().gross().toEuros().multiply(coefficient);
        input("coefficient", coefficient);
        if (reading == FullSubsidyReading.AS_CITY_CALCULATOR) {
            inputHours();
            return step(
                    "min(cap, gross * coefficient * share * fullTime / hours)",
                    scaled(covered).min(cap));
        }
        BigDecimal costs = wages().add(holidayPay());
        inputCosts();
        String limits = "min(cap, min(gross + sideCosts + holidayPay, gross * coefficient";
        if (!isLonger()) {
            return step(limits + "))", covered.min(costs).min(cap));
        }
        inputHours();
        return step(limits + " * share * fullTime / hours))", scaled(covered).min(costs).min(cap));
    }

    /** The person works more than the share of full time that 100 percent may cover. */
    private boolean isLonger() {
        return hours().compareTo(fullTime().multiply(share())) > 0;
    }

    private BigDecimal scaled(BigDecimal amount) {
        return amount.multiply(share())
                .multiply(fullTime())
                .divide(hours(), MathContext.DECIMAL128);
    }

    private void inputHours() {
        input("share", share());
        input("fullTime", fullTime());
        input("hours", hours());
    }

    private void inputCosts() {
        input("sideCosts", pay().sideCosts().toEuros());
        input("holidayPay", holidayPay());
    }

    private Explanation step(String formula, BigDecimal value) {
        return new Explanation(
                "monthly-support",
                PaySubsidyTexts.ALL.text("step." + support.name()),
                Rounding.CENTS_HALF_UP.round(value),
                Unit.EUROS_PER_MONTH,
                formula,
                inputs,
                Rounding.CENTS_HALF_UP,
                source,
                List.of(capStep));
    }

    private void input(String name, BigDecimal figure) {
        inputs.put(name, figure);
    }

    private boolean coversSideCosts() {
        return PaySubsidyParameters.find(PaySubsidyParameters.SIDE_COSTS_COVERED, asked.decidedOn())
                .isPresent();
    }

    private BigDecimal share() {
        return value(PaySubsidyParameters.FULL_SHARE);
    }

    private BigDecimal value(Parameter<BigDecimal> key) {
        return PaySubsidyParameters.find(key, asked.decidedOn()).orElseThrow().value();
    }

    private BigDecimal wages() {
        return pay().gross().toEuros().add(pay().sideCosts().toEuros());
    }

    private BigDecimal holidayPay() {
        return pay().holidayPay().toEuros();
    }

    private Job.Pay pay() {
        return asked.job().pay();
    }

    private BigDecimal hours() {
        return known(asked.job().weeklyHours());
    }

    private BigDecimal fullTime() {
        return known(asked.job().fullTimeHours());
    }

    /** The conditions have asked for them before an amount is counted. */
    private static BigDecimal known(@Nullable BigDecimal hours) {
        if (hours == null) {
            throw new IllegalStateException("An amount is counted before its hours are known");
        }
        return hours;
    }
}
