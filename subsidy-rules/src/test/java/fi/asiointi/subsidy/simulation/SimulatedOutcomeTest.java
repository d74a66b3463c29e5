package fi.asiointi.subsidy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Outcome;
import fi.asiointi.subsidy.simulation.SimulatedOutcome.Range;
import fi.asiointi.subsidy.time.Calendar360;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-31, 3000,    {2026-01=1000; 2026-02=1000; 2026-03=1000}",
        "2026-01-16, 2026-02-28, 900,     {2026-01=300; 2026-02=600}",
        "2026-01-01, 2026-03-31, 100,     {2026-01=33.33; 2026-02=33.34; 2026-03=33.33}",
        "2026-01-30, 2026-01-30, 5,       {2026-01=5}",
        "2026-01-31, 2026-02-01, 5,       {2026-01=2.50; 2026-02=2.50}",
        "2026-01-01, 2026-12-31, 0.01,    {2026-06=0.01}",
        "2026-01-01, 2026-12-31, 0,       {}",
        "2025-12-31, 2026-01-01, 10.01,   {2025-12=5.01; 2026-01=5}"
    })
    void anAmountIsSharedOverTheMonthsByTheDaysOfTheRules(
            LocalDate start, LocalDate end, String amount, String shares) {
        SimulatedOutcome outcome = granted(DatePeriod.closed(start, end), Money.parse(amount));

        assertThat(outcome.byMonth().toString().replace(", ", "; ")).isEqualTo(shares);
    }

    @Test
    void theMonthsSumToTheAmountAndNoneIsACentFromItsShare() {
        var random = new Random(360);
        for (int i = 0; i < 20_000; i++) {
            LocalDate start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
            var days = DatePeriod.closed(start, start.plusDays(random.nextInt(800)));
            Money amount = Money.ofCents(random.nextInt(3_000_000));
            SimulatedOutcome outcome = granted(days, amount);

            assertThat(outcome.total()).isEqualTo(amount);
            int all = Calendar360.days(days);
            outcome.byMonth()
                    .forEach(
                            (month, share) -> {
                                DatePeriod part = days.intersection(month(month)).orElseThrow();
                                long exact = amount.cents() * daysOf(part, days);
                                assertThat(Math.abs(share.cents() * all - exact))
                                        .as("%s of %s", month, days)
                                        .isLessThanOrEqualTo(all);
                            });
        }
    }

    @Test
    void rangesOfTheSameMonthAreAddedUp() {
        var spring = DatePeriod.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 15));
        var autumn = DatePeriod.closed(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 28));
        SimulatedOutcome outcome =
                SimulatedOutcome.granted(
                        Outcome.ELIGIBLE,
                        List.of(
                                new Range(spring, Money.ofEuros(450)),
                                new Range(autumn, Money.ofEuros(15))));

        assertThat(outcome.byMonth().get(YearMonth.of(2026, 2))).isEqualTo(Money.ofEuros(165));
    }

    @Test
    void whatCannotBeIsRefused() {
        var month = DatePeriod.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        var costs = new TreeMap<>(granted(month, Money.ofEuros(1)).byMonth());

        assertThatIllegalArgumentException().isThrownBy(() -> granted(month, Money.ofCents(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> granted(month, Money.ofEuros(10_000_000_001L)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> granted(DatePeriod.from(month.start()), Money.ofEuros(1)));
        for (Outcome outcome : List.of(Outcome.INELIGIBLE, Outcome.INCOMPLETE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SimulatedOutcome(outcome, costs));
        }
    }

    private static SimulatedOutcome granted(DatePeriod days, Money amount) {
        return SimulatedOutcome.granted(Outcome.ELIGIBLE, List.of(new Range(days, amount)));
    }

    private static DatePeriod month(YearMonth month) {
        return DatePeriod.closed(month.atDay(1), month.atEndOfMonth());
    }

    private static long daysOf(DatePeriod part, DatePeriod whole) {
        return (long) Calendar360.days(whole.start(), part.end().plusDays(1))
                - Calendar360.days(whole.start(), part.start());
    }
}
