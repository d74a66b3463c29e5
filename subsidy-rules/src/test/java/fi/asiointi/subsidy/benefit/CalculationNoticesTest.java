package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told beside an amount, and what is told instead of one. */
class CalculationNoticesTest {
    private static final DatePeriod YEAR = period("2026-01-01", "2026-12-31");

    static Stream<JsonNode> requiredFields() {
        return Cases.group("calculation_required_fields");
    }

    @Test
    void anUsualCaseHasNothingToTell() {
        assertThat(codes(salary(YEAR, 3000))).isEmpty();
    }

    @Test
    void whatLiesOutsideThePeriodChangesNothingAndIsTold() {
        var before = new PaySubsidy(100, null, period("2025-01-01", "2025-12-31"));
        var after = new TrainingCompensation(Money.ofEuros(99), period("2027-01-01", "2027-02-01"));
        var change = new PayChange(LocalDate.of(2027, 1, 1), costs(9000));
        CalculationBasis with =
                basis(YEAR, costs(3000), List.of(before), List.of(after))
                        .withPayChanges(List.of(change));

        assertThat(amount("2026-01", with).total())
                .isEqualTo(amount("2026-01", salary(YEAR, 3000)).total())
                .isEqualTo(Money.ofEuros(18_000));
        assertThat(codes(with))
                .containsExactly(
                        "SUBSIDY_OUTSIDE_PERIOD",
                        "COMPENSATION_OUTSIDE_PERIOD",
                        "PAY_CHANGE_OUTSIDE_PERIOD");
    }

    @Test
    void oneSubsidisedDayLowersTheCapOfAllMonthsAndIsTold() {
        var oneDay = new PaySubsidy(50, null, period("2026-03-02", "2026-03-02"));
        CalculationBasis with = basis(YEAR, costs(3000), List.of(oneDay), List.of());

        assertThat(codes(with)).containsExactly("SUBSIDY_LOWERS_CAP");
        assertThat(amount("2026-01", with).ranges())
                .extracting(BenefitRange::monthly)
                .containsOnly(Money.ofEuros(800));
    }

    @ParameterizedTest
    @CsvSource({"64.99, true", "65, false", "65.01, false"})
    void aFullSubsidyOfShortWorkIsToldToDeductMoreThanThePay(BigDecimal workTime, boolean told) {
        var full = new PaySubsidy(100, workTime, YEAR);
        CalculationBasis with = basis(YEAR, costs(3000), List.of(full), List.of());

        assertThat(codes(with).contains("SUBSIDY_OVER_PAY")).isEqualTo(told);
    }

    @Test
    void aWorkTimeThatWasAssumedIsTold() {
        var full = new PaySubsidy(100, null, YEAR);

        assertThat(codes(basis(YEAR, costs(3000), List.of(full), List.of())))
                .containsExactly("DEFAULT_WORK_TIME");
    }

    @Test
    void aDayWorthNothingIsTold() {
        CalculationBasis oneDay = salary(period("2026-01-30", "2026-01-30"), 3000);

        assertThat(amount("2026-01", oneDay).total()).isEqualTo(Money.ZERO);
        assertThat(codes(oneDay)).containsExactly("ZERO_DAYS");
    }

    @ParameterizedTest
    @CsvSource({"2027-12-30, false", "2027-12-31, false", "2028-01-01, true"})
    void twentyFourMonthsAreToldToBeTooLongForTheCitysSystem(LocalDate end, boolean told) {
        CalculationBasis years = salary(DatePeriod.closed(LocalDate.of(2026, 1, 1), end), 3000);

        assertThat(codes(years).contains("PERIOD_OVER_LIMIT")).isEqualTo(told);
    }

    @Test
    void everyNoticeHasAText() {
        var full = new PaySubsidy(100, BigDecimal.TEN, period("2026-03-02", "2026-03-02"));
        CalculationBasis with = basis(YEAR, costs(3000), List.of(full), List.of());

        assertThat(amount("2026-01", with).notices())
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.text().fi()).doesNotContain("{"));
    }

    @Test
    void everyFaultIsToldNotTheFirstAlone() {
        var costs =
                new WageCosts(
                        Money.ofEuros(-1),
                        Money.ofEuros(-1),
                        HolidayPayBasis.TOTAL,
                        Money.ofEuros(-1));
        var wrong = new PaySubsidy(65, new BigDecimal("100.5"), DatePeriod.from(YEAR.start()));
        var twice = new PayChange(YEAR.start(), costs(1));
        var basis =
                new CalculationBasis(
                                BenefitType.SALARY,
                                DatePeriod.from(YEAR.start()),
                                costs,
                                60,
                                false,
                                List.of(wrong),
                                List.of(new TrainingCompensation(Money.ofCents(-1), YEAR)),
                                null)
                        .withPayChanges(List.of(twice, twice));

        assertThat(refusal(basis))
                .extracting(reason -> reason.code() + reason.parameter("path").orElse(""))
                .containsExactly(
                        "PERIOD_OPEN",
                        "NEGATIVE_AMOUNTcosts.monthlyPay",
                        "NEGATIVE_AMOUNTcosts.holidayPay",
                        "NEGATIVE_AMOUNTcosts.sideCosts",
                        "PAY_CHANGED_TWICE",
                        "NEGATIVE_AMOUNTtrainingCompensations.monthly",
                        "STATE_AID_PERCENT",
                        "SUBSIDY_PERIOD_OPEN",
                        "SUBSIDY_PERCENT",
                        "WORK_TIME");
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, 9999-12-31, PERIOD_TOO_LONG",
        "2026-01-01, 2126-01-01, PERIOD_TOO_LONG",
        "-999999999-01-02, +999999999-12-30, PERIOD_TOO_LONG"
    })
    void aPeriodOfAHundredYearsIsRefused(LocalDate start, LocalDate end, String code) {
        assertThat(refusal(salary(DatePeriod.closed(start, end), 3000)))
                .extracting(Reason::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01, 0001-12-31", "9999-01-01, 9999-12-31"})
    void farYearsAreCalculatedByTheNearestRules(LocalDate start, LocalDate end) {
        BenefitAmount amount = amount("2026-01", salary(DatePeriod.closed(start, end), 1000));

        assertThat(amount.total()).isEqualTo(Money.ofEuros(12_000));
        assertThat(amount.instalments(start)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(HolidayPayBasis.class)
    void figuresTooLargeToBeExactAreRefused(HolidayPayBasis basis) {
        var huge = new Money(Long.MAX_VALUE);
        var costs = new WageCosts(huge, huge, basis, huge);

        assertThat(refusal(basis(YEAR, costs, List.of(), List.of())))
                .extracting(Reason::code)
                .containsExactly("FIGURES_TOO_LARGE");
    }

    /** Whatever is calculated can be explained; what cannot be exact is refused before. */
    @ParameterizedTest
    @ValueSource(strings = {"33.3333", "33.333333333333", "33.33333333333333333333", "1E+2"})
    void aWorkTimeOfAnyDecimalsIsCountedExactlyOrRefused(BigDecimal workTime) {
        var full = new PaySubsidy(100, workTime, YEAR);
        var cheap =
                new WageCosts(Money.ofEuros(500), Money.ZERO, HolidayPayBasis.TOTAL, Money.ZERO);
        BenefitCalculation calculation =
                rules("2026-01").calculate(basis(YEAR, cheap, List.of(full), List.of()));

        if (calculation instanceof BenefitCalculation.Calculated calculated) {
            BenefitRange range = calculated.amount().ranges().get(0);
            assertThat(range.paySubsidy()).isBetween(BigDecimal.ONE, new BigDecimal(2020));
            assertThat(calculated.amount().explanation().parts()).isNotEmpty();
        } else {
            assertThat(workTime.scale()).isGreaterThan(10);
        }
    }

    @ParameterizedTest
    @EnumSource(SubsidyOverlap.class)
    void tenThousandSubsidiesAreNoTrouble(SubsidyOverlap overlap) {
        var subsidies = new ArrayList<PaySubsidy>();
        for (int i = 0; i < 10_000; i++) {
            LocalDate start = YEAR.start().plusDays(i % 360);
            DatePeriod days = DatePeriod.closed(start, start.plusDays(i % 97));
            subsidies.add(
                    new PaySubsidy(i % 2 == 0 ? 50 : 100, BigDecimal.valueOf(1 + i % 100), days));
        }
        CalculationBasis basis =
                basis(YEAR, costs(3000), subsidies, List.of()).withOverlap(overlap);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    BenefitCalculation calculation = rules("2026-01").calculate(basis);
                    if (overlap == SubsidyOverlap.SUM) {
                        assertThat(refusal(basis))
                                .extracting(Reason::code)
                                .containsExactly("TOO_MANY_SUBSIDIES");
                    } else {
                        assertThat(calculation).isInstanceOf(BenefitCalculation.Calculated.class);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void aCalculationNeedsItsDatesAndItsPercent(JsonNode one) {
        BenefitCalculation calculation = rules("2021").calculate(required(one));

        assertThat(calculation instanceof BenefitCalculation.Calculated)
                .isEqualTo(one.path("can_calculate").asBoolean());
    }

    /**
     * A date that is not told makes a period open; a percent that is not told is none of the three.
     */
    private static CalculationBasis required(JsonNode one) {
        boolean salary = one.path("benefit_type").asText().endsWith("SALARY_BENEFIT");
        DatePeriod subsidised = open(one, "pay_subsidy_start_date", "pay_subsidy_end_date");
        return new CalculationBasis(
                salary ? BenefitType.SALARY : BenefitType.EMPLOYMENT,
                open(one, "start_date", "end_date"),
                costs(2000),
                one.path("state_aid_max_percentage").asInt(0),
                true,
                List.of(new PaySubsidy(50, null, subsidised)),
                List.of(),
                null);
    }

    private static DatePeriod open(JsonNode one, String start, String end) {
        return new DatePeriod(
                one.path(start).isNull()
                        ? LocalDate.MIN
                        : LocalDate.parse(one.path(start).asText()),
                one.path(end).isNull() ? LocalDate.MAX : LocalDate.parse(one.path(end).asText()));
    }

    @Test
    void theExplanationOfAnythingOddCanBeWritten() {
        var subsidies = List.of(new PaySubsidy(100, null, YEAR), new PaySubsidy(50, null, YEAR));
        CalculationBasis basis =
                basis(YEAR, costs(3000), subsidies, List.of())
                        .withOverlap(SubsidyOverlap.SUM)
                        .withPayChanges(
                                List.of(new PayChange(LocalDate.of(2026, 6, 1), costs(4000))));

        assertThatCode(
                        () ->
                                amount("2026-01", basis)
                                        .explanation()
                                        .toText(fi.asiointi.identity.reason.Language.SV))
                .doesNotThrowAnyException();
    }

    private static List<String> codes(CalculationBasis basis) {
        return amount("2026-01", basis).notices().stream().map(Reason::code).toList();
    }

    private static List<Reason> refusal(CalculationBasis basis) {
        return ((BenefitCalculation.NotCalculable) rules("2026-01").calculate(basis)).because();
    }

    private static BenefitAmount amount(String rules, CalculationBasis basis) {
        return Workbook.amount(rules(rules), basis);
    }

    private static BenefitRules rules(String id) {
        return HelsinkiBenefit.rules(id).orElseThrow();
    }

    private static CalculationBasis salary(DatePeriod period, int euros) {
        return basis(period, costs(euros), List.of(), List.of());
    }

    private static CalculationBasis basis(
            DatePeriod period,
            WageCosts costs,
            List<PaySubsidy> subsidies,
            List<TrainingCompensation> compensations) {
        return new CalculationBasis(
                BenefitType.SALARY, period, costs, 100, false, subsidies, compensations, null);
    }

    private static WageCosts costs(int euros) {
        return new WageCosts(
                Money.ofEuros(euros), Money.ZERO, HolidayPayBasis.PER_MONTH, Money.ZERO);
    }

    private static DatePeriod period(String start, String end) {
        return DatePeriod.closed(LocalDate.parse(start), LocalDate.parse(end));
    }
}
