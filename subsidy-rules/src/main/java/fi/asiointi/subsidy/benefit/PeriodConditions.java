package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import fi.asiointi.subsidy.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days applied for: T1–T4 and T6 of the benefit's documentation. */
final class PeriodConditions {

    static final Condition<BenefitApplication> START_TOLD =
            Concerned.onSubmit(condition("period-start-told", BenefitSources.SYSTEM))
                    .reference("O8")
                    .asks("period.start")
                    .isAnswered(BenefitApplication::start);

    static final Condition<BenefitApplication> END_TOLD =
            Concerned.onSubmit(condition("period-end-told", BenefitSources.SYSTEM))
                    .reference("O8")
                    .asks("period.end")
                    .isAnswered(BenefitApplication::end);

    static final Condition<BenefitApplication> END_NOT_BEFORE_START =
            ofPeriods(condition("end-not-before-start", BenefitSources.SYSTEM))
                    .reference("T1")
                    .asks("period.end")
                    .given(BenefitApplication::end)
                    .atLeast(Unit.DATE, (a, limits) -> a.start());

    /** A month is a calendar month: 1–28 February is one, and so is 31 January–27 February. */
    static final Condition<BenefitApplication> SHORTEST =
            Concerned.byApplicant(ofPeriods(condition("shortest-period", BenefitSources.SYSTEM)))
                    .reference("T2")
                    .asks("period.end")
                    .given(BenefitApplication::end)
                    .atLeast(
                            Unit.DATE,
                            (a, limits) -> after(a, limits, BenefitParameters.SHORTEST_MONTHS),
                            BenefitParameters.SHORTEST_MONTHS);

    static final Condition<BenefitApplication> LONGEST =
            longest(
                    ofPeriods(condition("longest-period", BenefitSources.CITY_PAGE))
                            .in(Profile.TERMS.name()));

    /** The city's system lets handlers enter longer periods since 11 June 2024. */
    static final Condition<BenefitApplication> LONGEST_IN_SYSTEM =
            longest(
                    Concerned.byApplicant(
                                    ofPeriods(condition("longest-period", BenefitSources.SYSTEM)))
                            .in(Profile.PRODUCTION.name()));

    static final Condition<BenefitApplication> APPLIED_IN_TIME =
            appliedInTime(
                    Concerned.byApplicant(condition("applied-in-time", BenefitSources.CITY_PAGE)));

    /** Who enters an application from paper is warned; the terms look at the day of arrival. */
    static final Condition<BenefitApplication> APPLIED_IN_TIME_ON_PAPER =
            appliedInTime(
                    Concerned.byHandler(
                                    condition(
                                            "applied-in-time-on-paper",
                                            "applied-in-time",
                                            BenefitSources.CITY_PAGE))
                            .in(Profile.TERMS.name())
                            .otherwise(Severity.WARNING));

    /** Stricter than a calendar month when the month has fewer than 31 days. */
    static final Condition<BenefitApplication> SHORTEST_IN_FORM =
            Concerned.byApplicant(
                            ofPeriods(condition("shortest-period-in-form", BenefitSources.FORM)))
                    .reference("T6")
                    .asks("period.end")
                    .in(Profile.TERMS.name())
                    .otherwise(Severity.WARNING)
                    .given(BenefitApplication::end)
                    .atLeast(
                            Unit.DATE,
                            (a, limits) -> daysAfter(a, limits),
                            BenefitParameters.FORM_SHORTEST_DAYS);

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    START_TOLD,
                    END_TOLD,
                    END_NOT_BEFORE_START,
                    SHORTEST,
                    LONGEST,
                    LONGEST_IN_SYSTEM,
                    APPLIED_IN_TIME,
                    APPLIED_IN_TIME_ON_PAPER,
                    SHORTEST_IN_FORM);

    private PeriodConditions() {}

    private static ConditionDraft<BenefitApplication> ofPeriods(
            ConditionDraft<BenefitApplication> draft) {
        return Concerned.when(draft, "", a -> a.start() != null && a.end() != null, "period");
    }

    private static Condition<BenefitApplication> longest(ConditionDraft<BenefitApplication> draft) {
        return draft.reference("T3")
                .asks("period.end")
                .given(BenefitApplication::end)
                .atMost(
                        Unit.DATE,
                        (a, limits) -> after(a, limits, BenefitParameters.LONGEST_MONTHS),
                        BenefitParameters.LONGEST_MONTHS);
    }

    private static Condition<BenefitApplication> appliedInTime(
            ConditionDraft<BenefitApplication> draft) {
        return Concerned.when(Concerned.onSubmit(draft), "", a -> a.start() != null, "told")
                .reference("T4")
                .asks("period.start")
                .given(BenefitApplication::start)
                .atLeast(
                        Unit.DATE,
                        (a, limits) -> earliestStart(a.asOf(), limits),
                        BenefitParameters.WINDOW_MONTHS);
    }

    /** The last day of so many calendar months from the start. */
    private static @Nullable LocalDate after(
            BenefitApplication application, ParameterRow limits, Parameter<Integer> months) {
        LocalDate start = application.start();
        return start == null ? null : start.plusMonths(limits.value(months)).minusDays(1);
    }

    private static @Nullable LocalDate daysAfter(
            BenefitApplication application, ParameterRow limits) {
        LocalDate start = application.start();
        return start == null
                ? null
                : start.plusDays(limits.value(BenefitParameters.FORM_SHORTEST_DAYS));
    }

    /**
     * Some months back; before there was such a window, the beginning of the calendar year of the
     * application. That older rule stopped employers at every New Year.
     */
    private static LocalDate earliestStart(LocalDate asOf, ParameterRow limits) {
        return limits.find(BenefitParameters.WINDOW_MONTHS)
                .map(months -> asOf.minusMonths(months.value()))
                .orElseGet(() -> asOf.withDayOfYear(1));
    }
}
