package fi.asiointi.subsidy.municipalshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import fi.asiointi.subsidy.benefit.Recount;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.municipalshare.AvoidedCost.Portion;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalShareTest {
    private static final Money TEN = Money.ofEuros(10);

    @ParameterizedTest
    @CsvSource({
        "2006-01-01, 499, 0", "2006-01-01, 500, 50", "2014-12-31, 5000, 50",
        "2015-01-01, 299, 0", "2015-01-01, 300, 50", "2024-12-31, 999, 50",
        "2024-12-31, 1000, 70", "2025-01-01, 99, 0", "2025-01-01, 100, 10",
        "2025-01-01, 199, 10", "2025-01-01, 200, 20", "2025-01-01, 299, 20",
        "2025-01-01, 300, 30", "2025-01-01, 399, 30", "2025-01-01, 400, 40",
        "2025-01-01, 699, 40", "2025-01-01, 700, 50", "2028-12-31, 9999, 50",
    })
    void theShareFollowsTheDaysBehindAndTheDate(LocalDate day, int behind, int percent) {
        assertThat(MunicipalShare.on(day).orElseThrow().percentAfter(behind)).isEqualTo(percent);
    }

    @Test
    void before2006ThereWasNoShare() {
        assertThat(MunicipalShare.on(LocalDate.of(2005, 12, 31))).isEmpty();
        assertThat(codes(((AvoidedCost.NotEstimated) ask("2005-12-31", 1, 600)).because()))
                .containsExactly("NOT_IN_FORCE");
    }

    @Test
    void from2025TheShareChangesOnTheVeryDay() {
        // June 2026 has 22 weekdays: five more until 100 are behind, then seventeen of 10 percent.
        AvoidedCost.Estimated estimate = estimate("2026-06-01", 1, 95);

        assertThat(estimate.months().get(0).portions())
                .extracting(Portion::percent, Portion::days)
                .containsExactly(tuple(0, 5), tuple(10, 17));
        assertThat(estimate.total()).isEqualTo(Money.ofEuros(17));
    }

    @Test
    void until2024TheShareChangedFromTheNextPaymentPeriod() {
        // May 2023 has 23 weekdays: the limit of 300 is reached on one of them.
        AvoidedCost.Estimated estimate = estimate("2023-05-01", 2, 280);

        assertThat(estimate.months().get(0).cost()).isEqualTo(Money.ZERO);
        assertThat(estimate.months().get(1).portions()).hasSize(1);
        assertThat(estimate.months().get(1).cost()).isEqualTo(Money.ofEuros(22 * 5));
        assertThat(codes(estimate.assumptions())).contains("MONTH_IS_PERIOD");
    }

    @Test
    void aLimitReachedOnTheLastDayOfAPeriodHoldsFromTheNext() {
        assertThat(estimate("2023-05-01", 2, 277).months().get(1).cost())
                .isEqualTo(Money.ofEuros(22 * 5));
        assertThat(estimate("2023-05-01", 2, 276).months().get(1).cost()).isEqualTo(Money.ZERO);
    }

    @Test
    void aMonthOverTheTurnOf2025HasTheSharesOfBothYears() {
        AvoidedCost.Estimated estimate = estimate("2024-12-16", 1, 300);

        // 12 weekdays of 50 percent in December, 11 of 30 percent in January
        assertThat(estimate.months().get(0).portions())
                .extracting(Portion::percent, Portion::days)
                .containsExactly(tuple(50, 12), tuple(30, 11));
        assertThat(estimate.total()).isEqualTo(Money.ofEuros(60 + 33));
        Recount.agrees(estimate.explanation());
    }

    @Test
    void centsAreRoundedByTheMonthAndTheMonthsAddUp() {
        var question =
                new AvoidedCostQuestion(
                        LocalDate.of(2026, 6, 1), 2, 250, Money.parse("37.21"), null);
        var estimate = (AvoidedCost.Estimated) MunicipalShare.avoidedCost(question);

        // 22 * 7.442 = 163.724; 23 * 7.442 = 171.166
        assertThat(estimate.months())
                .extracting(AvoidedCost.Month::cost)
                .containsExactly(Money.parse("163.72"), Money.parse("171.17"));
        assertThat(estimate.total()).isEqualTo(Money.parse("334.89"));
    }

    @Test
    void theBenefitAndThePaymentDaysMayBeOthers() {
        var sevenDays = new AvoidedCostQuestion(LocalDate.of(2026, 6, 1), 1, 800, TEN, 7);

        assertThat(((AvoidedCost.Estimated) MunicipalShare.avoidedCost(sevenDays)).total())
                .isEqualTo(Money.ofEuros(30 * 5));
    }

    @Test
    void withoutAUsualBenefitItIsAsked() {
        var old = AvoidedCostQuestion.usual(LocalDate.of(2022, 12, 31), 1, 600);

        AvoidedCost answer = MunicipalShare.avoidedCost(old);
        assertThat(codes(((AvoidedCost.NotEstimated) answer).because()))
                .containsExactly("ASK_DAILY_BENEFIT");
    }

    @Test
    void theAssumptionsStandBesideTheFigure() {
        AvoidedCost.Estimated now = estimate("2026-06-01", 1, 800);
        AvoidedCost.Estimated in2014 = estimate("2014-06-01", 1, 800);

        assertThat(codes(now.assumptions()))
                .containsExactly(
                        "ESTIMATE",
                        "WOULD_STAY_UNEMPLOYED",
                        "DAILY_BENEFIT",
                        "PAYMENT_DAYS",
                        "NO_COMPENSATION",
                        "NOT_VERIFIED");
        assertThat(codes(in2014.assumptions()))
                .containsExactly(
                        "ESTIMATE", "WOULD_STAY_UNEMPLOYED", "DAILY_BENEFIT", "PAYMENT_DAYS");
        assertThat(now.explanation().label().en()).contains("estimate");
    }

    @Test
    void everyMonthUntil2028HasAnEstimateThatCountsTheSameAgain() {
        for (LocalDate day = LocalDate.of(2006, 1, 1);
                day.isBefore(LocalDate.of(2029, 1, 1));
                day = day.plusMonths(1)) {
            AvoidedCost.Estimated estimate = estimate(day.toString(), 1, 2000);
            assertThat(estimate.total()).isGreaterThan(Money.ZERO);
            Recount.agrees(estimate.explanation());
        }
    }

    @Test
    void moreMonthsOrMoreDaysBehindNeverSaveLess() {
        var random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            String day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(8000)).toString();
            int months = 1 + random.nextInt(14);
            int behind = random.nextInt(1200);
            AvoidedCost.Estimated estimate = estimate(day, months, behind);
            assertThat(estimate(day, months + 1, behind).total())
                    .isGreaterThanOrEqualTo(estimate.total());
            assertThat(estimate(day, months, behind + 1).total())
                    .isGreaterThanOrEqualTo(estimate.total());
            assertThat(weekdays(estimate))
                    .isEqualTo(
                            estimate.months().stream()
                                    .flatMap(month -> month.portions().stream())
                                    .mapToInt(Portion::days)
                                    .sum());
            Recount.agrees(estimate.explanation());
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> AvoidedCostQuestion.usual(day, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AvoidedCostQuestion.usual(day, 601, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AvoidedCostQuestion.usual(day, 1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AvoidedCostQuestion.usual(LocalDate.MAX, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AvoidedCostQuestion(day, 1, 1, Money.ofCents(-1), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AvoidedCostQuestion(day, 1, 1, null, 8));
    }

    private static int weekdays(AvoidedCost.Estimated estimate) {
        LocalDate first = estimate.months().get(0).period().start();
        LocalDate last = estimate.months().get(estimate.months().size() - 1).period().end();
        return (int)
                first.datesUntil(last.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .count();
    }

    private static AvoidedCost.Estimated estimate(String day, int months, int behind) {
        return (AvoidedCost.Estimated) ask(day, months, behind);
    }

    private static AvoidedCost ask(String day, int months, int behind) {
        return MunicipalShare.avoidedCost(
                new AvoidedCostQuestion(LocalDate.parse(day), months, behind, TEN, null));
    }

    private static List<String> codes(List<SourcedReason> reasons) {
        return reasons.stream().map(SourcedReason::code).toList();
    }
}
