package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.DeMinimisAid;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.Outcome;
import fi.asiointi.subsidy.rule.Status;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelsinkiBenefitTest {

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

    /** Every month is decided in both readings: no gap, no limit without a value. */
    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyMonthFrom2020OnIsDecided(Profile profile) {
        for (LocalDate day = LocalDate.of(2020, 1, 1);
                day.getYear() < 2029;
                day = day.plusMonths(1)) {
            var application =
                    Applications.completeOn(day)
                            .cardIssuedOn(day)
                            .unemployedMonths(12)
                            .labourMarketSubsidyDays(200)
                            .serviceNeedAssessed(Answer.YES)
                            .judgements(Applications.inFavour());
            Decision<BenefitApplication> decision =
                    Applications.check(application, profile).decision();

            assertThat(decision.findings(Status.NOT_MET)).as("%s", day).isEmpty();
            assertThat(decision.outcome()).as("%s", day).isEqualTo(Outcome.ELIGIBLE);
        }
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
    void aSoundApplicationPassesTheSystemAndWaitsForTheHandlerByTheTerms() {
        for (BenefitApplicationBuilder sound :
                List.of(Applications.complete(), Applications.ofAssociation())) {
            assertThat(outcome(sound, Profile.PRODUCTION)).isEqualTo(Outcome.ELIGIBLE);
            assertThat(outcome(sound, Profile.TERMS)).isEqualTo(Outcome.NEEDS_HANDLER);
            sound.judgements(Applications.inFavour());
            assertThat(outcome(sound, Profile.TERMS)).isEqualTo(Outcome.ELIGIBLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"17.99, NOT_MET", "18, MET", "18.00, MET", "0, NOT_MET", ", UNKNOWN"})
    void workingTimeIsAtLeast18Hours(@Nullable String hours, Status status) {
        Finding finding = finding(hours(hours), Profile.TERMS, "working-time");

        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.requirement().en()).contains("18 hours");
    }

    @ParameterizedTest
    @CsvSource({"17.99, NOT_MET", "18, MET", "0, NOT_APPLICABLE", ", NOT_APPLICABLE"})
    void theSystemPassesAWorkingTimeOfNothing(@Nullable String hours, Status status) {
        assertThat(finding(hours(hours), Profile.PRODUCTION, "working-time").status())
                .isEqualTo(status);
    }

    @Test
    void aMissingAnswerIsAskedForAndNotTakenForANo() {
        BenefitCheck check =
                Applications.check(
                        Applications.ofAssociation()
                                .weeklyHours(null)
                                .businessActivities(Answer.UNKNOWN)
                                .supervisorAssigned(Answer.UNKNOWN)
                                .attachments(null),
                        Profile.TERMS);

        assertThat(check.decision()).isInstanceOf(Decision.Incomplete.class);
        assertThat(check.checklist())
                .extracting(Finding::name)
                .containsExactly(
                        "working-time",
                        "business-activities-answered",
                        "assigned-supervisor",
                        "attachment-employment-contract",
                        "attachment-employee-consent");
    }

    @Test
    void aDraftMayBeHalfDone() {
        var draft = BenefitApplication.on(LocalDate.of(2026, 3, 1));

        assertThat(outcome(draft, Profile.PRODUCTION)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(draft, Profile.TERMS)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(Applications.check(draft, Profile.TERMS).checklist()).isEmpty();
    }

    @Test
    void aRuleOfAssociationsDoesNotConcernACompanyAndSaysWhy() {
        Finding supervisor = finding(Applications.complete(), Profile.TERMS, "assigned-supervisor");

        assertThat(supervisor.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(supervisor.text().fi()).isEqualTo("Koskee vain yhdistyksiä.");
    }

    @Test
    void everyFindingIsGivenAndNotTheFirst() {
        var application =
                Applications.ofAssociation()
                        .supervisorAssigned(Answer.NO)
                        .weeklyHours(BigDecimal.TEN)
                        .residentOfHelsinki(Answer.NO)
                        .start(LocalDate.of(2025, 10, 1))
                        .end(LocalDate.of(2026, 12, 31));

        assertThat(
                        Applications.check(application, Profile.TERMS)
                                .decision()
                                .findings(Status.NOT_MET))
                .extracting(Finding::name)
                .containsExactly(
                        "residence",
                        "working-time",
                        "longest-period",
                        "applied-in-time",
                        "assigned-supervisor");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, MET, MET, NOT_MET",
        "2026-02-01, 2026-02-27, NOT_MET, MET, NOT_MET",
        "2026-01-31, 2026-02-27, MET, MET, NOT_MET",
        "2026-04-01, 2026-04-30, MET, MET, NOT_MET",
        "2026-04-01, 2026-05-01, MET, MET, MET",
        "2026-02-01, 2027-01-31, MET, MET, MET",
        "2026-02-01, 2027-02-01, MET, NOT_MET, MET"
    })
    void thePeriodIsFromOneToTwelveMonths(
            LocalDate start, LocalDate end, Status shortest, Status longest, Status form) {
        var application = Applications.complete().start(start).end(end);

        assertThat(finding(application, Profile.TERMS, "shortest-period").status())
                .isEqualTo(shortest);
        assertThat(finding(application, Profile.TERMS, "longest-period").status())
                .isEqualTo(longest);
        assertThat(finding(application, Profile.PRODUCTION, "longest-period").status())
                .isEqualTo(longest);
        assertThat(finding(application, Profile.TERMS, "shortest-period-in-form").status())
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-01, MET", "2025-10-31, NOT_MET", "2026-09-01, MET"})
    void thePeriodStartsAtMostFourMonthsBack(LocalDate start, Status status) {
        var application = Applications.complete().start(start).end(start.plusMonths(3));

        for (Profile profile : Profile.values()) {
            assertThat(finding(application, profile, "applied-in-time").status()).isEqualTo(status);
        }
    }

    /** At New Year the older rule stopped applications that the new one lets through. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2022-12-31, NOT_MET",
        "2023-12-31, 2023-01-01, MET",
        "2024-01-02, 2023-12-01, MET"
    })
    void until2024ThePeriodStartedInTheYearOfTheApplication(
            LocalDate day, LocalDate start, Status status) {
        var application = Applications.completeOn(day).start(start).end(start.plusMonths(5));

        assertThat(finding(application, Profile.TERMS, "applied-in-time").status())
                .isEqualTo(status);
    }

    /** What was begun under older rules is judged by them. */
    @Test
    void theDayOnWhichItWasBegunChoosesTheRules() {
        var application =
                Applications.complete()
                        .paySubsidyGranted(BenefitApplication.PaySubsidyGranted.GRANTED)
                        .judgements(Applications.inFavour());
        Outcome now = outcome(application, Profile.TERMS);
        application.begunOn(LocalDate.of(2025, 12, 30));

        assertThat(now).isEqualTo(Outcome.INELIGIBLE);
        assertThat(Applications.check(application, Profile.TERMS).decision().ruleSet().id())
                .isEqualTo("helsinki-benefit/2024-01/TERMS");
        assertThat(outcome(application, Profile.TERMS)).isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2, YES, UNKNOWN, NEEDS_HANDLER",
        "2026-03-01, 3, YES, UNKNOWN, MET",
        "2026-03-01, 3, UNKNOWN, UNKNOWN, UNKNOWN",
        "2026-03-01, , UNKNOWN, UNKNOWN, NEEDS_HANDLER",
        "2026-03-01, 2, YES, NO, NOT_MET",
        "2026-03-01, 2, YES, YES, MET",
        "2023-08-01, 11, YES, UNKNOWN, NEEDS_HANDLER",
        "2023-08-01, 12, YES, UNKNOWN, MET"
    })
    void theTargetGroupIsSettledByFactsOrElseByTheHandler(
            LocalDate day,
            @Nullable Integer months,
            Answer assessed,
            Answer judged,
            Status status) {
        var application =
                Applications.completeOn(day)
                        .unemployedMonths(months)
                        .serviceNeedAssessed(assessed)
                        .judgements(
                                new BenefitApplication.Judgements(
                                        judged, Answer.UNKNOWN, Answer.UNKNOWN));

        assertThat(finding(application, Profile.TERMS, "target-group").status()).isEqualTo(status);
    }

    /** The system adds up the whole list; the regulation counts three years. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 300000.00, MET, MET",
        "2023-03-01, 300000.01, MET, NOT_MET",
        "2023-03-02, 300000.01, NOT_MET, NOT_MET",
        "2023-03-02, 300000.00, MET, MET"
    })
    void deMinimisAidIsCountedForThreeYears(
            LocalDate grantedOn, String amount, Status terms, Status system) {
        Money half = Money.parse("150000");
        var application =
                Applications.complete()
                        .receivedDeMinimis(Answer.YES)
                        .deMinimisAids(
                                List.of(
                                        new DeMinimisAid("A", half, grantedOn),
                                        new DeMinimisAid(
                                                "B", Money.parse(amount).minus(half), grantedOn)));

        assertThat(finding(application, Profile.TERMS, "de-minimis-room").status())
                .isEqualTo(terms);
        assertThat(finding(application, Profile.PRODUCTION, "de-minimis-sum").status())
                .isEqualTo(system);
    }

    @Test
    void everyConditionHasASourceAndATextInEachLanguage() {
        for (BenefitRules rules : HelsinkiBenefit.all()) {
            for (Profile profile : Profile.values()) {
                var decision = rules.decide(Applications.complete().build(), profile);
                assertThat(decision.findings())
                        .hasSameSizeAs(rules.conditions(profile).conditions())
                        .allSatisfy(
                                finding -> {
                                    assertThat(finding.source().citation()).isNotBlank();
                                    assertThat(finding.text().fi()).doesNotContain("{");
                                    assertThat(finding.text().sv()).doesNotContain("{");
                                    assertThat(finding.text().en()).doesNotContain("{");
                                });
            }
        }
    }

    /** T1–T7, E1–E7, O1–O9, P1–P5, B1–B5, H1–H9 and D1–D5, but those that are no conditions. */
    @Test
    void theMarksOfTheDocumentationAreKept() {
        List<String> marks =
                HelsinkiBenefit.all().stream()
                        .flatMap(
                                rules ->
                                        List.of(Profile.values()).stream()
                                                .flatMap(
                                                        profile ->
                                                                rules
                                                                        .conditions(profile)
                                                                        .conditions()
                                                                        .stream()))
                        .map(Condition::reference)
                        .distinct()
                        .toList();

        assertThat(marks)
                .contains(
                        "T1", "T2", "T3", "T4", "T5", "T6", "T7", "E1", "E2", "E3", "E4", "E5",
                        "E6", "E7", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "P1", "P2",
                        "P3", "P4", "P5", "B1", "B3", "B5", "H1", "H2", "H3", "H4", "H5", "H7",
                        "H8", "H9", "D1", "D2", "D3", "D4", "D5");
    }

    @Test
    void figuresOfAnotherBenefitAreAMistake() {
        var keys = new ParameterKeys();
        var rules = HelsinkiBenefit.rules("2026-01").orElseThrow();
        var empty =
                new ByteArrayInputStream("{\"parameters\":{}}".getBytes(StandardCharsets.UTF_8));
        var table = ParameterTable.read(empty, keys);

        assertThatIllegalArgumentException().isThrownBy(() -> rules.with(table));
    }

    private static BenefitApplicationBuilder hours(@Nullable String hours) {
        return Applications.complete().weeklyHours(hours == null ? null : new BigDecimal(hours));
    }

    private static Outcome outcome(BenefitApplicationBuilder application, Profile profile) {
        return Applications.check(application, profile).decision().outcome();
    }

    private static Finding finding(
            BenefitApplicationBuilder application, Profile profile, String condition) {
        return Applications.check(application, profile).decision().finding(condition).orElseThrow();
    }
}
