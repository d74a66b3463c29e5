package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may have the Helsinki benefit, in the order in which the city tells it to employers. */
final class BenefitConditions {

    static final Condition<BenefitApplication> TARGET_GROUP =
            condition("target-group", BenefitSources.CITY_PAGE)
                    .asks("inTargetGroup")
                    .isJudgedByHandler(BenefitApplication::inTargetGroup);

    static final Condition<BenefitApplication> RESIDENCE =
            condition("residence", BenefitSources.CITY_PAGE)
                    .reference("E5")
                    .asks("employee.residentOfHelsinki")
                    .holds(a -> a.employee().residentOfHelsinki());

    static final Condition<BenefitApplication> WORKING_TIME =
            condition("working-time", BenefitSources.TERMS_2020)
                    .reference("E1")
                    .asks("employee.weeklyHours")
                    .given(a -> a.employee().weeklyHours())
                    .atLeast(BenefitParameters.WEEKLY_HOURS);

    static final Condition<BenefitApplication> SHORTEST_PERIOD =
            condition("shortest-period", BenefitSources.SYSTEM)
                    .reference("T2")
                    .asks("period.end")
                    .given(BenefitConditions::lastDay)
                    .atLeast(
                            Unit.DATE,
                            (a, limits) ->
                                    a.period()
                                            .start()
                                            .plusMonths(
                                                    limits.value(BenefitParameters.SHORTEST_MONTHS))
                                            .minusDays(1));

    static final Condition<BenefitApplication> LONGEST_PERIOD =
            condition("longest-period", BenefitSources.CITY_PAGE)
                    .reference("T3")
                    .asks("period.end")
                    .given(BenefitConditions::lastDay)
                    .atMost(
                            Unit.DATE,
                            (a, limits) ->
                                    a.period()
                                            .start()
                                            .plusMonths(
                                                    limits.value(BenefitParameters.LONGEST_MONTHS))
                                            .minusDays(1));

    /** The window follows the day of the application, whichever rules the benefit falls under. */
    static final Condition<BenefitApplication> APPLIED_IN_TIME =
            condition("applied-in-time", BenefitSources.CITY_PAGE)
                    .reference("T4")
                    .asks("period.start")
                    .given(a -> a.period().start())
                    .atLeast(Unit.DATE, (a, limits) -> earliestStart(a.submittedOn()));

    static final Condition<BenefitApplication> BUSINESS_ACTIVITIES_ANSWERED =
            condition("business-activities-answered", BenefitSources.ASSOCIATIONS)
                    .reference("O2")
                    .asks("employer.businessActivities")
                    .when(BenefitConditions::isAssociation)
                    .isAnswered(a -> a.employer().businessActivities());

    static final Condition<BenefitApplication> ASSIGNED_SUPERVISOR =
            condition("assigned-supervisor", BenefitSources.ASSOCIATIONS)
                    .reference("O3")
                    .asks("employer.supervisorAssigned")
                    .when(BenefitConditions::isAssociation)
                    .holds(a -> a.employer().supervisorAssigned());

    static final Condition<BenefitApplication> DE_MINIMIS_ANSWERED =
            condition("de-minimis-answered", BenefitSources.DE_MINIMIS)
                    .reference("O9")
                    .asks("employer.receivedDeMinimis")
                    .when(a -> Answer.of(a.employer().kind() == EmployerKind.COMPANY))
                    .isAnswered(a -> a.employer().receivedDeMinimis());

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    TARGET_GROUP,
                    RESIDENCE,
                    WORKING_TIME,
                    SHORTEST_PERIOD,
                    LONGEST_PERIOD,
                    APPLIED_IN_TIME,
                    BUSINESS_ACTIVITIES_ANSWERED,
                    ASSIGNED_SUPERVISOR,
                    DE_MINIMIS_ANSWERED);

    private BenefitConditions() {}

    /**
     * Some months back; before there was such a window, the beginning of the calendar year of the
     * application. That older rule stopped employers at every New Year.
     */
    private static LocalDate earliestStart(LocalDate submittedOn) {
        return BenefitParameters.TABLE
                .timeline(BenefitParameters.WINDOW_MONTHS)
                .on(submittedOn)
                .map(months -> submittedOn.minusMonths(months.value()))
                .orElseGet(() -> submittedOn.withDayOfYear(1));
    }

    /** An open period has no last day to judge. */
    private static @Nullable LocalDate lastDay(BenefitApplication application) {
        return application.period().hasEnd() ? application.period().end() : null;
    }

    private static Condition.Draft<BenefitApplication> condition(String name, Source source) {
        return Condition.named(name, BenefitTexts.ALL.text("condition." + name), source);
    }

    private static Answer isAssociation(BenefitApplication application) {
        return Answer.of(application.employer().kind() == EmployerKind.ASSOCIATION);
    }
}
