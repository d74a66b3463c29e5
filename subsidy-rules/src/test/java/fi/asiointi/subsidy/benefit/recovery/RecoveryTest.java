package fi.asiointi.subsidy.benefit.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.benefit.recovery.RecoveryEffect.Altered;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryTest {
    /** Application 126015 of the city's fixtures. */
    private static final List<GrantedRange> FIXTURE =
            List.of(
                    range("2024-06-17", "2024-06-24", "0.27", 68),
                    range("2024-06-25", "2024-07-06", "0.40", 0),
                    range("2024-07-07", "2024-07-17", "0.37", 19),
                    range("2024-07-18", "2024-07-22", "0.17", 43),
                    range("2024-07-23", "2024-07-29", "0.23", 35),
                    range("2024-07-30", "2024-08-14", "0.50", 125),
                    range("2024-08-15", "2024-10-17", "2.10", 1575));

    private static final DatePeriod FIXTURE_DAYS = days("2024-06-17", "2024-10-17");

    static Stream<JsonNode> amounts() {
        return Cases.group("recovery_calculation").filter(one -> one.has("period"));
    }

    static Stream<JsonNode> alterations() {
        return Cases.group("recovery_calculation").filter(one -> one.has("alteration"));
    }

    static Stream<JsonNode> stored() {
        return Cases.group("recovery_amount_stored");
    }

    static Stream<JsonNode> handled() {
        return Cases.group("instalment_overview_ui").filter(one -> one.has("alterations"));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void theHandlersPageIsReproduced(JsonNode one) {
        JsonNode period = one.path("period");
        Recovery recovery =
                recovery(
                        FIXTURE,
                        days(period.path(0).asText(), period.path(1).asText()),
                        RecoveryMode.AS_PRODUCTION);

        assertThat(recovery.amount()).isEqualTo(Money.parse(one.path("amount").asText()));
        if (one.has("stored")) {
            assertThat(recovery.stored()).isEqualTo(Money.parse(one.path("stored").asText()));
        }
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void thePeriodAndTheAmountFollowFromTheReport(JsonNode one) {
        // "suspension, last working day 2024-06-24, resumes 2024-08-12"
        String[] words = one.path("alteration").asText().split("[ ,]+", -1);
        var change =
                new Alteration(
                        Alteration.Type.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)),
                        LocalDate.parse(words[4]),
                        LocalDate.parse(words[6]));
        DatePeriod proposed = change.proposedRecovery(FIXTURE_DAYS).orElseThrow();
        JsonNode known = one.path("prefilled_recovery_period");

        assertThat(proposed).isEqualTo(days(known.path(0).asText(), known.path(1).asText()));
        assertThat(recovery(FIXTURE, proposed, RecoveryMode.AS_PRODUCTION).amount())
                .isEqualTo(Money.parse(one.path("amount").asText()));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void centsAreLeftOutWhenARecoveryIsStored(JsonNode one) {
        Money given = Money.parse(one.path("given").asText());

        assertThat(Recovery.inWholeEuros(given))
                .isEqualTo(Money.parse(one.path("stored").asText()));
        assertThat(new RecoveryProposal(true, FIXTURE_DAYS, given, false).stored())
                .isEqualTo(Money.parse(one.path("stored").asText()));
    }

    @Test
    void monthsThatAreNotToldAreCountedFromTheDays() {
        List<GrantedRange> untold =
                FIXTURE.stream()
                        .map(range -> new GrantedRange(range.period(), null, range.total()))
                        .toList();

        assertThat(recovery(untold, FIXTURE_DAYS, RecoveryMode.AS_PRODUCTION))
                .extracting(Recovery::amount)
                .isEqualTo(Money.ofEuros(68 + 19 + 43 + 35 + 125 + 1575));
    }

    /** Two days of nine: 2/9 of 68 euros, where production takes 0.07/0.30. */
    @Test
    void theExactShareIsOfDays() {
        List<GrantedRange> one = List.of(range("2024-06-01", "2024-06-09", "0.30", 68));
        DatePeriod two = days("2024-06-08", "2024-06-09");

        assertThat(recovery(one, two, RecoveryMode.EXACT).amount()).isEqualTo(Money.parse("15.11"));
        assertThat(recovery(one, two, RecoveryMode.AS_PRODUCTION).amount())
                .isEqualTo(Money.parse("15.87"));
    }

    @ParameterizedTest
    @EnumSource(RecoveryMode.class)
    void aRangeOfNoTimeIsToldAndNotDividedBy(RecoveryMode mode) {
        List<GrantedRange> none = List.of(range("2024-01-30", "2024-01-30", "0", 12));
        Recovery recovery = recovery(none, none.get(0).period(), mode);

        assertThat(recovery.amount()).isEqualTo(Money.ZERO);
        assertThat(recovery.advice())
                .extracting(Reason::code)
                .containsExactly("NOTHING_TO_RECOVER", "RANGE_OF_NO_TIME");
        assertThat(recount(recovery.explanation())).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0.99, NOTHING_TO_RECOVER", "20.00, SMALL_AMOUNT", "20.01, ALWAYS_RECOVERED"})
    void amountsOverTwentyEurosAreAlwaysRecovered(Money total, String code) {
        GrantedRange range =
                new GrantedRange(days("2024-06-01", "2024-06-30"), BigDecimal.ONE, total);

        assertThat(recovery(List.of(range), range.period(), RecoveryMode.EXACT).advice())
                .extracting(Reason::code)
                .containsExactly(code);
    }

    /** The second way, in plain decimals, over 20 000 drawn cases of each mode. */
    @ParameterizedTest
    @EnumSource(RecoveryMode.class)
    void plainDecimalsGiveTheSame(RecoveryMode mode) {
        var random = new SplittableRandom(20241212);
        for (int i = 0; i < 20_000; i++) {
            var ranges = new ArrayList<GrantedRange>();
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                LocalDate end = day.plusDays(random.nextInt(90));
                Money total = Money.ofEuros(random.nextInt(5000));
                ranges.add(new GrantedRange(DatePeriod.closed(day, end), null, total));
                day = end.plusDays(1);
            }
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(500));
            DatePeriod period = DatePeriod.closed(from, from.plusDays(random.nextInt(200)));
            BigDecimal plain = plain(ranges, period, mode);
            Recovery recovery = recovery(ranges, period, mode);

            assertThat(recovery.amount().toEuros()).isEqualByComparingTo(plain);
            assertThat(recovery.stored().toEuros())
                    .isEqualByComparingTo(plain.setScale(0, RoundingMode.FLOOR));
            assertThat(recount(recovery.explanation())).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(RecoveryMode.class)
    void aRecoveryOfEverythingIsTheTotal(RecoveryMode mode) {
        DatePeriod wide = days("2020-01-01", "2030-01-01");
        List<GrantedRange> untold =
                FIXTURE.stream()
                        .map(range -> new GrantedRange(range.period(), null, range.total()))
                        .toList();

        assertThat(recovery(untold, wide, mode).amount()).isEqualTo(Money.ofEuros(1865));
    }

    @Test
    void whatCannotBeCountedIsToldWithEveryReason() {
        var open = new GrantedRange(DatePeriod.from(LocalDate.EPOCH), null, Money.ofEuros(-1));
        var negative = range("2024-01-01", "2024-01-31", "-1", 5);
        var calculation =
                RecoveryCalculation.of(
                        List.of(open, negative), DatePeriod.ALWAYS, RecoveryMode.EXACT);

        assertThat(((RecoveryCalculation.NotCalculable) calculation).because())
                .extracting(Reason::code)
                .containsExactly(
                        "RECOVERY_PERIOD_OPEN", "RANGE_OPEN", "NEGATIVE_TOTAL", "NEGATIVE_MONTHS");
        var huge = new GrantedRange(FIXTURE_DAYS, null, new Money(Long.MAX_VALUE));
        assertThat(RecoveryCalculation.of(List.of(huge), FIXTURE_DAYS, RecoveryMode.AS_PRODUCTION))
                .isInstanceOf(RecoveryCalculation.NotCalculable.class);
    }

    @ParameterizedTest
    @MethodSource("handled")
    void onlyHandledChangesReduceWhatIsPaid(JsonNode one) {
        RecoveryEffect effect =
                RecoveryEffect.of(
                        Money.parse(one.path("total").asText()),
                        null,
                        Cases.list(one.path("alterations")).map(RecoveryTest::altered).toList());

        assertThat(effect.recovered())
                .isEqualTo(Money.parse(one.path("alterations_expected").asText()));
    }

    @Test
    void whatTheSecondInstalmentDoesNotCoverIsInvoiced() {
        var second = new Instalment(2, Money.ofEuros(500), LocalDate.of(2026, 8, 1));
        var changes =
                List.of(
                        new Altered(AlterationState.HANDLED, Money.ofEuros(600)),
                        new Altered(AlterationState.RECEIVED, Money.ofEuros(50)));

        assertThat(RecoveryEffect.of(Money.ofEuros(9500), second, changes))
                .isEqualTo(effect(600, 500, 100, 8850));
        assertThat(RecoveryEffect.of(Money.ofEuros(9500), null, changes))
                .isEqualTo(effect(600, 0, 600, 8850));
    }

    private static RecoveryEffect effect(int recovered, int second, int invoiced, int shown) {
        return new RecoveryEffect(
                Money.ofEuros(recovered),
                Money.ofEuros(second),
                Money.ofEuros(invoiced),
                Money.ofEuros(shown));
    }

    private static Altered altered(JsonNode pair) {
        String state = pair.path(0).asText().toUpperCase(java.util.Locale.ROOT);
        return new Altered(AlterationState.valueOf(state), Money.parse(pair.path(1).asText()));
    }

    private static BigDecimal plain(
            List<GrantedRange> ranges, DatePeriod period, RecoveryMode mode) {
        BigDecimal sum = BigDecimal.ZERO;
        for (GrantedRange range : ranges) {
            LocalDate start = later(range.period().start(), period.start());
            LocalDate end = earlier(range.period().end(), period.end());
            BigDecimal whole = months(range.period().start(), range.period().end(), mode);
            if (!end.isBefore(start) && whole.signum() > 0) {
                sum =
                        sum.add(
                                range.total()
                                        .toEuros()
                                        .multiply(months(start, end, mode))
                                        .divide(whole, new MathContext(60)));
            }
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal months(LocalDate first, LocalDate last, RecoveryMode mode) {
        LocalDate end = last.plusDays(1);
        int days =
                (end.getYear() - first.getYear()) * 360
                        + (end.getMonthValue() - first.getMonthValue()) * 30
                        + Math.min(end.getDayOfMonth(), 30)
                        - Math.min(first.getDayOfMonth(), 30);
        return mode == RecoveryMode.EXACT
                ? new BigDecimal(days)
                : new BigDecimal(days).divide(new BigDecimal(30), 2, RoundingMode.HALF_UP);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Counts the sums and shares again from the shown figures; tells how many steps there are. */
    private static int recount(Explanation step) {
        BigDecimal counted =
                step.formula().contains("/")
                        ? input(step, "total")
                                .multiply(input(step, "months"))
                                .divide(input(step, "rangeMonths"), MathContext.DECIMAL128)
                        : step.inputs().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(step.rounding().round(counted).subtract(step.value()).abs())
                .isLessThan(new BigDecimal("1e-25"));
        return 1 + step.parts().stream().mapToInt(RecoveryTest::recount).sum();
    }

    private static BigDecimal input(Explanation step, String name) {
        return Objects.requireNonNull(step.inputs().get(name));
    }

    private static Recovery recovery(
            List<GrantedRange> ranges, DatePeriod period, RecoveryMode mode) {
        var calculation = RecoveryCalculation.of(ranges, period, mode);
        return ((RecoveryCalculation.Calculated) calculation).recovery();
    }

    private static GrantedRange range(String start, String end, String months, int total) {
        return new GrantedRange(days(start, end), new BigDecimal(months), Money.ofEuros(total));
    }

    private static DatePeriod days(String start, String end) {
        return DatePeriod.closed(LocalDate.parse(start), LocalDate.parse(end));
    }
}
