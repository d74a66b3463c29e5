package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookTest {

    static Stream<JsonNode> workbook() {
        return Workbook.cases();
    }

    static Stream<JsonNode> withRanges() {
        return Workbook.cases().filter(one -> one.path("rules_version").asText().equals("2023-07"));
    }

    static Stream<JsonNode> overrides() {
        return Cases.group("manual_override_total");
    }

    @ParameterizedTest
    @MethodSource("workbook")
    void theTotalOfTheWorkbookIsReproduced(JsonNode one) {
        BenefitAmount amount = Workbook.amount(one);

        assertThat(amount.total())
                .isEqualTo(money(one.path("expected").path("calculated_benefit_amount")));
    }

    @ParameterizedTest
    @MethodSource("withRanges")
    void theStepsOfTheWorkbookAreReproduced(JsonNode one) {
        BenefitAmount amount = Workbook.amount(one);
        JsonNode expected = one.path("expected");

        assertThat(amount.salaryCosts()).isEqualTo(money(expected.path("salary_costs")));
        assertThat(amount.stateAidMax()).isEqualTo(money(expected.path("state_aid_max_monthly")));
        assertThat(amount.ranges()).hasSameSizeAs(expected.path("ranges"));
        for (int i = 0; i < amount.ranges().size(); i++) {
            BenefitRange range = amount.ranges().get(i);
            JsonNode row = expected.path("ranges").get(i);
            assertThat(range.period()).isEqualTo(Workbook.period(row, "start_date", "end_date"));
            assertThat(range.months()).isEqualByComparingTo(row.path("duration_months").asText());
            assertThat(range.paySubsidy())
                    .isEqualByComparingTo(row.path("pay_subsidy_monthly").asText("0"));
            assertThat(range.monthly()).isEqualTo(money(row.path("monthly_amount")));
            assertThat(range.total()).isEqualTo(money(row.path("total_amount")));
        }
    }

    /** The second way: the arithmetic that is shown is counted again, by a reader of its own. */
    @ParameterizedTest
    @MethodSource("workbook")
    void everyFigureOfTheExplanationFollowsFromItsFormula(JsonNode one) {
        Explanation total = Workbook.amount(one).explanation();
        int checked = recount(total);

        assertThat(checked).isGreaterThanOrEqualTo(4);
        assertThat(total.value())
                .isEqualByComparingTo(
                        one.path("expected").path("calculated_benefit_amount").asText());
    }

    @ParameterizedTest
    @MethodSource("overrides")
    void anAmountThatTheHandlerSetsIsCountedByUnroundedMonths(JsonNode one) {
        CalculationBasis like = Workbook.basis(Workbook.one("salary-C"));
        var basis =
                new CalculationBasis(
                        like.type(),
                        Workbook.period(one, "start_date", "end_date"),
                        like.costs(),
                        100,
                        false,
                        List.of(),
                        List.of(),
                        money(one.path("override_monthly_benefit_amount")));
        BenefitRules rules = HelsinkiBenefit.rules("2021").orElseThrow();
        BenefitAmount amount = Workbook.amount(rules, basis);

        assertThat(amount.total()).isEqualTo(money(one.path("expected_amount")));
        assertThat(recount(amount.explanation())).isEqualTo(4);
    }

    @Test
    void aTotalOverTheThresholdIsPaidInTwoParts() {
        JsonNode fixture = Cases.group("fixture_calculations").findFirst().orElseThrow();
        CalculationBasis like = Workbook.basis(Workbook.one("salary-P"));
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY,
                        Workbook.period(fixture, "start_date", "end_date"),
                        like.costs(),
                        100,
                        true,
                        List.of(),
                        List.of(),
                        null);
        BenefitRules rules = HelsinkiBenefit.rulesOn(basis.period().start()).orElseThrow();
        BenefitAmount amount = Workbook.amount(rules, basis);

        assertThat(amount.ranges().get(0).months()).isEqualByComparingTo("14.03");
        assertThat(amount.instalments(LocalDate.of(2024, 1, 20)))
                .containsExactly(
                        new Instalment(1, Money.ofEuros(9000), LocalDate.of(2024, 1, 20)),
                        new Instalment(2, Money.ofEuros(2224), LocalDate.of(2024, 7, 1)));
    }

    @Test
    void aTotalUpToTheThresholdIsPaidAtOnce() {
        BenefitAmount amount = Workbook.amount(Workbook.one("salary-P"));

        assertThat(amount.total()).isEqualTo(Money.ofEuros(9600));
        assertThat(amount.instalments(LocalDate.of(2024, 1, 1))).hasSize(1);
    }

    private static int recount(Explanation step) {
        BigDecimal counted = new FormulaReader(step.formula(), step.inputs()).value();
        assertThat(step.rounding().round(counted).subtract(step.value()).abs())
                .as(step.step() + ": " + step.formula())
                .isLessThan(new BigDecimal("1e-25"));
        assertThat(step.source().citation()).isNotBlank();
        return 1 + step.parts().stream().mapToInt(WorkbookTest::recount).sum();
    }

    private static Money money(JsonNode figure) {
        return Money.parse(figure.asText());
    }
}
