package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import java.util.List;

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
                    .given(a -> a.period().end())
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
                    .given(a -> a.period().end())
                    .atMost(
                            Unit.DATE,
                            (a, limits) ->
                                    a.period()
                                            .start()
                                            .plusMonths(
                                                    limits.value(BenefitParameters.LONGEST_MONTHS))
                                            .minusDays(1));

    /** Until 2024 the period had to start in the calendar year of the application. */
    static final Condition<BenefitApplication> APPLIED_IN_THE_YEAR =
            condition("applied-in-the-year", BenefitSources.SYSTEM)
                    .reference("T4-old")
                    .asks("period.start")
                    .given(a -> a.period().start())
                    .atLeast(Unit.DATE, (a, limits) -> a.submittedOn().withDayOfYear(1));

    static final Condition<BenefitApplication> APPLIED_IN_TIME =
            condition("applied-in-time", BenefitSources.CITY_PAGE)
                    .reference("T4")
                    .asks("period.start")
                    .given(a -> a.period().start())
                    .atLeast(
                            Unit.DATE,
                            (a, limits) ->
                                    a.submittedOn()
                                            .minusMonths(
                                                    limits.value(BenefitParameters.WINDOW_MONTHS)));

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

    static final List<Condition<BenefitApplication>> UNTIL_2023 = all(APPLIED_IN_THE_YEAR);
    static final List<Condition<BenefitApplication>> FROM_2024 = all(APPLIED_IN_TIME);

    private BenefitConditions() {}

    private static List<Condition<BenefitApplication>> all(Condition<BenefitApplication> window) {
        return List.of(
                TARGET_GROUP,
                RESIDENCE,
                WORKING_TIME,
                SHORTEST_PERIOD,
                LONGEST_PERIOD,
                window,
                BUSINESS_ACTIVITIES_ANSWERED,
                ASSIGNED_SUPERVISOR,
                DE_MINIMIS_ANSWERED);
    }

    private static Condition.Draft<BenefitApplication> condition(String name, Source source) {
        return Condition.named(name, BenefitTexts.ALL.text("condition." + name), source);
    }

    private static Answer isAssociation(BenefitApplication application) {
        return Answer.of(application.employer().kind() == EmployerKind.ASSOCIATION);
    }
}
