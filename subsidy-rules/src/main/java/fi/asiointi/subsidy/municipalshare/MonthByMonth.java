package fi.asiointi.subsidy.municipalshare;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.municipalshare.AvoidedCost.Month;
import fi.asiointi.subsidy.municipalshare.AvoidedCost.Portion;
import fi.asiointi.subsidy.municipalshare.ShareSteps.Step;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the payment days that an employment takes the place of, and the share of each. */
final class MonthByMonth {
    private final AvoidedCostQuestion question;

    MonthByMonth(AvoidedCostQuestion question) {
        this.question = question;
    }

    AvoidedCost estimate() {
        LocalDate start = question.employedFrom();
        if (ShareParameters.steps(start).isEmpty()) {
            return new AvoidedCost.NotEstimated(
                    List.of(ShareTexts.reason(firstSource(), "NOT_IN_FORCE", "day", start)));
        }
        Optional<Money> daily = dailyBenefit();
        if (daily.isEmpty()) {
            return new AvoidedCost.NotEstimated(
                    List.of(ShareTexts.reason(ShareTexts.METHOD, "ASK_DAILY_BENEFIT")));
        }
        List<Month> months = months(daily.get());
        Money total = months.stream().map(Month::cost).reduce(Money.ZERO, Money::plus);
        return new AvoidedCost.Estimated(
                total,
                months,
                new AvoidedCostExplanation(daily.get()).total(total, months),
                assumptions(daily.get(), months));
    }

    private List<Month> months(Money daily) {
        var months = new ArrayList<Month>();
        int behind = question.daysBehind();
        for (int i = 0; i < question.months(); i++) {
            var period =
                    DatePeriod.closed(
                            question.employedFrom().plusMonths(i),
                            question.employedFrom().plusMonths(i + 1L).minusDays(1));
            Month month = month(period, behind, daily);
            behind += month.portions().stream().mapToInt(Portion::days).sum();
            months.add(month);
        }
        return months;
    }

    /** A month of the employment stands for a payment period. */
    private Month month(DatePeriod period, int behindAtStart, Money daily) {
        Map<Portion, Integer> days = new LinkedHashMap<>();
        int behind = behindAtStart;
        for (LocalDate day : period.start().datesUntil(period.end().plusDays(1)).toList()) {
            if (day.getDayOfWeek().getValue() <= paymentDays()) {
                ShareSteps steps = ShareParameters.steps(day).orElseThrow();
                days.merge(
                        share(steps, steps.fromNextPeriod() ? behindAtStart : behind),
                        1,
                        Integer::sum);
                behind++;
            }
        }
        List<Portion> portions =
                days.entrySet().stream()
                        .map(
                                one ->
                                        new Portion(
                                                one.getKey().percent(),
                                                one.getValue(),
                                                one.getKey().source()))
                        .toList();
        return new Month(period, portions, cost(portions, daily));
    }

    /** The share of one day, as a portion whose days are not counted yet. */
    private static Portion share(ShareSteps steps, int behind) {
        int percent = steps.percentAfter(behind);
        Source source =
                steps.steps().stream()
                        .filter(step -> step.percent() == percent)
                        .map(Step::source)
                        .findFirst()
                        .orElse(steps.steps().get(0).source());
        return new Portion(percent, 0, source);
    }

    private static Money cost(List<Portion> portions, Money daily) {
        long percentDays =
                portions.stream().mapToLong(one -> (long) one.percent() * one.days()).sum();
        return Rounding.CENTS_HALF_UP.roundToMoney(
                daily.toEuros().multiply(BigDecimal.valueOf(percentDays)).movePointLeft(2));
    }

    private List<SourcedReason> assumptions(Money daily, List<Month> months) {
        var assumed = new ArrayList<SourcedReason>();
        LocalDate last = months.get(months.size() - 1).period().end();
        assumed.add(ShareTexts.reason(ShareTexts.METHOD, "ESTIMATE"));
        assumed.add(ShareTexts.reason(ShareTexts.METHOD, "WOULD_STAY_UNEMPLOYED"));
        assumed.add(ShareTexts.reason(benefitSource(), "DAILY_BENEFIT", "daily", daily));
        assumed.add(ShareTexts.reason(ShareTexts.METHOD, "PAYMENT_DAYS", "days", paymentDays()));
        ShareParameters.find(ShareParameters.FROM_NEXT_PERIOD, question.employedFrom())
                .or(() -> ShareParameters.find(ShareParameters.FROM_NEXT_PERIOD, last))
                .ifPresent(
                        rule -> assumed.add(ShareTexts.reason(rule.source(), "MONTH_IS_PERIOD")));
        ShareParameters.find(ShareParameters.FIXED_COMPENSATION, last)
                .ifPresent(
                        rule -> assumed.add(ShareTexts.reason(rule.source(), "NO_COMPENSATION")));
        months.stream()
                .flatMap(month -> month.portions().stream())
                .map(Portion::source)
                .filter(source -> source.citation().contains("not verified"))
                .distinct()
                .forEach(source -> assumed.add(ShareTexts.reason(source, "NOT_VERIFIED")));
        return assumed;
    }

    private Optional<Money> dailyBenefit() {
        return question.dailyBenefit() != null
                ? Optional.of(question.dailyBenefit())
                : usualBenefit().map(Dated::value);
    }

    private Source benefitSource() {
        return question.dailyBenefit() != null
                ? ShareTexts.METHOD
                : usualBenefit().map(Dated::source).orElse(ShareTexts.METHOD);
    }

    private Optional<Dated<Money>> usualBenefit() {
        return ShareParameters.find(ShareParameters.DAILY_BENEFIT, question.employedFrom());
    }

    private int paymentDays() {
        return question.paymentDaysPerWeek() != null
                ? question.paymentDaysPerWeek()
                : ShareParameters.find(ShareParameters.PAYMENT_DAYS, question.employedFrom())
                        .orElseThrow()
                        .value();
    }

    private static Source firstSource() {
        return ShareParameters.TABLE
                .timeline(ShareParameters.PAYMENT_DAYS)
                .values()
                .get(0)
                .source();
    }
}
