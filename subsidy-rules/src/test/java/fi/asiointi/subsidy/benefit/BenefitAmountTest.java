package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitAmountTest {
    private static final DatePeriod AUTUMN =
            DatePeriod.closed(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 31));
    private static final WageCosts COSTS =
            new WageCosts(
                    Money.ofEuros(2000), Money.ZERO, HolidayPayBasis.PER_MONTH, Money.ofEuros(400));

    @ParameterizedTest
    @CsvSource({"2023-05-01, 2023-08-15", "2024-02-01, 2024-06-30"})
    void aSubsidyOutsideThePeriodChangesNothing(LocalDate start, LocalDate end) {
        // The city's system stops with an error here.
        var outside = new PaySubsidy(50, null, DatePeriod.closed(start, end));

        assertThat(amount("2023-07", AUTUMN, List.of(outside)).ranges())
                .singleElement()
                .satisfies(range -> assertThat(range.paySubsidy()).isZero());
    }

    @Test
    void subsidiesOfEqualTermsThatTouchAreOne() {
        var first = new PaySubsidy(50, null, period("2023-09-01", "2023-10-15"));
        var second = new PaySubsidy(50, null, period("2023-10-16", "2023-12-31"));

        assertThat(amount("2023-07", AUTUMN, List.of(second, first)).ranges()).hasSize(1);
    }

    @Test
    void ofOverlappingSubsidiesTheOneThatStartedFirstCounts() {
        var first = new PaySubsidy(70, null, period("2023-09-01", "2023-11-15"));
        var second = new PaySubsidy(50, null, period("2023-11-01", "2023-12-31"));
        var ranges = amount("2023-07", AUTUMN, List.of(first, second)).ranges();

        assertThat(ranges)
                .extracting(BenefitRange::period)
                .containsExactly(
                        period("2023-09-01", "2023-10-31"),
                        period("2023-11-01", "2023-11-15"),
                        period("2023-11-16", "2023-12-31"));
        assertThat(ranges.get(1).paySubsidy()).isEqualByComparingTo("1400");
        assertThat(ranges.get(2).paySubsidy()).isEqualByComparingTo("1000");
    }

    @Test
    void theHigherCapIsForEmploymentsWithoutASubsidy() {
        DatePeriod spring = period("2026-02-01", "2026-05-31");

        assertThat(amount("2026-01", spring, List.of()).ranges().get(0).monthly())
                .isEqualTo(Money.ofEuros(1500));
        var subsidy = new PaySubsidy(50, null, period("2026-02-01", "2026-02-01"));
        assertThat(amount("2026-01", spring, List.of(subsidy)).ranges())
                .extracting(BenefitRange::monthly)
                .containsOnly(Money.ofEuros(800));
    }

    @ParameterizedTest
    @CsvSource({"2023-07, 30", "2023-07, 40", "2021, 70", "2023-07, 65"})
    void aPercentThatTheRulesDoNotHaveIsRefused(String rules, int percent) {
        var unknown = new PaySubsidy(percent, null, AUTUMN);

        assertThat(refusal(rules, basis(BenefitType.SALARY, AUTUMN, List.of(unknown), null)))
                .extracting(Reason::code)
                .containsExactly("SUBSIDY_PERCENT");
    }

    @Test
    void theFlatFormEndedInSeptember2023() {
        var flat = basis(BenefitType.EMPLOYMENT, AUTUMN, List.of(), null);

        assertThat(Workbook.amount(HelsinkiBenefit.rules("2023-07").orElseThrow(), flat).total())
                .isEqualTo(Money.ofEuros(2000));
        assertThat(refusal("2023-09", flat))
                .extracting(Reason::code)
                .containsExactly("BENEFIT_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1500.01"})
    void anOverrideOutsideItsLimitsIsRefused(String override) {
        var basis = basis(BenefitType.SALARY, AUTUMN, List.of(), Money.parse(override));

        assertThat(refusal("2024-01", basis)).extracting(Reason::code).containsExactly("OVERRIDE");
    }

    @ParameterizedTest
    @EnumSource(BenefitType.class)
    void anOverrideCountsForEveryForm(BenefitType type) {
        var basis = basis(type, AUTUMN, List.of(), Money.ofEuros(300));
        BenefitRules rules = HelsinkiBenefit.rules("2026-01").orElseThrow();

        assertThat(Workbook.amount(rules, basis).total()).isEqualTo(Money.ofEuros(1200));
    }

    @Test
    void anOverrideOfNothingIsAnOverride() {
        var basis = basis(BenefitType.SALARY, AUTUMN, List.of(), Money.ZERO);

        assertThat(Workbook.amount(HelsinkiBenefit.rules("2023-07").orElseThrow(), basis).total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void noCaseEverGetsMoreThanTheCapOrLessWithoutASubsidy() {
        var random = new SplittableRandom(20230701);
        for (int i = 0; i < 5_000; i++) {
            LocalDate start = LocalDate.of(2023, 7, 1).plusDays(random.nextInt(60));
            DatePeriod period = DatePeriod.closed(start, start.plusDays(30 + random.nextInt(330)));
            var subsidies = new ArrayList<PaySubsidy>();
            for (int n = random.nextInt(3); n > 0; n--) {
                LocalDate from = start.plusDays(random.nextInt(-40, 300));
                int percent = List.of(50, 70, 100).get(random.nextInt(3));
                subsidies.add(
                        new PaySubsidy(
                                percent,
                                BigDecimal.valueOf(random.nextInt(10, 101)),
                                DatePeriod.closed(from, from.plusDays(random.nextInt(200)))));
            }
            BenefitAmount with = amount("2023-07", period, subsidies);
            BenefitAmount without = amount("2023-07", period, List.of());

            assertThat(with.ranges().get(0).period().start()).isEqualTo(period.start());
            assertThat(with.ranges())
                    .as("%s %s", period, subsidies)
                    .allSatisfy(
                            range -> {
                                assertThat(range.monthly())
                                        .isBetween(Money.ZERO, Money.ofEuros(800));
                                assertThat(range.monthly())
                                        .isLessThanOrEqualTo(without.ranges().get(0).monthly());
                            });
            assertThat(days(with)).isEqualTo(days(without));
        }
    }

    private static int days(BenefitAmount amount) {
        return amount.ranges().stream()
                .mapToInt(
                        range ->
                                (int)
                                        (range.period().end().toEpochDay()
                                                - range.period().start().toEpochDay()
                                                + 1))
                .sum();
    }

    private static BenefitAmount amount(
            String rules, DatePeriod period, List<PaySubsidy> subsidies) {
        return Workbook.amount(
                HelsinkiBenefit.rules(rules).orElseThrow(),
                basis(BenefitType.SALARY, period, subsidies, null));
    }

    private static List<Reason> refusal(String rules, CalculationBasis basis) {
        var calculation = HelsinkiBenefit.rules(rules).orElseThrow().calculate(basis);
        return ((BenefitCalculation.NotCalculable) calculation).because();
    }

    private static CalculationBasis basis(
            BenefitType type,
            DatePeriod period,
            List<PaySubsidy> subsidies,
            @org.jspecify.annotations.Nullable Money override) {
        return new CalculationBasis(
                type, period, COSTS, 100, false, subsidies, List.of(), override);
    }

    private static DatePeriod period(String start, String end) {
        return DatePeriod.closed(LocalDate.parse(start), LocalDate.parse(end));
    }
}
