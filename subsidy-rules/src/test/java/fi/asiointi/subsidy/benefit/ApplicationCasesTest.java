package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.BenefitApplication.EarlierBenefit;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.Outcome;
import fi.asiointi.subsidy.rule.Status;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the city's own tests say of applications: a code of 200 passes, one of 400 is refused. */
class ApplicationCasesTest {

    static Stream<JsonNode> periods() {
        return Cases.group("application_date_range_any_save_axis2");
    }

    @ParameterizedTest
    @MethodSource("periods")
    void thePeriodIsCheckedAtEverySave(JsonNode one) {
        for (BenefitType type : List.of(BenefitType.SALARY, BenefitType.EMPLOYMENT)) {
            var application =
                    BenefitApplication.on(LocalDate.of(2021, 2, 1))
                            .type(type)
                            .start(date(one, "start_date"))
                            .end(date(one, "end_date"));
            assertThat(passes(application)).isEqualTo(one.path("status_code").asInt() == 200);
        }
    }

    static Stream<JsonNode> starts() {
        return Cases.group("application_start_date_on_submit");
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theStartIsCheckedWhenItIsSent(JsonNode one) {
        var application =
                Applications.completeOn(LocalDate.of(2023, 1, 1))
                        .start(date(one, "start_date"))
                        .end(date(one, "end_date"));

        assertThat(passes(application)).isEqualTo(one.path("status_code").asInt() == 200);
    }

    static Stream<JsonNode> deMinimis() {
        return Cases.group("de_minimis_on_submit");
    }

    @ParameterizedTest
    @MethodSource("deMinimis")
    void aCompanyAnswersTheQuestionOfDeMinimisAid(JsonNode one) {
        boolean association = one.path("company_form_code").asText().contains("ASSOCIATION");
        var application =
                Applications.ofAssociation()
                        .kind(association ? EmployerKind.ASSOCIATION : EmployerKind.COMPANY)
                        .businessActivities(answer(one.path("association_has_business_activities")))
                        .receivedDeMinimis(answer(one.path("de_minimis_aid")));

        assertThat(passes(application)).isEqualTo(one.path("expected_result").asInt() == 200);
    }

    static Stream<JsonNode> apprenticeships() {
        return Cases.group("apprenticeship_on_submit");
    }

    @ParameterizedTest
    @MethodSource("apprenticeships")
    void anApprenticeshipNeedsNoPaySubsidy(JsonNode one) {
        var application =
                Applications.complete()
                        .paySubsidyGranted(granted(one.path("pay_subsidy_granted")))
                        .apprenticeship(answer(one.path("apprenticeship_program")))
                        .attachments(
                                Set.of(
                                        BenefitApplication.Attachment.EMPLOYMENT_CONTRACT,
                                        BenefitApplication.Attachment.EDUCATION_CONTRACT,
                                        BenefitApplication.Attachment.EMPLOYEE_CONSENT));

        assertThat(passes(application.event(Event.SAVE)))
                .isEqualTo(one.path("draft_result").asInt() == 200);
        assertThat(passes(application.event(Event.SUBMIT)))
                .isEqualTo(one.path("submit_result").asInt() == 200);
    }

    static Stream<JsonNode> percents() {
        return Cases.group("pay_subsidy_percent_consistency");
    }

    @ParameterizedTest
    @MethodSource("percents")
    void percentsGoWithTheAnswerOnPaySubsidy(JsonNode one) {
        var application =
                BenefitApplication.on(LocalDate.of(2026, 3, 1))
                        .paySubsidyGranted(granted(one.path("pay_subsidy_granted")))
                        .paySubsidyPercent(percent(one.path("pay_subsidy_percent")))
                        .additionalPaySubsidyPercent(
                                percent(one.path("additional_pay_subsidy_percent")));

        assertThat(passes(application)).isEqualTo(one.path("expected_code").asInt() == 200);
    }

    static Stream<JsonNode> formerBenefits() {
        return Cases.group("former_benefits");
    }

    @ParameterizedTest
    @MethodSource("formerBenefits")
    void earlierBenefitsAreCountedAndWarnedOf(JsonNode one) {
        LocalDate start = LocalDate.of(2021, 7, 1);
        BenefitCheck check =
                Applications.check(
                        BenefitApplication.on(start)
                                .start(start)
                                .end(LocalDate.of(2021, 12, 31))
                                .apprenticeship(answer(one.path("apprenticeship_program")))
                                .earlierBenefits(earlier(one.path("previous_benefits"))),
                        Profile.PRODUCTION);
        EarlierBenefits earlier = check.earlier().orElseThrow();

        assertThat(shown(earlier.monthsUsed()))
                .isEqualByComparingTo(one.path("months_used").asText());
        if (one.path("months_remaining").isNull()) {
            assertThat(earlier.monthsRemaining()).isEmpty();
            assertThat(earlier.lastPossibleEnd()).isEmpty();
        } else {
            BigDecimal left = shown(earlier.monthsRemaining().orElseThrow());
            assertThat(left).isEqualByComparingTo(one.path("months_remaining").asText());
            assertThat(
                            earlier.lastPossibleEnd()
                                    .map(
                                            end ->
                                                    Calendar360.roundedMonths(
                                                            DatePeriod.closed(start, end)))
                                    .orElse(BigDecimal.ZERO))
                    .isEqualByComparingTo(left);
        }
        assertThat(check.findings())
                .extracting(Finding::name)
                .containsExactlyElementsOf(
                        one.path("expected_warning").isNull()
                                ? List.of()
                                : List.of("earlier-benefit-wait"));
        assertThat(check.decision().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    static Stream<JsonNode> lastEnds() {
        return Cases.group("last_end_date_for_months");
    }

    @ParameterizedTest
    @MethodSource("lastEnds")
    void theLastDayIsTheOneWhoseMonthsAreNearest(JsonNode one) {
        var months = new BigDecimal(one.path("months").asText());
        String expected =
                one.path("expected_result").isNull() ? "" : one.path("expected_result").asText();

        assertThat(
                        EarlierBenefits.lastDay(date(one, "date1"), months)
                                .map(LocalDate::toString)
                                .orElse(""))
                .isEqualTo(expected);
    }

    /** Days are counted as days: as thirtieths of months with an end they were too few. */
    @ParameterizedTest
    @CsvSource({
        "2021-07-01, 2020-01-01, 2020-12-30, 2021-07-01",
        "2028-02-02, 2027-02-01, 2028-01-02, 2028-02-29",
        "2021-07-01, 2020-01-01, 2020-12-31, "
    })
    void theLastDayIsNotLostInDecimals(
            LocalDate start, LocalDate from, LocalDate to, @Nullable LocalDate last) {
        BenefitCheck check =
                Applications.check(
                        BenefitApplication.on(start)
                                .start(start)
                                .end(start.plusMonths(5))
                                .earlierBenefits(
                                        List.of(new EarlierBenefit(from, to, false, null))),
                        Profile.PRODUCTION);

        assertThat(check.earlier().orElseThrow().lastPossibleEnd())
                .isEqualTo(Optional.ofNullable(last));
    }

    @Test
    void everyEarlierBenefitOfTheSameDaysIsTold() {
        var application =
                Applications.complete()
                        .earlierBenefits(
                                List.of(
                                        new EarlierBenefit(
                                                LocalDate.of(2026, 4, 1),
                                                LocalDate.of(2026, 4, 30),
                                                false,
                                                null),
                                        new EarlierBenefit(
                                                LocalDate.of(2026, 5, 1),
                                                LocalDate.of(2026, 5, 31),
                                                false,
                                                null)));
        Finding overlap =
                Applications.check(application, Profile.PRODUCTION)
                        .decision()
                        .finding("earlier-benefit-overlap")
                        .orElseThrow();

        assertThat(overlap.actual()).isEqualTo("2026-05-01/2026-05-31, 2026-04-01/2026-04-30");
    }

    /** A handler may enter more than twelve months; the system warns. */
    @Test
    void moreThanTwelveMonthsAreWarnedOfWithoutEarlierBenefits() {
        var application =
                Applications.complete()
                        .by(BenefitApplication.Actor.HANDLER)
                        .start(LocalDate.of(2026, 4, 1))
                        .end(LocalDate.of(2027, 4, 1));

        assertThat(Applications.check(application, Profile.PRODUCTION).findings())
                .extracting(Finding::name)
                .containsExactly("earlier-benefit-wait");
    }

    @Test
    void aHalfFilledAidAsksForNothingInADraft() {
        var application =
                BenefitApplication.on(LocalDate.of(2026, 3, 1))
                        .receivedDeMinimis(Answer.YES)
                        .deMinimisAids(
                                List.of(new BenefitApplication.DeMinimisAid("A", null, null)));

        assertThat(Applications.check(application, Profile.PRODUCTION).findings())
                .extracting(Finding::name)
                .containsExactly("de-minimis-complete");
    }

    static Stream<JsonNode> breakingChanges() {
        return Cases.group("breaking_change_association_loses_business_activity");
    }

    @ParameterizedTest
    @MethodSource("breakingChanges")
    void anAssociationThatLosesItsBusinessKeepsTheSalaryFormAlone(JsonNode one) {
        var changed =
                Applications.ofAssociation()
                        .businessActivities(Answer.NO)
                        .type(type(one.path("benefit_type")))
                        .build();
        SettledAnswers settled = SettledAnswers.of(changed);

        assertThat(settled.application().support().type())
                .isEqualTo(type(one.path("expected_benefit_type")));
        assertThat(settled.cleared()).isEmpty();
    }

    @Test
    void anotherFormIsClearedWithWhatWasToldForIt() {
        var changed =
                Applications.ofAssociation()
                        .businessActivities(Answer.NO)
                        .receivedDeMinimis(Answer.YES)
                        .type(BenefitType.COMMISSION)
                        .build();
        SettledAnswers settled = SettledAnswers.of(changed);

        assertThat(settled.cleared())
                .containsExactly(
                        "employer.deMinimisAnswer",
                        "benefitType",
                        "employee.weeklyHours",
                        "employee.monthlyPay",
                        "employee.vacationMoney",
                        "employee.otherExpenses");
        assertThat(SettledAnswers.of(settled.application()).cleared()).isEmpty();
    }

    /** The helpers of the forms, with what the library has in their place. */
    @Test
    void theDatesOfTheFormsAreTheDatesOfTheRules() {
        int counted = 0;
        for (JsonNode one : Cases.group("ui_dates").toList()) {
            counted++;
            String expected = one.path("expected").asText();
            switch (one.path("fn").asText()) {
                case "max end date" ->
                        assertThat(limit("longest-period", date(one, "start"))).isEqualTo(expected);
                case "min end date" ->
                        assertThat(limit("shortest-period-in-form", date(one, "start")))
                                .isEqualTo(expected);
                case "within n months back" ->
                        assertThat(isWithin(one.path("value").asText()))
                                .isEqualTo(one.path("expected").asBoolean());
                default ->
                        assertThat(
                                        Calendar360.roundedMonths(
                                                DatePeriod.closed(
                                                        date(one, "start"), date(one, "end"))))
                                .isEqualByComparingTo(expected);
            }
        }
        assertThat(counted).isEqualTo(4);
    }

    private static String limit(String condition, LocalDate start) {
        var application = Applications.completeOn(start).start(start).end(start.plusMonths(2));
        return Applications.check(application, Profile.TERMS)
                .decision()
                .finding(condition)
                .orElseThrow()
                .limit();
    }

    /** Such as "today - 5 months". */
    private static boolean isWithin(String value) {
        LocalDate today = LocalDate.of(2026, 3, 1);
        String[] words = value.split(" ", -1);
        long months = Long.parseLong(words[2]) * (words[1].equals("-") ? -1 : 1);
        var application = Applications.completeOn(today).start(today.plusMonths(months));
        return Applications.check(application, Profile.PRODUCTION)
                        .decision()
                        .finding("applied-in-time")
                        .orElseThrow()
                        .status()
                == Status.MET;
    }

    static Stream<JsonNode> overlaps() {
        return Cases.group("date_range_overlap");
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void periodsHaveDaysInCommon(JsonNode one) {
        var first = DatePeriod.closed(date(one, "start_1"), date(one, "end_1"));
        var second = DatePeriod.closed(date(one, "start_2"), date(one, "end_2"));
        long days =
                first.intersection(second)
                        .map(common -> ChronoUnit.DAYS.between(common.start(), common.end()) + 1)
                        .orElse(0L);

        assertThat(days).isEqualTo(one.path("expected_result").asLong());
    }

    @Test
    void aFileThatCannotBeAttachedIsToldEveryReason() {
        var row =
                HelsinkiBenefit.rules("2026-01")
                        .orElseThrow()
                        .parametersOn(LocalDate.of(2026, 3, 1));

        assertThat(new AttachmentFile("application/pdf", 10_485_760).refusals(19, row)).isEmpty();
        assertThat(new AttachmentFile("application/zip", 10_485_761).refusals(20, row))
                .extracting(Reason::code)
                .containsExactly("TOO_MANY", "TOO_LARGE", "FORMAT");
        assertThat(new AttachmentFile("image/png", 0).refusals(0, row))
                .extracting(Reason::code)
                .containsExactly("EMPTY");
    }

    private static boolean passes(BenefitApplicationBuilder application) {
        BenefitCheck check = Applications.check(application, Profile.PRODUCTION);
        return check.decision().outcome() == Outcome.ELIGIBLE;
    }

    private static List<EarlierBenefit> earlier(JsonNode rows) {
        return Cases.list(rows)
                .map(
                        row ->
                                new EarlierBenefit(
                                        LocalDate.parse(row.path(1).asText()),
                                        LocalDate.parse(row.path(2).asText()),
                                        false,
                                        null))
                .toList();
    }

    private static BigDecimal shown(BigDecimal months) {
        return months.setScale(2, RoundingMode.HALF_UP);
    }

    private static LocalDate date(JsonNode one, String name) {
        return LocalDate.parse(one.path(name).asText());
    }

    private static Answer answer(JsonNode value) {
        return Answer.of(value.isNull() ? null : value.asBoolean());
    }

    private static @Nullable Integer percent(JsonNode value) {
        return value.isNull() ? null : value.asInt();
    }

    private static @Nullable PaySubsidyGranted granted(JsonNode value) {
        return value.isNull()
                ? null
                : PaySubsidyGranted.valueOf(value.asText().replace("PaySubsidyGranted.", ""));
    }

    private static BenefitType type(JsonNode value) {
        return BenefitType.valueOf(
                value.asText().replace("BenefitType.", "").replace("_BENEFIT", ""));
    }
}
