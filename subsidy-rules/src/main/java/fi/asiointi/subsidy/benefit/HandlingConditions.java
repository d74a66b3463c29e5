package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.HandledSubsidy;
import fi.asiointi.subsidy.benefit.BenefitApplication.Handling;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import fi.asiointi.subsidy.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the handler enters: T5, T7, H1–H5 and H7–H9 of the benefit's documentation. */
final class HandlingConditions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Condition<BenefitApplication> CALCULATION_END =
            calculated("calculation-end-not-before-start", BenefitSources.SYSTEM)
                    .reference("T1")
                    .asks("handling.calculationEnd")
                    .given(a -> of(a, Handling::calculationEnd))
                    .atLeast(Unit.DATE, (a, limits) -> of(a, Handling::calculationStart));

    /** Refused when the start and 24 months is on or before the end. */
    static final Condition<BenefitApplication> LONGEST_CALCULATION =
            calculated("longest-calculation", BenefitSources.SYSTEM)
                    .reference("T5")
                    .asks("handling.calculationEnd")
                    .given(a -> of(a, Handling::calculationEnd))
                    .atMost(
                            Unit.DATE,
                            (a, limits) ->
                                    start(
                                            a,
                                            limits.value(
                                                    BenefitParameters.LONGEST_CALCULATION_MONTHS)),
                            BenefitParameters.LONGEST_CALCULATION_MONTHS);

    static final Condition<BenefitApplication> OLDEST_CALCULATION =
            calculated("oldest-calculation", BenefitSources.FORM)
                    .reference("T7")
                    .asks("handling.calculationStart")
                    .in(Profile.TERMS.name())
                    .otherwise(Severity.WARNING)
                    .given(a -> of(a, Handling::calculationStart))
                    .atLeast(
                            Unit.DATE,
                            (a, limits) ->
                                    a.asOf()
                                            .minusMonths(
                                                    limits.value(
                                                            BenefitParameters
                                                                    .CALCULATION_MONTHS_BACK)),
                            BenefitParameters.CALCULATION_MONTHS_BACK);

    static final Condition<BenefitApplication> OVERRIDE_NOT_NEGATIVE =
            overridden("override-not-negative")
                    .reference("H1")
                    .asks("handling.overrideMonthly")
                    .given(a -> of(a, Handling::overrideMonthly))
                    .atLeast(Unit.EUROS_PER_MONTH, (a, limits) -> Money.ZERO);

    static final Condition<BenefitApplication> OVERRIDE_CAP =
            overridden("override-cap")
                    .reference("H1")
                    .asks("handling.overrideMonthly")
                    .given(a -> of(a, Handling::overrideMonthly))
                    .atMost(BenefitParameters.OVERRIDE_CAP);

    /** The city's system wants no comment on an override of nothing; the form wants one. */
    static final Condition<BenefitApplication> OVERRIDE_COMMENTED =
            handled("override-commented", BenefitSources.SYSTEM)
                    .reference("H2")
                    .asks("handling.overrideComment")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    SupportConditions.met(
                                            isOverridden(a)
                                                    == (of(a, Handling::overrideCommented)
                                                            == Answer.YES)));

    static final Condition<BenefitApplication> WORK_TIME =
            withSubsidies("subsidy-work-time", BenefitSources.SYSTEM)
                    .reference("H3")
                    .asks("handling.paySubsidies")
                    .judged(
                            Unit.PERCENT,
                            (a, limits) ->
                                    SupportConditions.met(
                                            all(a, HandlingConditions::isShareOfFullTime)));

    static final Condition<BenefitApplication> SUBSIDY_PERCENTS =
            withSubsidies("subsidy-percents", BenefitSources.PAY_SUBSIDY)
                    .reference("H3")
                    .asks("handling.paySubsidies")
                    .judged(
                            Unit.PERCENT,
                            (a, limits) ->
                                    SupportConditions.met(
                                            all(a, subsidy -> isChoice(subsidy, limits))));

    static final Condition<BenefitApplication> SUBSIDY_DATES =
            onceBegun("subsidy-dates")
                    .reference("H4")
                    .asks("handling.paySubsidies")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    SupportConditions.met(
                                            all(
                                                    a,
                                                    subsidy ->
                                                            subsidy.start() != null
                                                                    && subsidy.end() != null)));

    static final Condition<BenefitApplication> STATE_AID_TOLD =
            onceBegun("state-aid-percent-told")
                    .reference("H4")
                    .asks("handling.stateAidMaxPercent")
                    .isAnswered(a -> of(a, Handling::stateAidMaxPercent));

    /** The city's system stops with an error there; the library's calculation passes it over. */
    static final Condition<BenefitApplication> SUBSIDY_WITHIN_PERIOD =
            withSubsidies("subsidy-within-period", BenefitSources.SYSTEM)
                    .reference("H5")
                    .asks("handling.paySubsidies")
                    .otherwise(Severity.WARNING)
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    SupportConditions.met(
                                            all(a, subsidy -> !isOutside(a, subsidy))));

    static final Condition<BenefitApplication> OWN_APPLICATION =
            Concerned.when(
                            Concerned.byHandler(handled("assigned-handler", BenefitSources.SYSTEM)),
                            "",
                            a -> Boolean.TRUE.equals(of(a, Handling::begun)),
                            "not-begun")
                    .reference("H7")
                    .asks("handling.assignedToActor")
                    .holds(HandlingConditions::isOwn);

    static final Condition<BenefitApplication> INDUSTRY_TOLD =
            Concerned.when(
                            handled("industry-told", BenefitSources.FORM),
                            "",
                            a -> of(a, Handling::grantedAsDeMinimis) == Answer.YES,
                            "no-de-minimis")
                    .reference("H8")
                    .asks("employer.industryCode")
                    .in(Profile.TERMS.name())
                    .otherwise(Severity.WARNING)
                    .isAnswered(a -> a.employer().industryCode());

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    CALCULATION_END,
                    LONGEST_CALCULATION,
                    OLDEST_CALCULATION,
                    OVERRIDE_NOT_NEGATIVE,
                    OVERRIDE_CAP,
                    OVERRIDE_COMMENTED,
                    WORK_TIME,
                    SUBSIDY_PERCENTS,
                    SUBSIDY_DATES,
                    STATE_AID_TOLD,
                    SUBSIDY_WITHIN_PERIOD,
                    OWN_APPLICATION,
                    INDUSTRY_TOLD);

    private HandlingConditions() {}

    private static <T> @Nullable T of(
            BenefitApplication application, Function<Handling, @Nullable T> part) {
        Handling handling = application.handling();
        return handling == null ? null : part.apply(handling);
    }

    private static ConditionDraft<BenefitApplication> handled(String name, Source source) {
        return Concerned.when(
                condition(name, source), "", a -> a.handling() != null, "no-handling");
    }

    private static ConditionDraft<BenefitApplication> calculated(String name, Source source) {
        return Concerned.when(
                handled(name, source),
                "",
                a ->
                        of(a, Handling::calculationStart) != null
                                && of(a, Handling::calculationEnd) != null,
                "period");
    }

    private static ConditionDraft<BenefitApplication> overridden(String name) {
        return Concerned.when(
                handled(name, BenefitSources.SYSTEM),
                "",
                a -> of(a, Handling::overrideMonthly) != null,
                "no-override");
    }

    private static ConditionDraft<BenefitApplication> withSubsidies(String name, Source source) {
        return Concerned.when(
                handled(name, source), "", HandlingConditions::hasSubsidies, "no-subsidies");
    }

    /** A salary benefit that the handler calculates, once the handling has begun. */
    private static ConditionDraft<BenefitApplication> onceBegun(String name) {
        return Concerned.when(
                handled(name, BenefitSources.SYSTEM),
                "",
                a ->
                        Boolean.TRUE.equals(of(a, Handling::begun))
                                && a.support().type() == BenefitType.SALARY
                                && of(a, Handling::overrideMonthly) == null,
                "not-begun");
    }

    private static Answer isOwn(BenefitApplication application) {
        Answer own = of(application, Handling::assignedToActor);
        return own == null ? Answer.UNKNOWN : own;
    }

    private static boolean isOverridden(BenefitApplication application) {
        Money override = of(application, Handling::overrideMonthly);
        return override != null && !override.equals(Money.ZERO);
    }

    private static @Nullable LocalDate start(BenefitApplication application, int months) {
        LocalDate start = of(application, Handling::calculationStart);
        return start == null ? null : start.plusMonths(months).minusDays(1);
    }

    private static boolean hasSubsidies(BenefitApplication application) {
        Handling handling = application.handling();
        return handling != null && !handling.subsidies().isEmpty();
    }

    private static boolean all(BenefitApplication application, Predicate<HandledSubsidy> holds) {
        Handling handling = application.handling();
        return handling == null || handling.subsidies().stream().allMatch(holds);
    }

    private static boolean isShareOfFullTime(HandledSubsidy subsidy) {
        BigDecimal share = subsidy.workTimePercent();
        return share == null
                || (share.compareTo(BigDecimal.ONE) >= 0 && share.compareTo(HUNDRED) <= 0);
    }

    private static boolean isChoice(HandledSubsidy subsidy, ParameterRow limits) {
        Integer percent = subsidy.percent();
        return percent != null
                && BenefitParameters.subsidyCap(percent).flatMap(limits::find).isPresent();
    }

    /** It ends more than a day before the calculation, or starts more than a day after it. */
    private static boolean isOutside(BenefitApplication application, HandledSubsidy subsidy) {
        LocalDate from = of(application, Handling::calculationStart);
        LocalDate to = of(application, Handling::calculationEnd);
        LocalDate start = subsidy.start();
        LocalDate end = subsidy.end();
        return from != null
                && to != null
                && ((end != null && end.plusDays(1).isBefore(from))
                        || (start != null && start.minusDays(1).isAfter(to)));
    }
}
