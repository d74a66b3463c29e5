package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.SupportComparison.Compared;
import fi.asiointi.subsidy.benefit.SupportComparison.Larger;
import fi.asiointi.subsidy.benefit.SupportComparison.NotComparable;
import fi.asiointi.subsidy.benefit.SupportComparison.Support;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An employer's question: the Helsinki benefit or a pay subsidy? Since 2026 the same employment can
 * have only one of them.
 *
 * {@snippet class="fi.asiointi.subsidy.benefit.BenefitSnippetsTest" region="comparison"}
 *
 * @param day the first day of the employment
 * @param costs what the employee costs; a holiday bonus for a month
 * @param months for how many months support is wanted
 * @param stateAidPercent the share of the costs that the benefit may cover; see {@link
 *     StateAidSuggestion}
 * @param subsidyPercent the percent of the pay subsidy that could be had: 50, 70 or 100
 * @param workTimePercent working time as a share of full time, for a subsidy of 100 percent; null
 *     for the share that the rules take
 */
public record SupportQuestion(
        LocalDate day,
        WageCosts costs,
        int months,
        int stateAidPercent,
        int subsidyPercent,
        @Nullable BigDecimal workTimePercent) {

    /** {@return both supports side by side, or why they cannot be compared} */
    public SupportComparison compare() {
        Optional<BenefitRules> rules = HelsinkiBenefit.rulesOn(day);
        if (rules.isEmpty()) {
            return new NotComparable(List.of(reason("NO_RULES")));
        }
        ParameterRow row = rules.get().parametersOn(day);
        int longest = row.value(BenefitParameters.LONGEST_COUNTED_MONTHS);
        var faults = new ArrayList<Reason>();
        if (months < 1 || months > longest) {
            faults.add(reason("MONTHS", "limit", longest));
        }
        BenefitCalculation alone = month(rules.get(), List.of());
        BenefitCalculation subsidised =
                month(
                        rules.get(),
                        List.of(new PaySubsidy(subsidyPercent, workTimePercent, oneMonth())));
        addFaults(faults, subsidised);
        return faults.isEmpty()
                        && alone instanceof BenefitCalculation.Calculated benefit
                        && subsidised instanceof BenefitCalculation.Calculated both
                ? compare(row, only(benefit), only(both))
                : new NotComparable(faults);
    }

    /** A whole month of the 30/360 calendar, so that nothing but the amount a month matters. */
    private DatePeriod oneMonth() {
        return DatePeriod.closed(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
    }

    private BenefitCalculation month(BenefitRules rules, List<PaySubsidy> subsidies) {
        return rules.calculate(
                new CalculationBasis(
                        BenefitType.SALARY,
                        oneMonth(),
                        costs,
                        stateAidPercent,
                        false,
                        subsidies,
                        List.of(),
                        null));
    }

    private static void addFaults(List<Reason> faults, BenefitCalculation calculation) {
        if (calculation instanceof BenefitCalculation.NotCalculable refused) {
            faults.addAll(refused.because());
        }
    }

    private static BenefitRange only(BenefitCalculation.Calculated calculated) {
        return calculated.amount().ranges().get(0);
    }

    private SupportComparison compare(ParameterRow row, BenefitRange alone, BenefitRange both) {
        int longest = row.value(BenefitParameters.LONGEST_MONTHS);
        Support benefit = support(alone.monthly(), Math.min(months, longest));
        Support subsidy = support(Rounding.CENTS_HALF_UP.roundToMoney(both.paySubsidy()), months);
        int order = benefit.total().compareTo(subsidy.total());
        Money difference =
                benefit.total().max(subsidy.total()).minus(benefit.total().min(subsidy.total()));
        var because = new ArrayList<Reason>();
        because.add(
                order > 0
                        ? reason("BENEFIT_LARGER", "difference", difference)
                        : order < 0
                                ? reason("SUBSIDY_LARGER", "difference", difference)
                                : reason("EQUAL"));
        because.add(eitherOr(both, benefit.months()));
        return new Compared(
                benefit,
                subsidy,
                order > 0 ? Larger.BENEFIT : order < 0 ? Larger.PAY_SUBSIDY : Larger.EQUAL,
                difference,
                because,
                caveats(longest));
    }

    private static Support support(Money monthly, int months) {
        return new Support(
                monthly, months, Money.ofCents(Math.multiplyExact(monthly.cents(), (long) months)));
    }

    /** The estimator's figures say since when no subsidy goes together with the benefit. */
    private Reason eitherOr(BenefitRange both, int benefitMonths) {
        boolean excluded =
                EstimateParameters.on(day)
                        .filter(row -> row.value(EstimateParameters.HIGHEST_SUBSIDY) == 0)
                        .isPresent();
        Support onTop = support(both.monthly(), benefitMonths);
        return excluded
                ? reason("EITHER_OR")
                : reason("BOTH_POSSIBLE", "monthly", onTop.monthly(), "total", onTop.total());
    }

    private List<Reason> caveats(int longest) {
        var caveats = new ArrayList<Reason>();
        if (months > longest) {
            caveats.add(reason("BENEFIT_MONTHS_LIMITED", "limit", longest));
        }
        caveats.add(reason("SUBSIDY_MONTHS"));
        caveats.add(reason("SUBSIDY_FIGURES"));
        caveats.add(reason("DISCRETIONARY"));
        return caveats;
    }

    private static Reason reason(String code, Object... parameters) {
        return BenefitTexts.ALL.reason("comparison." + code, parameters);
    }
}
