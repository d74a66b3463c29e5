package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the city's system lacks: pay that changes, and other choices among subsidies. */
class OverlapAndPayChangeTest {
    private static final DatePeriod HALF_YEAR = period("2024-01-01", "2024-06-30");
    private static final PaySubsidy FIRST = new PaySubsidy(50, null, HALF_YEAR);
    private static final PaySubsidy LATER =
            new PaySubsidy(70, null, period("2024-04-01", "2024-06-30"));

    static Stream<JsonNode> merges() {
        return Cases.group("pay_subsidy_merge_and_ranges").filter(one -> one.has("merged"));
    }

    static Stream<JsonNode> caps() {
        return Cases.group("pay_subsidy_monthly_max");
    }

    @ParameterizedTest
    @MethodSource("merges")
    void neighboursThatDoNotTouchAreNotOneSubsidy(JsonNode one) {
        CalculationBasis basis = basis(subsidy(one.path("first")), subsidy(one.path("second")));

        assertThat(amount(basis).ranges().size() == 1).isEqualTo(one.path("merged").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("caps")
    void aSubsidyHasAHighestAmountAMonth(JsonNode one) {
        int percent = one.path("pay_subsidy_percent").asInt();
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY,
                        HALF_YEAR,
                        costs("9000", "0", "0"),
                        100,
                        true,
                        List.of(new PaySubsidy(percent, null, HALF_YEAR)),
                        List.of(),
                        null);

        assertThat(amount(basis).ranges().get(0).paySubsidy())
                .isEqualByComparingTo(one.path("max_subsidy").asText());
    }

    private static PaySubsidy subsidy(JsonNode told) {
        return new PaySubsidy(
                told.path(2).asInt(), null, period(told.path(0).asText(), told.path(1).asText()));
    }

    @Test
    void theFirstStartingSubsidyCountsUnlessAnotherChoiceIsMade() {
        assertThat(subsidies(basis(LATER, FIRST))).containsExactly("500 ×91", "500 ×91");
    }

    @Test
    void aLaterDecisionMayReplaceAnEarlierOne() {
        CalculationBasis basis = basis(FIRST, LATER).withOverlap(SubsidyOverlap.LATEST_DECISION);

        assertThat(subsidies(basis)).containsExactly("500 ×91", "700 ×91");
    }

    @Test
    void theOrderOfTheListIsTheOrderOfTheDecisions() {
        CalculationBasis basis = basis(LATER, FIRST).withOverlap(SubsidyOverlap.LATEST_DECISION);

        // The subsidy that is pushed aside leaves no trace: the range is one.
        assertThat(subsidies(basis)).containsExactly("500 ×182");
    }

    @Test
    void subsidiesMayBeSummed() {
        CalculationBasis basis = basis(FIRST, LATER).withOverlap(SubsidyOverlap.SUM);

        assertThat(subsidies(basis)).containsExactly("500 ×91", "1200 ×91");
        assertThat(recount(amount(basis).explanation())).isGreaterThan(10);
    }

    /** The wish of the workbook's reviewers: 1330.27 until March, 1662.84 from April. */
    @Test
    void payThatChangesInMidPeriodHasAStateAidMaximumForEachPart() {
        var until = costs("1330.27", "399.08", "638.12");
        var from = costs("1662.84", "457.25", "737.89");
        var basis =
                new CalculationBasis(
                                BenefitType.SALARY,
                                HALF_YEAR,
                                until,
                                50,
                                true,
                                List.of(),
                                List.of(),
                                null)
                        .withPayChanges(List.of(new PayChange(LocalDate.of(2024, 4, 1), from)));
        BenefitAmount amount = amount(basis);

        // 399.08 and 457.25 are totals of three months each: 133.03 and 152.42 a month.
        assertThat(amount.ranges())
                .extracting(BenefitRange::salaryCosts)
                .containsExactly(Money.parse("2101.42"), Money.parse("2553.15"));
        assertThat(amount.ranges())
                .extracting(BenefitRange::stateAidMax)
                .containsExactly(Money.parse("1050.71"), Money.parse("1276.58"));
        assertThat(amount.salaryCosts()).isEqualTo(Money.parse("2101.42"));
        assertThat(recount(amount.explanation())).isGreaterThan(8);
    }

    @Test
    void aChangeBeforeThePeriodHoldsFromItsBeginning() {
        CalculationBasis plain = basis();
        CalculationBasis changed =
                plain.withPayChanges(
                        List.of(new PayChange(LocalDate.of(2023, 5, 1), plain.costs())));

        assertThat(amount(changed).ranges()).hasSize(1);
        assertThat(amount(changed).total()).isEqualTo(amount(plain).total());
    }

    @ParameterizedTest
    @EnumSource(SubsidyOverlap.class)
    void withOneSubsidyAtATimeTheChoiceDoesNotMatter(SubsidyOverlap overlap) {
        var cases = new RandomBasis(11);
        for (int i = 0; i < 2_000; i++) {
            PaySubsidy one = cases.subsidy("2024-01", HALF_YEAR);

            assertThat(amount(basis(one).withOverlap(overlap)).total())
                    .isEqualTo(amount(basis(one)).total());
        }
    }

    /** Every figure of the explanation is counted again from its own formula. */
    private static int recount(Explanation step) {
        BigDecimal counted = new FormulaReader(step.formula(), step.inputs()).value();
        assertThat(step.rounding().round(counted).subtract(step.value()).abs())
                .as(step.step() + ": " + step.formula())
                .isLessThan(new BigDecimal("1e-25"));
        return 1 + step.parts().stream().mapToInt(OverlapAndPayChangeTest::recount).sum();
    }

    private static List<String> subsidies(CalculationBasis basis) {
        return amount(basis).ranges().stream()
                .map(
                        range ->
                                range.paySubsidy().stripTrailingZeros().toPlainString()
                                        + " ×"
                                        + (range.period().end().toEpochDay()
                                                - range.period().start().toEpochDay()
                                                + 1))
                .toList();
    }

    private static BenefitAmount amount(CalculationBasis basis) {
        return Workbook.amount(HelsinkiBenefit.rules("2024-01").orElseThrow(), basis);
    }

    private static CalculationBasis basis(PaySubsidy... subsidies) {
        return new CalculationBasis(
                BenefitType.SALARY,
                HALF_YEAR,
                costs("1000", "0", "900"),
                100,
                false,
                List.of(subsidies),
                List.of(),
                null);
    }

    private static WageCosts costs(String pay, String holiday, String side) {
        return new WageCosts(
                Money.parse(pay), Money.parse(holiday), HolidayPayBasis.TOTAL, Money.parse(side));
    }

    private static DatePeriod period(String start, String end) {
        return DatePeriod.closed(LocalDate.parse(start), LocalDate.parse(end));
    }
}
