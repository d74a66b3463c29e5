package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.EarlierBenefits.Counting;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import fi.asiointi.subsidy.rule.Judgement;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.subsidy.rule.Status;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Benefits granted earlier. Until 14 January 2022 the city's system refused; since then it warns
 * and leaves the matter to the handler.
 */
final class EarlierBenefitConditions {

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    overlap(Profile.TERMS, Severity.ERROR),
                    overlap(Profile.PRODUCTION, Severity.WARNING),
                    waiting(Profile.TERMS, Counting.GRANTED, Severity.ERROR),
                    waiting(Profile.PRODUCTION, Counting.APPLIED, Severity.WARNING));

    private EarlierBenefitConditions() {}

    private static Condition<BenefitApplication> overlap(Profile profile, Severity severity) {
        return Concerned.when(
                        withPeriod("earlier-benefit-overlap", profile, severity),
                        "",
                        a -> !a.earlierBenefits().isEmpty(),
                        "no-earlier")
                .judged(
                        Unit.ANSWER,
                        (a, row) ->
                                EarlierBenefits.of(a, Counting.APPLIED, row)
                                        .map(earlier -> none(earlier.overlapping(period(a))))
                                        .orElse(Judgement.of(Status.UNKNOWN)),
                        BenefitParameters.LONGEST_MONTHS,
                        BenefitParameters.WAITING_MONTHS);
    }

    /** Met by none; else every one is told, by its days. */
    private static Judgement none(List<DatePeriod> overlapping) {
        if (overlapping.isEmpty()) {
            return Judgement.of(Status.MET);
        }
        String days =
                overlapping.stream().map(DatePeriod::toString).collect(Collectors.joining(", "));
        return new Judgement(Status.NOT_MET, days, null);
    }

    private static Condition<BenefitApplication> waiting(
            Profile profile, Counting counting, Severity severity) {
        return withPeriod("earlier-benefit-wait", profile, severity)
                .judged(
                        Unit.MONTHS,
                        (a, row) -> enoughLeft(a, counting, row),
                        BenefitParameters.LONGEST_MONTHS,
                        BenefitParameters.WAITING_MONTHS);
    }

    private static Judgement enoughLeft(
            BenefitApplication application, Counting counting, ParameterRow row) {
        BigDecimal wanted = BigDecimal.valueOf(Calendar360.days(period(application)));
        return EarlierBenefits.of(application, counting, row)
                .flatMap(EarlierBenefits::daysRemaining)
                .map(
                        left ->
                                new Judgement(
                                        wanted.compareTo(left) <= 0 ? Status.MET : Status.NOT_MET,
                                        shown(wanted),
                                        shown(left)))
                .orElse(Judgement.of(Status.MET));
    }

    /** Days as months with two decimals. */
    private static BigDecimal shown(BigDecimal days) {
        return days.divide(BigDecimal.valueOf(Calendar360.DAYS_IN_MONTH), 2, RoundingMode.HALF_UP);
    }

    private static ConditionDraft<BenefitApplication> withPeriod(
            String name, Profile profile, Severity severity) {
        return Concerned.when(
                        condition(name, BenefitSources.EARLIER),
                        "",
                        a -> isCounted(a, profile),
                        "period")
                .asks("earlierBenefits")
                .in(profile.name())
                .otherwise(severity);
    }

    /**
     * The system counts the new benefit alone too: a handler may enter more than twelve months. By
     * the terms that is the longest period, counted in calendar months.
     */
    private static boolean isCounted(BenefitApplication application, Profile profile) {
        LocalDate start = application.start();
        LocalDate end = application.end();
        return start != null
                && end != null
                && !end.isBefore(start)
                && (profile == Profile.PRODUCTION || !application.earlierBenefits().isEmpty());
    }

    /** Asked only of applications that have one. */
    private static DatePeriod period(BenefitApplication application) {
        LocalDate start = application.start();
        LocalDate end = application.end();
        return start == null || end == null ? DatePeriod.ALWAYS : DatePeriod.closed(start, end);
    }
}
