package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.InstalmentPlan.DueDateChange;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstalmentPlanTest {
    private static final DatePeriod YEAR =
            DatePeriod.closed(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 31));

    static Stream<JsonNode> dueDateChanges() {
        return Cases.group("instalment_due_date_change");
    }

    static Stream<JsonNode> overviews() {
        return Cases.group("instalment_overview_ui").filter(one -> one.has("first_expected"));
    }

    static Stream<JsonNode> fixtures() {
        return Cases.group("fixture_calculations");
    }

    /** The rule of today holds for every day; the historical one is chosen expressly. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-29, 1, 18000, 2024-10-29",
        "2024-10-30, 2, 8400, 2025-04-29",
        "2024-11-04, 2, 8400, 2025-05-04",
        "2024-11-05, 2, 9000, 2025-05-05",
        "2026-03-04, 2, 9000, 2026-09-01",
        "2026-03-05, 2, 9000, 2026-09-05",
        "2026-04-14, 2, 9000, 2026-10-14",
        "2026-04-15, 2, 9000, 2026-08-01",
        "2030-01-01, 2, 9000, 2026-08-01"
    })
    void theDayOfTheDecisionTellsHowTheSystemDividedThen(
            LocalDate decidedOn, int parts, Money last, LocalDate due) {
        InstalmentPlan then = plan(YEAR, decidedOn, InstalmentRule.BY_DECISION_DAY);
        Instalment lastPart = then.instalments().get(parts - 1);

        assertThat(then.instalments()).hasSize(parts);
        assertThat(lastPart).isEqualTo(new Instalment(parts, last, due));
        assertThat(amount(YEAR).instalments(decidedOn))
                .containsExactly(
                        new Instalment(1, Money.ofEuros(9000), decidedOn),
                        new Instalment(2, Money.ofEuros(9000), LocalDate.of(2026, 8, 1)));
    }

    @Test
    void theDecisionTellsTheDaysOfEachInstalment() {
        InstalmentPlan plan = plan(YEAR, YEAR.start(), InstalmentRule.AS_TODAY);

        assertThat(plan.days(1)).contains(period("2026-02-01", "2026-07-31"));
        assertThat(plan.days(2)).contains(period("2026-08-01", "2027-01-31"));
        assertThat(plan.days(3)).isEmpty();
        assertThat(plan.payslipRequestDay()).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void oneInstalmentIsForAllDaysAndNeedsNoPayslips() {
        DatePeriod short1 = period("2026-02-01", "2026-07-31");
        InstalmentPlan plan = plan(short1, YEAR.start(), InstalmentRule.AS_TODAY);

        assertThat(plan.days(1)).contains(short1);
        assertThat(plan.days(2)).isEmpty();
        assertThat(plan.payslipRequestDay()).isEmpty();
        assertThat(refusal(plan.withSecondDue(YEAR.start()))).isEqualTo("NO_SECOND_INSTALMENT");
    }

    @ParameterizedTest
    @MethodSource("dueDateChanges")
    void theSecondDueDateIsMovedAsTheSystemMovesIt(JsonNode one) {
        LocalDate to = LocalDate.parse(one.path("to_date").asText());
        DueDateChange change = known().withSecondDue(to);
        boolean allowed = one.path("expected_status_code").asInt() == 200;

        assertThat(change instanceof DueDateChange.Changed).isEqualTo(allowed);
        LocalDate due =
                change instanceof DueDateChange.Changed changed
                        ? changed.plan().second().orElseThrow().due()
                        : known().second().orElseThrow().due();
        assertThat(due)
                .isEqualTo(
                        LocalDate.parse(
                                one.path("expected_due_date").asText(),
                                DateTimeFormatter.ofPattern("dd.MM.yyyy")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, ''",
        "2026-05-16, DUE_DATE_LATER",
        "2026-02-02, ''",
        "2026-02-01, DUE_DATE_NOT_AFTER_FIRST",
        "2026-01-31, DUE_DATE_NOT_AFTER_FIRST"
    })
    void theSecondDueDateStaysBetweenTheFirstAndItself(LocalDate to, String code) {
        assertThat(refusal(known().withSecondDue(to))).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void theOverviewIsThatOfTheHandlersPage(JsonNode one) {
        JsonNode told = one.path("second");
        Instalment second =
                told.isNull()
                        ? null
                        : new Instalment(
                                2, Money.parse(told.path("amount").asText()), YEAR.start());
        Money after =
                Money.parse(told.isNull() ? "0" : told.path("amount_after_recoveries").asText());
        InstalmentOverview overview =
                InstalmentOverview.of(Money.parse(one.path("total").asText()), second, after);

        assertThat(overview.first()).isEqualTo(Money.parse(one.path("first_expected").asText()));
        if (one.has("second_expected")) {
            assertThat(overview.second())
                    .isEqualTo(Money.parse(one.path("second_expected").asText()));
        }
        if (one.has("sum_expected")) {
            assertThat(overview.sum()).isEqualTo(Money.parse(one.path("sum_expected").asText()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9000, , 500, 9000",
        "2, 500, , 50, 450",
        "2, 500, , 600, 0",
        "2, 500, 0, 50, 450",
        "2, 500, 500, 50, 500"
    })
    void recoveriesReduceAnUnpaidSecondInstalmentAlone(
            int number, Money amount, Money paid, Money recovered, Money left) {
        assertThat(new Instalment(number, amount, YEAR.start()).afterRecoveries(paid, recovered))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFixturesOfTheCityAreReproduced(JsonNode one) {
        var costs =
                new WageCosts(
                        Money.parse(one.path("salary_costs").asText()),
                        Money.ZERO,
                        HolidayPayBasis.PER_MONTH,
                        Money.ZERO);
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY,
                        Workbook.period(one, "start_date", "end_date"),
                        costs,
                        one.path("state_aid_max_percentage").asInt(),
                        true,
                        List.of(),
                        List.of(),
                        null);
        BenefitAmount amount =
                Workbook.amount(HelsinkiBenefit.rules("2024-01").orElseThrow(), basis);
        JsonNode expected = one.path("expected");

        assertThat(amount.ranges().get(0).months())
                .isEqualByComparingTo(expected.path("months").asText());
        assertThat(amount.ranges().get(0).monthly())
                .isEqualTo(Money.parse(expected.path("monthly").asText()));
        assertThat(amount.total()).isEqualTo(Money.parse(expected.path("total").asText()));
        assertThat(amount.instalments(LocalDate.of(2024, 3, 1)))
                .extracting(part -> part.amount().toString())
                .containsExactlyElementsOf(
                        Cases.list(expected.path("instalments")).map(JsonNode::asText).toList());
    }

    private static InstalmentPlan known() {
        return new InstalmentPlan(
                YEAR,
                List.of(
                        new Instalment(1, Money.ofEuros(9000), LocalDate.of(2026, 2, 1)),
                        new Instalment(2, Money.ofEuros(1000), LocalDate.of(2026, 5, 15))));
    }

    private static String refusal(DueDateChange change) {
        return change instanceof DueDateChange.Refused refused ? refused.because().code() : "";
    }

    private static InstalmentPlan plan(DatePeriod period, LocalDate decided, InstalmentRule rule) {
        return amount(period).instalmentPlan(decided, rule);
    }

    private static BenefitAmount amount(DatePeriod period) {
        var costs =
                new WageCosts(
                        Money.ofEuros(4000), Money.ZERO, HolidayPayBasis.PER_MONTH, Money.ZERO);
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY, period, costs, 50, false, List.of(), List.of(), null);
        return Workbook.amount(HelsinkiBenefit.rules("2026-01").orElseThrow(), basis);
    }

    private static DatePeriod period(String start, String end) {
        return DatePeriod.closed(LocalDate.parse(start), LocalDate.parse(end));
    }
}
