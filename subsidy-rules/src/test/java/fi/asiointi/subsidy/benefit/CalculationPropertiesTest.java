package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every case, under every version of the rules. */
class CalculationPropertiesTest {

    static Stream<String> rules() {
        return HelsinkiBenefit.all().stream().map(BenefitRules::id);
    }

    /** The second way; 5 × 30 000 cases. */
    @ParameterizedTest
    @MethodSource("rules")
    void plainDecimalsGiveTheSame(String rules) {
        var cases = new RandomBasis(rules.hashCode());
        for (int i = 0; i < 30_000; i++) {
            CalculationBasis basis = cases.next(rules);

            assertThat(lines(amount(rules, basis)))
                    .as("%s", basis)
                    .isEqualTo(new PlainCalculator(rules, basis).ranges());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theTotalIsNeverAboveTheCapTimesTheMonths(String rules) {
        var cases = new RandomBasis(2);
        for (int i = 0; i < 5_000; i++) {
            CalculationBasis basis = cases.next(rules);
            BenefitAmount amount = amount(rules, basis);
            boolean higher = rules.equals("2026-01") && !basis.subsidyGranted();
            BigDecimal cap = BigDecimal.valueOf(higher ? 1500 : 800);

            for (BenefitRange range : amount.ranges()) {
                // Half a euro: the total of a range is rounded to whole euros.
                assertThat(range.total().toEuros())
                        .isLessThanOrEqualTo(
                                range.months().multiply(cap).add(new BigDecimal("0.5")));
            }
        }
    }

    /**
     * Days of the 30/360 calendar add up, so only rounding is left: of three counts of months at
     * most a third of a hundredth each (since 2023), of three totals at most half a euro each.
     */
    @ParameterizedTest
    @MethodSource("rules")
    void splittingARangeChangesTheTotalByRoundingAtMost(String rules) {
        var cases = new RandomBasis(3);
        for (int i = 0; i < 5_000; i++) {
            CalculationBasis whole = ofOneRange(cases);
            LocalDate day = whole.period().start().plusDays(1 + cases.random.nextInt(60));
            CalculationBasis split =
                    whole.withPayChanges(List.of(new PayChange(day, whole.costs())));
            BenefitAmount one = amount(rules, whole);
            BenefitAmount two = amount(rules, split);

            BigDecimal months = new BigDecimal(rules.equals("2021") ? "0" : "0.01");
            BigDecimal bound =
                    one.ranges()
                            .get(0)
                            .monthly()
                            .toEuros()
                            .multiply(months)
                            .add(BigDecimal.valueOf(1.5));
            assertThat(two.total().minus(one.total()).toEuros().abs())
                    .as("%s split on %s", whole, day)
                    .isLessThanOrEqualTo(bound);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSubsidyWhereThereWasNoneNeverRaisesTheMonthlyAmount(String rules) {
        var cases = new RandomBasis(4);
        for (int i = 0; i < 5_000; i++) {
            CalculationBasis without = ofOneRange(cases);
            PaySubsidy subsidy = cases.subsidy(rules, without.period());
            Money before = amount(rules, without).ranges().get(0).monthly();

            assertThat(amount(rules, with(without, List.of(subsidy))).ranges())
                    .allSatisfy(range -> assertThat(range.monthly()).isLessThanOrEqualTo(before));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void oneMoreSubsidyNeverRaisesAnythingWhenSubsidiesAreSummed(String rules) {
        var cases = new RandomBasis(5);
        for (int i = 0; i < 3_000; i++) {
            CalculationBasis less = cases.next(rules).withOverlap(SubsidyOverlap.SUM);
            var subsidies = new ArrayList<>(less.paySubsidies());
            subsidies.add(cases.subsidy(rules, less.period()));
            BenefitAmount before = amount(rules, less);

            for (BenefitRange range : amount(rules, with(less, subsidies)).ranges()) {
                assertThat(range.monthly())
                        .isLessThanOrEqualTo(monthlyOn(before, range.period().start()));
            }
        }
    }

    /** The first-starting one counts, so a small one may push a large one aside. */
    @Test
    void anEarlierSmallerSubsidyCanRaiseTheAmountAsInProduction() {
        DatePeriod year = DatePeriod.closed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 12, 31));
        var large = new PaySubsidy(70, null, year);
        var small =
                new PaySubsidy(
                        50,
                        null,
                        DatePeriod.closed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        CalculationBasis one = with(ofPay(year, 1000), List.of(large));

        assertThat(amount("2024-01", one).ranges().get(0).monthly()).isEqualTo(Money.ofEuros(300));
        assertThat(amount("2024-01", with(one, List.of(large, small))).ranges().get(0).monthly())
                .isEqualTo(Money.ofEuros(500));
    }

    /** From July 2023 to 2025 the sets differ in conditions, not in the salary benefit. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-09", "2024-01"})
    void versionsAgreeAtTheirBordersWhereTheLawDidNotChange(String later) {
        var cases = new RandomBasis(6);
        for (int i = 0; i < 5_000; i++) {
            CalculationBasis basis = cases.next(later);

            assertThat(lines(amount(later, basis))).isEqualTo(lines(amount("2023-07", basis)));
        }
    }

    /** In 2026 the cap rose to 1500 for employments without a subsidy; nothing else changed. */
    @Test
    void inTheYear2026OnlyTheCapWithoutASubsidyChanged() {
        var cases = new RandomBasis(7);
        int raised = 0;
        for (int i = 0; i < 5_000; i++) {
            CalculationBasis basis = cases.next("2026-01");
            BenefitAmount before = amount("2024-01", basis);
            BenefitAmount after = amount("2026-01", basis);

            for (int r = 0; r < before.ranges().size(); r++) {
                Money was = before.ranges().get(r).monthly();
                Money is = after.ranges().get(r).monthly();
                boolean capped = was.equals(Money.ofEuros(800)) && !basis.subsidyGranted();
                assertThat(is).isGreaterThanOrEqualTo(was);
                assertThat(capped || is.equals(was)).isTrue();
                raised += is.equals(was) ? 0 : 1;
            }
        }
        assertThat(raised).isPositive();
    }

    /** July 2023 changed the subsidy and the rounding of months; without either nothing changed. */
    @Test
    void inJuly2023TheSubsidyAndTheRoundingOfMonthsChanged() {
        DatePeriod whole = DatePeriod.closed(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30));
        for (int pay = 0; pay < 2_000; pay += 7) {
            CalculationBasis basis = ofPay(whole, pay);

            assertThat(lines(amount("2023-07", basis))).isEqualTo(lines(amount("2021", basis)));
        }
    }

    @Test
    void everyMonthFrom2020To2028IsCalculated() {
        for (YearMonth month = YearMonth.of(2020, 1);
                month.isBefore(YearMonth.of(2029, 1));
                month = month.plusMonths(1)) {
            DatePeriod days = DatePeriod.closed(month.atDay(1), month.atEndOfMonth());
            BenefitRules rules = HelsinkiBenefit.rulesOn(month.atDay(1)).orElseThrow();
            Money cap = month.getYear() < 2026 ? Money.ofEuros(800) : Money.ofEuros(1500);
            BenefitRange range = amount(rules.id(), ofPay(days, 3000)).ranges().get(0);

            assertThat(range.monthly()).as("%s", month).isEqualTo(cap);
            // Every month, February too, is one month when it is whole.
            assertThat(range.months()).isEqualByComparingTo("1");
        }
    }

    private static CalculationBasis ofOneRange(RandomBasis cases) {
        WageCosts costs = cases.costs();
        var perMonth =
                new WageCosts(
                        costs.monthlyPay(),
                        costs.holidayPay(),
                        HolidayPayBasis.PER_MONTH,
                        costs.sideCosts());
        return new CalculationBasis(
                BenefitType.SALARY,
                cases.period(),
                perMonth,
                100,
                false,
                List.of(),
                List.of(),
                null);
    }

    private static CalculationBasis ofPay(DatePeriod period, int euros) {
        var costs =
                new WageCosts(
                        Money.ofEuros(euros), Money.ZERO, HolidayPayBasis.PER_MONTH, Money.ZERO);
        return new CalculationBasis(
                BenefitType.SALARY, period, costs, 100, false, List.of(), List.of(), null);
    }

    private static CalculationBasis with(CalculationBasis basis, List<PaySubsidy> subsidies) {
        return new CalculationBasis(
                basis.type(),
                basis.period(),
                basis.costs(),
                basis.stateAidPercent(),
                basis.subsidyGranted(),
                subsidies,
                basis.trainingCompensations(),
                basis.overrideMonthly(),
                basis.payChanges(),
                basis.overlap());
    }

    private static Money monthlyOn(BenefitAmount amount, LocalDate day) {
        return amount.ranges().stream()
                .filter(range -> range.period().contains(day))
                .map(BenefitRange::monthly)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(BenefitAmount amount) {
        return amount.ranges().stream()
                .map(
                        range ->
                                range.period().start()
                                        + " "
                                        + range.period().end()
                                        + " "
                                        + range.monthly()
                                        + " "
                                        + range.total())
                .toList();
    }

    private static BenefitAmount amount(String rules, CalculationBasis basis) {
        return Workbook.amount(HelsinkiBenefit.rules(rules).orElseThrow(), basis);
    }
}
