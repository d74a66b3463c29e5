package fi.asiointi.subsidy.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeMinimisLedgerTest {
    private static final BusinessId A = BusinessId.parse("0112038-9");
    private static final BusinessId B = BusinessId.parse("0201256-6");

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 2007-01-01, 200000, 2005-01-01",
        "GENERAL, 2013-12-31, 200000, 2011-01-01",
        "GENERAL, 2023-12-31, 200000, 2021-01-01",
        "GENERAL, 2024-01-01, 300000, 2021-01-02",
        "GENERAL, 2030-12-31, 300000, 2028-01-01",
        "GENERAL, 2028-02-29, 300000, 2025-03-01",
        "GENERAL, 2027-02-28, 300000, 2024-02-29",
        "GENERAL, 2027-03-01, 300000, 2024-03-02",
        "ROAD_FREIGHT, 2013-12-31, 100000, 2011-01-01",
        "ROAD_FREIGHT, 2023-12-31, 100000, 2021-01-01",
        "ROAD_FREIGHT, 2024-01-01, 300000, 2021-01-02",
        "AGRICULTURE, 2019-03-13, 15000, 2017-01-01",
        "AGRICULTURE, 2019-03-14, 20000, 2017-01-01",
        "AGRICULTURE, 2024-12-15, 20000, 2022-01-01",
        "AGRICULTURE, 2024-12-16, 50000, 2021-12-17",
        "AGRICULTURE, 2032-12-31, 50000, 2030-01-01",
        "FISHERY, 2023-10-24, 30000, 2021-01-01",
        "FISHERY, 2023-10-25, 30000, 2020-10-26",
        "SGEI, 2023-12-31, 500000, 2021-01-01",
        "SGEI, 2024-01-01, 750000, 2021-01-02",
    })
    void theDayGivesTheCeilingAndTheWindow(
            DeMinimisRegulation regulation, LocalDate day, String ceiling, LocalDate start) {
        DeMinimisAnswer.Counted answer = ask(List.of(), regulation, "1", day);

        assertThat(answer.ceiling()).isEqualTo(Money.parse(ceiling));
        assertThat(answer.windowStart()).isEqualTo(start);
        assertThat(answer.room()).isEqualTo(answer.ceiling());
        assertThat(answer.allowed()).isTrue();
        assertThat(answer.roomFreesOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 2006-12-31", "GENERAL, 2031-01-01", "ROAD_FREIGHT, 2031-01-01",
        "AGRICULTURE, 2013-12-31", "AGRICULTURE, 2033-01-01", "FISHERY, 2030-01-01",
        "SGEI, 2012-04-28", "SGEI, 2031-01-01", "GENERAL, -999999999-01-01",
        "GENERAL, +999999999-12-31",
    })
    void outsideItsDaysARegulationGivesNoAnswer(DeMinimisRegulation regulation, LocalDate day) {
        DeMinimisAnswer answer = judge(List.of(), regulation, "1", day);

        assertThat(answer).isInstanceOf(DeMinimisAnswer.NotCounted.class);
        assertThat(((DeMinimisAnswer.NotCounted) answer).because())
                .extracting(SourcedReason::code)
                .containsExactly("NOT_IN_FORCE");
    }

    @Test
    void toTheCentTheCeilingMayBeReachedAndNotPassed() {
        var grants = List.of(grant(A, "299999.99", "2025-01-01"));

        DeMinimisAnswer.Counted last =
                ask(grants, DeMinimisRegulation.GENERAL, "0.01", "2026-01-01");
        assertThat(last.allowed()).isTrue();
        assertThat(last.room()).isEqualTo(Money.ofCents(1));

        DeMinimisAnswer.Counted over =
                ask(grants, DeMinimisRegulation.GENERAL, "0.02", "2026-01-01");
        assertThat(over.allowed()).isFalse();
        assertThat(codes(over)).containsExactly("CEILING_PASSED");
        assertThat(over.roomFreesOn()).isEqualTo("2028-01-01");
    }

    @Test
    void aGrantOfThreeYearsAgoToTheDayNoLongerCounts() {
        var grants = List.of(grant(A, "300000", "2024-05-10"));

        assertThat(ask(grants, DeMinimisRegulation.GENERAL, "1", "2027-05-09").allowed()).isFalse();
        assertThat(ask(grants, DeMinimisRegulation.GENERAL, "1", "2027-05-09").roomFreesOn())
                .isEqualTo("2027-05-10");
        DeMinimisAnswer.Counted free = ask(grants, DeMinimisRegulation.GENERAL, "1", "2027-05-10");
        assertThat(free.allowed()).isTrue();
        assertThat(codes(free)).containsExactly("BEFORE_WINDOW");
    }

    @Test
    void aGrantOfALeapDayIsLeftOnTheFirstOfMarch() {
        var grants = List.of(grant(A, "300000", "2024-02-29"));

        assertThat(ask(grants, DeMinimisRegulation.GENERAL, "1", "2026-01-01").roomFreesOn())
                .isEqualTo("2027-03-01");
    }

    @Test
    void fiscalYearsAreThoseOfTheUndertaking() {
        var summer = SingleUndertaking.of(A).withFiscalYearFrom(MonthDay.of(7, 1));
        var ledger = DeMinimisLedger.of(List.of(grant(A, "200000", "2018-06-30")));

        DeMinimisAnswer.Counted last = ask(ledger, summer, "1", "2020-06-30");
        assertThat(last.windowStart()).isEqualTo("2017-07-01");
        assertThat(last.roomFreesOn()).isEqualTo("2020-07-01");
        DeMinimisAnswer.Counted next = ask(ledger, summer, "1", "2020-07-01");
        assertThat(next.windowStart()).isEqualTo("2018-07-01");
        assertThat(next.allowed()).isTrue();
    }

    @Test
    void theCeilingOf2024MakesRoomAtTheTurnOfTheYear() {
        var grants = List.of(grant(A, "200000", "2023-12-01"));

        assertThat(ask(grants, DeMinimisRegulation.GENERAL, "5000", "2023-12-15").roomFreesOn())
                .isEqualTo("2024-01-01");
        assertThat(codes(ask(grants, DeMinimisRegulation.GENERAL, "5000", "2024-06-30")))
                .containsExactly("TRANSITION");
        assertThat(codes(ask(grants, DeMinimisRegulation.GENERAL, "5000", "2024-07-01"))).isEmpty();
    }

    @Test
    void roomThatFreesAfterTheRegulationEndsIsNotPromised() {
        var grants = List.of(grant(A, "300000", "2029-03-01"));

        DeMinimisAnswer.Counted answer =
                ask(grants, DeMinimisRegulation.GENERAL, "1", "2029-06-01");
        assertThat(answer.roomFreesOn()).isNull();
        assertThat(codes(answer)).containsExactly("CEILING_PASSED", "NO_ROOM_IN_FORCE");
    }

    @Test
    void morePlannedThanTheCeilingFitsOnNoDay() {
        DeMinimisAnswer.Counted answer =
                ask(List.of(), DeMinimisRegulation.GENERAL, "300000.01", "2026-01-01");

        assertThat(answer.allowed()).isFalse();
        assertThat(answer.roomFreesOn()).isNull();
        assertThat(codes(answer)).containsExactly("MORE_THAN_CEILING");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-90000000000000000.00"})
    void anAmountOfNothingIsNoPlan(String amount) {
        DeMinimisAnswer.Counted answer =
                ask(List.of(), DeMinimisRegulation.GENERAL, amount, "2026-01-01");

        assertThat(answer.allowed()).isFalse();
        assertThat(answer.room()).isEqualTo(Money.ofEuros(300_000));
        assertThat(codes(answer)).containsExactly("PLANNED_NOT_POSITIVE");
    }

    @Test
    void nothingThatWasToldIsLeftOutSilently() {
        var grants =
                List.of(
                        grant(A, "100", "2025-01-01"),
                        grant(A, "100", "2025-01-01"),
                        grant(A, "-5", "2025-01-01"),
                        grant(A, "0", "2025-01-01"),
                        grant(B, "7", "2025-01-01"),
                        grant(A, "9", "2026-03-02"),
                        grant(A, "9", "2023-03-01"),
                        new DeMinimisGrant(
                                A, DeMinimisRegulation.SGEI, Money.ofEuros(1), day("2025-01-01")));

        DeMinimisAnswer.Counted answer =
                ask(grants, DeMinimisRegulation.GENERAL, "1", "2026-03-01");
        assertThat(answer.counted()).isEqualTo(Money.ofEuros(200));
        assertThat(answer.grants()).hasSize(2);
        assertThat(codes(answer))
                .containsExactly(
                        "OTHER_UNDERTAKING",
                        "NOT_POSITIVE",
                        "OTHER_REGULATION",
                        "GRANTED_LATER",
                        "BEFORE_WINDOW",
                        "SAME_GRANT_AGAIN");
        assertThat(answer.findings())
                .extracting(finding -> finding.reason().parameter("count").orElseThrow())
                .containsExactly("1", "2", "1", "1", "1", "1");
    }

    @Test
    void roadFreightCountsUnderTheGeneralCeilingFrom2024() {
        var grants =
                List.of(
                        grant(A, "150000", "2023-06-01"),
                        new DeMinimisGrant(
                                A,
                                DeMinimisRegulation.ROAD_FREIGHT,
                                Money.ofEuros(90_000),
                                day("2023-06-01")));

        DeMinimisAnswer.Counted before =
                ask(grants, DeMinimisRegulation.ROAD_FREIGHT, "10000.01", "2023-12-31");
        assertThat(before.counted()).isEqualTo(Money.ofEuros(90_000));
        assertThat(before.allowed()).isFalse();
        assertThat(before.roomFreesOn()).isEqualTo("2024-01-01");

        DeMinimisAnswer.Counted after =
                ask(grants, DeMinimisRegulation.ROAD_FREIGHT, "60000", "2024-07-01");
        assertThat(after.regulation()).isEqualTo(DeMinimisRegulation.GENERAL);
        assertThat(after.counted()).isEqualTo(Money.ofEuros(240_000));
        assertThat(after.allowed()).isTrue();
        assertThat(codes(after)).containsExactly("ROAD_FREIGHT_UNDER_GENERAL");
        assertThat(ask(grants, DeMinimisRegulation.GENERAL, "60000.01", "2024-07-01").allowed())
                .isFalse();
    }

    @Test
    void higherCeilingsUnderConditionsAreTold() {
        assertThat(codes(ask(List.of(), DeMinimisRegulation.AGRICULTURE, "1", "2024-12-15")))
                .containsExactly("HIGHER_CEILING_POSSIBLE");
        assertThat(codes(ask(List.of(), DeMinimisRegulation.AGRICULTURE, "1", "2024-12-16")))
                .isEmpty();
        assertThat(codes(ask(List.of(), DeMinimisRegulation.FISHERY, "1", "2026-01-01")))
                .containsExactly("HIGHER_CEILING_POSSIBLE", "FISHERY_PROCESSING");
    }

    @Test
    void aSumTooLargeToBeTrueIsARefusalAndNoCrash() {
        var most =
                new DeMinimisGrant(
                        A,
                        DeMinimisRegulation.GENERAL,
                        Money.ofCents(Long.MAX_VALUE),
                        day("2025-01-01"));

        DeMinimisAnswer answer =
                judge(List.of(most, most), DeMinimisRegulation.GENERAL, "1", day("2026-01-01"));
        assertThat(((DeMinimisAnswer.NotCounted) answer).because())
                .extracting(SourcedReason::code)
                .containsExactly("SUM_TOO_LARGE");
        assertThat(ask(List.of(most), DeMinimisRegulation.GENERAL, "1", "2026-01-01").room())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void grantsOfDaysBeyondReckoningAreNoCrash() {
        var grants =
                List.of(
                        new DeMinimisGrant(
                                A, DeMinimisRegulation.GENERAL, Money.ofEuros(1), LocalDate.MIN),
                        new DeMinimisGrant(
                                A, DeMinimisRegulation.GENERAL, Money.ofEuros(1), LocalDate.MAX),
                        grant(A, "300000", "2025-01-01"));

        assertThat(ask(grants, DeMinimisRegulation.GENERAL, "1", "2026-01-01").roomFreesOn())
                .isEqualTo("2028-01-01");
    }

    @Test
    void aGrantKnownForLaterIsInTheWayOfRoomThatFrees() {
        var grants = List.of(grant(A, "300000", "2025-01-01"), grant(A, "300000", "2027-06-01"));

        // On 1 January 2028 the first grant is left, but the later one then counts.
        assertThat(ask(grants, DeMinimisRegulation.GENERAL, "1", "2026-01-01").roomFreesOn())
                .isEqualTo("2030-06-01");
    }

    static DeMinimisGrant grant(BusinessId to, String amount, String day) {
        return new DeMinimisGrant(to, DeMinimisRegulation.GENERAL, Money.parse(amount), day(day));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static List<String> codes(DeMinimisAnswer.Counted answer) {
        return answer.findings().stream().map(SourcedReason::code).toList();
    }

    static DeMinimisAnswer.Counted ask(
            DeMinimisLedger ledger, SingleUndertaking to, String amount, String day) {
        return (DeMinimisAnswer.Counted)
                ledger.judge(
                        new PlannedAid(
                                to, DeMinimisRegulation.GENERAL, Money.parse(amount), day(day)));
    }

    private static DeMinimisAnswer.Counted ask(
            List<DeMinimisGrant> grants, DeMinimisRegulation regulation, String amount, String on) {
        return ask(grants, regulation, amount, day(on));
    }

    private static DeMinimisAnswer.Counted ask(
            List<DeMinimisGrant> grants,
            DeMinimisRegulation regulation,
            String amount,
            LocalDate on) {
        return (DeMinimisAnswer.Counted) judge(grants, regulation, amount, on);
    }

    private static DeMinimisAnswer judge(
            List<DeMinimisGrant> grants,
            DeMinimisRegulation regulation,
            String amount,
            LocalDate on) {
        return DeMinimisLedger.of(grants)
                .judge(
                        new PlannedAid(
                                SingleUndertaking.of(A), regulation, Money.parse(amount), on));
    }
}
