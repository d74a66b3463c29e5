package fi.asiointi.subsidy.employmentclause;

import static fi.asiointi.subsidy.employmentclause.ContractSamples.A;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.codes;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.contract;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.day;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.group;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.job;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.kind;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.lasting;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.months;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.share;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.employmentclause.ClauseTerms.PartTime;
import fi.asiointi.subsidy.employmentclause.EmploymentClause.FixedNumber;
import fi.asiointi.subsidy.employmentclause.EmploymentClause.PurchaseLimit;
import fi.asiointi.subsidy.employmentclause.ObligationStatus.State;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractObligationTest {
    @ParameterizedTest
    @CsvSource({"499999.99, 0", "500000, 1", "999999.99, 1", "1000000, 2", "-1, 0"})
    void purchasesOweAJobForEachFullAmount(String purchased, long owed) {
        ContractObligation contract =
                contract(new PurchaseLimit(Money.ofEuros(500_000)))
                        .with(new Purchase(day("2024-05-01"), Money.parse(purchased)));

        assertThat(contract.on(day("2024-04-30")).owed()).isZero();
        assertThat(contract.on(day("2024-05-01")).owed()).isEqualTo(owed);
    }

    @Test
    void aPromiseAndAFixedNumberAreOwedFromTheFirstDayOfTheContract() {
        for (EmploymentClause clause :
                List.of(new FixedNumber(3), new EmploymentClause.ExtraPoints(3))) {
            assertThat(contract(clause).on(day("2023-12-31")).state())
                    .isEqualTo(State.NOTHING_OWED);
            assertThat(contract(clause).on(day("2024-01-01")).owed()).isEqualTo(3);
        }
    }

    @Test
    void purchasesOutsideTheContractAreToldAndNotCounted() {
        ContractObligation contract =
                contract(new PurchaseLimit(Money.ofEuros(10)))
                        .with(new Purchase(day("2023-12-31"), Money.ofEuros(50)))
                        .with(new Purchase(day("2027-01-01"), Money.ofEuros(50)))
                        .with(new Purchase(day("2026-12-31"), Money.ofEuros(25)))
                        .with(new Purchase(day("2026-12-31"), Money.ofEuros(-5)));

        ObligationStatus status = contract.on(day("2028-01-01"));
        assertThat(status.purchased()).isEqualTo(Money.ofEuros(20));
        assertThat(status.owed()).isEqualTo(2);
        assertThat(codes(status)).containsExactly("PURCHASE_OUTSIDE_CONTRACT");
    }

    @Test
    void aJobIsFilledOnTheDayThatMakesNineMonthsFull() {
        ContractObligation contract = contract(new FixedNumber(1)).with(job("p", "2024-03-15"));

        assertThat(contract.on(day("2024-03-14")).agreed()).isEqualByComparingTo("1");
        ObligationStatus running = contract.on(day("2024-12-13"));
        assertThat(running.running()).isEqualByComparingTo("1");
        assertThat(running.state()).isEqualTo(State.COVERED);
        assertThat(running.next().kind()).isEqualTo(NextStep.Kind.KEEP);
        assertThat(running.next().by()).isEqualTo("2024-12-14");
        ObligationStatus filled = contract.on(day("2024-12-14"));
        assertThat(filled.filled()).isEqualByComparingTo("1");
        assertThat(filled.state()).isEqualTo(State.FULFILLED);
        assertThat(filled.next().by()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 9, 2026-04-01",
        "2026-09-30, 9, 2026-01-01",
        "2027-02-28, 9, 2026-06-01",
        "2027-02-27, 9, 2026-05-31", // 31 May and nine months end with February
        "2026-12-30, 10, 2026-02-28",
        "2026-12-31, 1, 2026-12-01",
    })
    void theLastStartIsTheLastDayFromWhichAJobStillFits(
            LocalDate end, int months, LocalDate lastStart) {
        var period = DatePeriod.closed(day("2024-01-01"), end);
        ClauseTerms terms = terms(new FixedNumber(1), months, PartTime.IN_FULL);

        assertThat(terms.lastStart(period)).isEqualTo(lastStart);
        assertThat(terms.completion(lastStart)).isBeforeOrEqualTo(end);
        assertThat(terms.completion(lastStart.plusDays(1))).isAfter(end);
    }

    @Test
    void theLastStartFitsForEveryEndAndLength() {
        for (int months = 1; months <= 24; months++) {
            ClauseTerms terms = terms(new FixedNumber(1), months, PartTime.IN_FULL);
            for (int i = 0; i < 800; i++) {
                LocalDate end = day("2026-01-01").plusDays(i);
                LocalDate last = terms.lastStart(DatePeriod.closed(day("2020-01-01"), end));
                assertThat(terms.completion(last)).isBeforeOrEqualTo(end);
                assertThat(terms.completion(last.plusDays(1))).isAfter(end);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, OPEN, EMPLOY, 2026-04-01",
        "2026-01-01, AT_RISK, EMPLOY, 2026-04-01", // 90 days before the last start
        "2026-04-01, AT_RISK, EMPLOY, 2026-04-01",
        "2026-04-02, OVERDUE, SETTLE, 2026-12-31",
        "2026-12-31, OVERDUE, SETTLE, 2026-12-31",
        "2027-01-01, OVERDUE, SETTLE, ",
    })
    void anOpenJobIsFirstARiskAndThenOverdue(
            LocalDate day, State state, NextStep.Kind kind, @Nullable LocalDate by) {
        ObligationStatus status = contract(new FixedNumber(1)).on(day);

        assertThat(status.state()).isEqualTo(state);
        assertThat(status.next().kind()).isEqualTo(kind);
        assertThat(status.next().by()).isEqualTo(by);
        assertThat(status.open()).isEqualByComparingTo("1");
        assertThat(status.next().text().text().fi())
                .contains(kind == NextStep.Kind.EMPLOY ? "1.4.2026" : "31.12.2026");
    }

    @Test
    void whatDoesNotCountIsToldWithItsReason() {
        ClauseEmployment good = job("p", "2024-03-01");
        ContractObligation contract =
                contract(new FixedNumber(9))
                        .with(kind("a", EmploymentKind.WORK_TRIAL))
                        .with(share("b", "0.49"))
                        .with(group("c", Answer.NO))
                        .with(group("d", Answer.UNKNOWN))
                        .with(job("e", "2023-12-31"))
                        .with(job("f", "2026-04-02"))
                        .with(months("g", 8))
                        .with(job("h", "2024-03-01").endedOn(day("2024-11-29")))
                        .with(good)
                        .with(job("p", "2025-03-01"));

        ObligationStatus status = contract.on(day("2026-12-31"));
        assertThat(status.filled()).isEqualByComparingTo("1");
        assertThat(codes(status))
                .containsExactlyInAnyOrder(
                        "KIND_DOES_NOT_COUNT",
                        "TOO_FEW_HOURS",
                        "NOT_IN_TARGET_GROUP",
                        "TARGET_GROUP_NOT_KNOWN",
                        "STARTED_BEFORE_CONTRACT",
                        "STARTED_TOO_LATE",
                        "AGREED_TOO_SHORT",
                        "ENDED_TOO_EARLY",
                        "SAME_PERSON_AGAIN");
    }

    @Test
    void aJobThatEndsOnItsLastNeededDayCounts() {
        ContractObligation contract =
                contract(new FixedNumber(1))
                        .with(job("h", "2024-03-01").endedOn(day("2024-11-30")));

        assertThat(contract.on(day("2026-12-31")).state()).isEqualTo(State.FULFILLED);
    }

    @Test
    void aPersonWhoseFirstJobBrokeOffMayCountWithASecond() {
        ContractObligation contract =
                contract(new FixedNumber(1))
                        .with(job("p", "2025-01-01"))
                        .with(job("p", "2024-03-01").endedOn(day("2024-04-01")));

        assertThat(contract.on(day("2026-12-31")).filled()).isEqualByComparingTo("1");
    }

    @Test
    void partTimeWorkCountsAsTheContractSays() {
        var byShare =
                ContractObligation.of(
                                "H-1",
                                A,
                                DatePeriod.closed(day("2024-01-01"), day("2026-12-31")),
                                terms(new FixedNumber(2), 9, PartTime.BY_SHARE))
                        .with(share("a", "0.5"))
                        .with(share("b", "0.6"));

        ObligationStatus status = byShare.on(day("2025-06-01"));
        assertThat(status.filled()).isEqualByComparingTo("1.1");
        assertThat(status.open()).isEqualByComparingTo("0.9");
        assertThat(status.next().text().reason().parameter("count")).contains("1");
        assertThat(
                        contract(new FixedNumber(2))
                                .with(share("a", "0.5"))
                                .with(share("b", "0.6"))
                                .on(day("2025-06-01"))
                                .state())
                .isEqualTo(State.FULFILLED);
    }

    @Test
    void contractsOfOddLengthAreTold() {
        var shortOne = DatePeriod.closed(day("2024-01-01"), day("2024-09-29"));
        var five = DatePeriod.closed(day("2024-01-01"), day("2028-12-31"));
        var longer = DatePeriod.closed(day("2024-01-01"), day("2029-01-01"));

        assertThat(codes(lasting(shortOne).on(day("2024-01-01"))))
                .containsExactly("CONTRACT_SHORTER_THAN_JOB");
        assertThat(lasting(shortOne).on(day("2024-01-01")).state()).isEqualTo(State.OVERDUE);
        assertThat(codes(lasting(five).on(day("2024-01-01")))).isEmpty();
        assertThat(codes(lasting(longer).on(day("2024-01-01"))))
                .containsExactly("CONTRACT_LONGER_THAN_USUAL");
    }

    @Test
    void theContactChangesOnItsDay() {
        ContractObligation contract =
                contract(new FixedNumber(1))
                        .with(new ContactChange(day("2025-06-01"), "unit-2"))
                        .with(new ContactChange(day("2024-01-01"), "unit-1"));

        assertThat(contract.contactOn(day("2023-12-31"))).isEmpty();
        assertThat(contract.contactOn(day("2025-05-31"))).contains("unit-1");
        assertThat(contract.contactOn(day("2025-06-01"))).contains("unit-2");
    }

    @Test
    void noPersonIsNamed() {
        assertThat(job("secret-key", "2024-03-01").toString()).doesNotContain("secret-key");
        assertThat(contract(new FixedNumber(1)).with(job("secret-key", "2024-03-01")).toString())
                .doesNotContain("secret-key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job("131052-308T", "2024-03-01"))
                .withMessageNotContaining("131052");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PurchaseLimit(Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new FixedNumber(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> share("a", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> share("a", "1.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> months("a", 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job("a", "2024-03-01").endedOn(day("2024-02-29")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lasting(DatePeriod.from(day("2024-01-01"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(new FixedNumber(1), 0, PartTime.IN_FULL));
    }
}
