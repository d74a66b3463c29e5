package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication.Employee;
import fi.asiointi.subsidy.benefit.BenefitApplication.Employer;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelsinkiBenefitTest {
    private static final Employer COMPANY =
            new Employer(EmployerKind.COMPANY, Answer.UNKNOWN, Answer.UNKNOWN, Answer.NO);
    private static final Employer ASSOCIATION =
            new Employer(EmployerKind.ASSOCIATION, Answer.YES, Answer.YES, Answer.UNKNOWN);

    @Test
    void everyDayFrom2020OnHasRulesAndFigures() {
        for (LocalDate day = LocalDate.of(2020, 1, 1);
                day.getYear() < 2029;
                day = day.plusDays(1)) {
            BenefitRules rules = HelsinkiBenefit.rulesOn(day).orElseThrow();
            assertThat(rules.inForce().contains(day)).isTrue();
            assertThat(rules.parametersOn(day).find(BenefitParameters.CAP)).isPresent();
        }
        assertThat(HelsinkiBenefit.rulesOn(LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 2021",
        "2023-07-01, 2023-07",
        "2023-09-10, 2023-07",
        "2023-09-11, 2023-09",
        "2023-12-31, 2023-09",
        "2024-01-01, 2024-01",
        "2025-12-31, 2024-01",
        "2026-01-01, 2026-01"
    })
    void theRulesFollowTheDay(LocalDate day, String rules) {
        assertThat(HelsinkiBenefit.rulesOn(day).orElseThrow().id()).isEqualTo(rules);
    }

    @Test
    void aSoundApplicationIsEligible() {
        assertThat(decide(application(ASSOCIATION, "18", Answer.YES)))
                .isInstanceOf(Decision.Eligible.class);
        assertThat(decide(application(COMPANY, "18", Answer.YES)))
                .isInstanceOf(Decision.Eligible.class);
    }

    @ParameterizedTest
    @CsvSource({"17.99, NOT_MET", "18, MET", "18.00, MET", ", UNKNOWN"})
    void workingTimeIsAtLeast18Hours(@Nullable String hours, Status status) {
        var decision = decide(application(COMPANY, hours, Answer.YES));

        assertThat(finding(decision, "working-time").status()).isEqualTo(status);
        assertThat(finding(decision, "working-time").text().en()).contains("18 hours");
    }

    @Test
    void aMissingAnswerIsAskedForAndNotTakenForANo() {
        var unanswered =
                new Employer(
                        EmployerKind.ASSOCIATION, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
        var decision = decide(application(unanswered, null, Answer.YES));

        assertThat(decision).isInstanceOf(Decision.Incomplete.class);
        assertThat(decision.findings(Status.UNKNOWN))
                .extracting(Finding::path)
                .containsExactly(
                        "employee.weeklyHours",
                        "employer.businessActivities",
                        "employer.supervisorAssigned");
    }

    @Test
    void aRuleOfAssociationsDoesNotConcernACompany() {
        var decision = decide(application(COMPANY, "20", Answer.YES));

        assertThat(finding(decision, "assigned-supervisor").status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(finding(decision, "de-minimis-answered").status()).isEqualTo(Status.MET);
    }

    @Test
    void theTargetGroupWaitsForTheHandler() {
        assertThat(decide(application(COMPANY, "20", Answer.UNKNOWN)))
                .isInstanceOf(Decision.NeedsHandler.class);
        assertThat(decide(application(COMPANY, "20", Answer.NO)))
                .isInstanceOf(Decision.NotEligible.class);
    }

    @Test
    void everyFindingIsGivenAndNotTheFirst() {
        var supervisorMissing =
                new Employer(EmployerKind.ASSOCIATION, Answer.NO, Answer.NO, Answer.UNKNOWN);
        var application =
                new BenefitApplication(
                        LocalDate.of(2026, 3, 1),
                        supervisorMissing,
                        new Employee(new BigDecimal("10"), Answer.NO),
                        period("2025-10-01", "2026-12-31"),
                        Answer.NO);

        assertThat(decide(application).findings(Status.NOT_MET))
                .extracting(Finding::condition)
                .containsExactly(
                        "target-group",
                        "residence",
                        "working-time",
                        "longest-period",
                        "applied-in-time",
                        "assigned-supervisor");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, MET, MET",
        "2026-02-01, 2026-02-27, NOT_MET, MET",
        "2026-01-31, 2026-02-27, MET, MET",
        "2026-02-01, 2027-01-31, MET, MET",
        "2026-02-01, 2027-02-01, MET, NOT_MET"
    })
    void thePeriodIsFromOneToTwelveMonths(
            LocalDate start, LocalDate end, Status shortest, Status longest) {
        var decision = decide(withPeriod(LocalDate.of(2026, 3, 1), DatePeriod.closed(start, end)));

        assertThat(finding(decision, "shortest-period").status()).isEqualTo(shortest);
        assertThat(finding(decision, "longest-period").status()).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-01, MET", "2025-10-31, NOT_MET", "2026-09-01, MET"})
    void thePeriodStartsAtMostFourMonthsBack(LocalDate start, Status status) {
        var decision =
                decide(
                        withPeriod(
                                LocalDate.of(2026, 3, 1),
                                DatePeriod.closed(start, start.plusMonths(3))));

        assertThat(finding(decision, "applied-in-time").status()).isEqualTo(status);
    }

    @Test
    void until2024ThePeriodStartedInTheYearOfTheApplication() {
        var rules = HelsinkiBenefit.rules("2023-07").orElseThrow();
        var application = withPeriod(LocalDate.of(2023, 8, 1), period("2022-12-31", "2023-03-31"));

        assertThat(finding(rules.decide(application), "applied-in-time").status())
                .isEqualTo(Status.NOT_MET);
    }

    /** At New Year 2024 the older rule stopped applications that the new one lets through. */
    @ParameterizedTest
    @CsvSource({"2024-01-02, NOT_MET", "2024-01-03, MET", "2024-01-15, MET"})
    void theWindowFollowsTheDayOfTheApplication(LocalDate submittedOn, Status status) {
        var rules = HelsinkiBenefit.rules("2023-09").orElseThrow();
        var application = withPeriod(submittedOn, period("2023-12-01", "2024-05-31"));

        assertThat(finding(rules.decide(application), "applied-in-time").status())
                .isEqualTo(status);
    }

    @Test
    void anOpenPeriodIsAskedForItsLastDay() {
        var open = DatePeriod.from(LocalDate.of(2026, 4, 1));
        var decision = decide(withPeriod(LocalDate.of(2026, 3, 1), open));

        assertThat(decision).isInstanceOf(Decision.Incomplete.class);
        assertThat(finding(decision, "longest-period").status()).isEqualTo(Status.UNKNOWN);
        assertThat(finding(decision, "longest-period").actual()).isEmpty();
    }

    @Test
    void everyConditionHasASourceAndATextInEachLanguage() {
        for (BenefitRules rules : HelsinkiBenefit.all()) {
            assertThat(rules.decide(application(COMPANY, "20", Answer.YES)).findings())
                    .as(rules.id())
                    .hasSameSizeAs(rules.conditions().conditions())
                    .allSatisfy(
                            finding -> {
                                assertThat(finding.source().citation()).isNotBlank();
                                assertThat(finding.text().fi()).doesNotContain("{");
                                assertThat(finding.text().sv()).doesNotContain("{");
                                assertThat(finding.text().en()).doesNotContain("{");
                            });
        }
    }

    private static Decision<BenefitApplication> decide(BenefitApplication application) {
        return HelsinkiBenefit.rulesOn(application.submittedOn()).orElseThrow().decide(application);
    }

    private static Finding finding(Decision<?> decision, String condition) {
        return decision.findings().stream()
                .filter(one -> one.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private static BenefitApplication application(
            Employer employer, @Nullable String hours, Answer inTargetGroup) {
        return new BenefitApplication(
                LocalDate.of(2026, 3, 1),
                employer,
                new Employee(hours == null ? null : new BigDecimal(hours), Answer.YES),
                period("2026-04-01", "2026-12-31"),
                inTargetGroup);
    }

    private static BenefitApplication withPeriod(LocalDate submittedOn, DatePeriod period) {
        return new BenefitApplication(
                submittedOn,
                COMPANY,
                new Employee(new BigDecimal("20"), Answer.YES),
                period,
                Answer.YES);
    }

    private static DatePeriod period(String start, String end) {
        return DatePeriod.closed(LocalDate.parse(start), LocalDate.parse(end));
    }
}
