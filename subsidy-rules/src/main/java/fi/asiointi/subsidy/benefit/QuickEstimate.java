package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.StateAidSuggestion.Suggested;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * About how much a month, from what an employer knows before applying: as the estimators on the
 * city's pages, of 2024 and of 2026.
 *
 * {@snippet class="fi.asiointi.subsidy.benefit.BenefitSnippetsTest" region="estimate"}
 *
 * @param day the first day of the employment
 * @param monthlyPay gross pay a month
 * @param kind company or association
 * @param businessActivities whether an association does business
 * @param holidayPay holiday bonus a month; the estimator takes at most a part of the pay
 * @param subsidyPercent the percent of the pay subsidy; 0 when there is none
 * @param sideCostsPercent side costs in percent of the pay; null for the estimator's own
 */
public record QuickEstimate(
        LocalDate day,
        Money monthlyPay,
        EmployerKind kind,
        Answer businessActivities,
        Money holidayPay,
        int subsidyPercent,
        @Nullable BigDecimal sideCostsPercent) {

    /** {@return the estimate with what it takes for granted, or why there is none} */
    public BenefitEstimate estimate() {
        StateAidSuggestion suggestion =
                StateAidSuggestion.on(day, kind, businessActivities, subsidyPercent);
        List<Reason> faults = faults();
        if (suggestion instanceof StateAidSuggestion.None none) {
            faults.add(none.because());
        }
        if (!(suggestion instanceof Suggested suggested) || !faults.isEmpty()) {
            return new BenefitEstimate.NotEstimable(List.copyOf(new LinkedHashSet<>(faults)));
        }
        ParameterRow benefit = BenefitParameters.TABLE.on(day).orElseThrow();
        ParameterRow estimator = EstimateParameters.on(day).orElseThrow();
        try {
            return estimate(suggested, benefit, estimator);
        } catch (ArithmeticException tooLarge) {
            faults.add(BenefitTexts.ALL.reason("reason.FIGURES_TOO_LARGE"));
            return new BenefitEstimate.NotEstimable(faults);
        }
    }

    private List<Reason> faults() {
        var faults = new ArrayList<Reason>();
        if (monthlyPay.isNegative()) {
            faults.add(BenefitTexts.ALL.reason("reason.NEGATIVE_AMOUNT", "path", "monthlyPay"));
        }
        if (holidayPay.isNegative()) {
            faults.add(BenefitTexts.ALL.reason("reason.NEGATIVE_AMOUNT", "path", "holidayPay"));
        }
        if (sideCostsPercent != null && sideCostsPercent.signum() < 0) {
            faults.add(
                    BenefitTexts.ALL.reason("reason.NEGATIVE_AMOUNT", "path", "sideCostsPercent"));
        }
        if (subsidyPercent != 0 && !isKnownSubsidy()) {
            faults.add(BenefitTexts.ALL.reason("state-aid.SUBSIDY_NOT_IN_ESTIMATOR"));
        }
        return faults;
    }

    private boolean isKnownSubsidy() {
        boolean hasCap =
                BenefitParameters.TABLE
                        .on(day)
                        .flatMap(
                                row ->
                                        BenefitParameters.subsidyCap(subsidyPercent)
                                                .flatMap(row::find))
                        .isPresent();
        // The highest is none at all where benefit and subsidy exclude each other; told elsewhere.
        int highest =
                EstimateParameters.on(day)
                        .map(row -> row.value(EstimateParameters.HIGHEST_SUBSIDY))
                        .orElse(0);
        return hasCap && (highest == 0 || subsidyPercent <= highest);
    }

    private BenefitEstimate estimate(
            Suggested suggested, ParameterRow benefit, ParameterRow estimator) {
        BigDecimal sideCosts =
                sideCostsPercent != null
                        ? sideCostsPercent
                        : estimator.value(EstimateParameters.SIDE_COSTS);
        Money counted = holidayPay.min(highestHolidayPay(estimator));
        Parameter<Money> capKey =
                subsidyPercent == 0 ? BenefitParameters.CAP : BenefitParameters.CAP_SUBSIDISED;
        Money cap = benefit.value(capKey);
        Money subsidy = subsidy(benefit);
        Money monthly = monthly(suggested.percent(), counted, sideCosts, subsidy, cap);
        Arithmetic arithmetic =
                Arithmetic.of(
                                "max(0, min(cap, (monthlyPay + monthlyPay * sideCosts / 100"
                                        + " + holidayPay) * percent / 100 - paySubsidy))")
                        .with("cap", cap.toEuros())
                        .with("monthlyPay", monthlyPay.toEuros())
                        .with("sideCosts", sideCosts)
                        .with("holidayPay", counted.toEuros())
                        .with("percent", BigDecimal.valueOf(suggested.percent()))
                        .with("paySubsidy", subsidy.toEuros());
        var explanation =
                new Explanation(
                        "estimate",
                        BenefitTexts.ALL.text("step.estimate"),
                        monthly.toEuros(),
                        Unit.EUROS_PER_MONTH,
                        arithmetic.formula(),
                        arithmetic.inputs(),
                        Rounding.CENTS_HALF_UP,
                        suggested.source(),
                        List.of());
        return new BenefitEstimate.Estimated(
                monthly, explanation, uncertainties(suggested, estimator, sideCosts, counted));
    }

    private Money monthly(
            int percent, Money counted, BigDecimal sideCosts, Money subsidy, Money cap) {
        Fraction pay = Fraction.of(monthlyPay.cents());
        Fraction covered =
                pay.plus(pay.times(Fraction.of(sideCosts.movePointLeft(2))))
                        .plus(Fraction.of(counted.cents()))
                        .times(new Fraction(percent, 100))
                        .minus(Fraction.of(subsidy.cents()))
                        .min(Fraction.of(cap.cents()));
        return Money.ofCents(Math.max(0, covered.roundHalfUp()));
    }

    /** Pay subsidies of whole percents of whole cents; the estimator knows no full one. */
    private Money subsidy(ParameterRow benefit) {
        if (subsidyPercent == 0) {
            return Money.ZERO;
        }
        Money cap = benefit.value(BenefitParameters.subsidyCap(subsidyPercent).orElseThrow());
        Fraction share = Fraction.of(monthlyPay.cents()).times(new Fraction(subsidyPercent, 100));
        return Money.ofCents(share.roundHalfUp()).min(cap);
    }

    /** A part of the pay, in whole euros. */
    private Money highestHolidayPay(ParameterRow estimator) {
        return Rounding.EUROS_DOWN.roundToMoney(
                monthlyPay
                        .toEuros()
                        .divide(
                                estimator.value(EstimateParameters.HOLIDAY_PAY_DIVISOR),
                                MathContext.DECIMAL128));
    }

    private List<Reason> uncertainties(
            Suggested suggested, ParameterRow estimator, BigDecimal sideCosts, Money counted) {
        var uncertainties = new ArrayList<Reason>();
        uncertainties.add(BenefitTexts.ALL.reason("estimate.NO_DECISION"));
        uncertainties.add(suggested.because());
        if (sideCostsPercent == null) {
            uncertainties.add(
                    BenefitTexts.ALL.reason(
                            "estimate.SIDE_COSTS_ASSUMED", "percent", sideCosts.toPlainString()));
        }
        if (counted.compareTo(holidayPay) < 0) {
            uncertainties.add(
                    BenefitTexts.ALL.reason("estimate.HOLIDAY_PAY_LIMITED", "limit", counted));
        }
        if (estimator.value(EstimateParameters.HIGHEST_SUBSIDY) == 0) {
            uncertainties.add(BenefitTexts.ALL.reason("estimate.FIGURES_NOT_PUBLIC"));
        }
        return uncertainties;
    }
}
