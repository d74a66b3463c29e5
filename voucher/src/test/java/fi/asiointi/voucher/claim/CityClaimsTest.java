package fi.asiointi.voucher.claim;

import static fi.asiointi.voucher.claim.Claims.ACCOUNT;
import static fi.asiointi.voucher.claim.Claims.EMPTY;
import static fi.asiointi.voucher.claim.Claims.WORK;
import static fi.asiointi.voucher.claim.Claims.agreed;
import static fi.asiointi.voucher.claim.Claims.claim;
import static fi.asiointi.voucher.claim.Claims.codes;
import static fi.asiointi.voucher.claim.Claims.day;
import static fi.asiointi.voucher.claim.Claims.decide;
import static fi.asiointi.voucher.claim.Claims.hours;
import static fi.asiointi.voucher.claim.Claims.policy;
import static fi.asiointi.voucher.claim.Claims.with;
import static fi.asiointi.voucher.claim.Claims.work;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.claim.ClaimDecision.Outcome;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.EmployerKind;
import fi.asiointi.voucher.policy.EmployerTie;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other cities pay, and whom. */
class CityClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "Oulu, 2023, 60, 320.00",
        "Oulu, 2023, 59, 314.67",
        "Oulu, 2023, 30, 160.00",
        "Oulu, 2023, 100, 320.00",
        "Oulu, 2024, 1, 5.50",
        "Tuusula, 2023, 59, 200.00",
        "Tuusula, 2023, 60, 400.00",
        "Tuusula, 2023, 90, 400.00",
    })
    void citiesPayByTheHour(String city, int year, String hours, String amount) {
        WorkDone work = work(year + "-06-01", year + "-07-31", hours, "1500");
        assertThat(decide(city, year, Claims.of(year, work)).amount())
                .contains(Money.parse(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "Hyvinkää, 2023-06-01, 2023-06-13, 80, none",
        "Hyvinkää, 2023-06-01, 2023-06-14, 80, 175.00",
        "Hyvinkää, 2023-06-01, 2023-06-30, 120, 350.00",
        "Hyvinkää, 2023-06-01, 2023-07-14, 180, 525.00",
        "Hyvinkää, 2023-06-01, 2023-08-31, 300, 700.00",
        "Janakkala, 2023-06-01, 2023-06-20, 80, none",
        "Janakkala, 2023-06-01, 2023-06-21, 80, 250.00",
        "Janakkala, 2023-06-01, 2023-07-12, 160, 500.00",
    })
    void citiesPayByThePeriod(String city, String start, String end, String hours, String amount) {
        ClaimDecision decision =
                decide(city, 2023, Claims.of(2023, work(start, end, hours, "1500")));
        if (amount.equals("none")) {
            assertThat(decision.amount()).isEmpty();
        } else {
            assertThat(decision.amount()).contains(Money.parse(amount));
        }
    }

    /** Where the work earns nothing, that is said. */
    @Test
    void twelveDaysInHyvinkaaEarnNothing() {
        var work =
                new WorkDone(
                        day("2023-06-01"),
                        day("2023-06-13"),
                        new BigDecimal("60"),
                        10,
                        Money.ofEuros(600),
                        null);
        ClaimDecision decision = decide("Hyvinkää", 2023, agreed(Claims.of(2023, work)));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(decision.findings())
                .extracting(ClaimFinding::code)
                .contains("WORK_EARNS_NOTHING");
    }

    /** Twenty hours a week, or ten days and forty hours. */
    @Test
    void oneOfTwoMinimumsIsEnough() {
        var few =
                new WorkDone(
                        day("2023-06-01"),
                        day("2023-07-12"),
                        new BigDecimal("40"),
                        10,
                        Money.ofEuros(600),
                        null);
        var fewer = new WorkDone(few.start(), few.end(), new BigDecimal("39"), 10, few.pay(), null);
        VoucherClaim claim = Claims.of(2023, few);
        VoucherClaim agreed = agreed(claim);

        assertThat(decide("Hyvinkää", 2023, agreed).outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(decide("Hyvinkää", 2023, claim).outcome()).isEqualTo(Outcome.NEEDS_HANDLER);
        assertThat(decide("Hyvinkää", 2023, agreed(Claims.of(2023, fewer))).findings())
                .extracting(ClaimFinding::code)
                .contains("WORK_BELOW_EVERY_MINIMUM");
    }

    @Test
    void theCapsCutInTheirOrder() {
        var caps = new Caps(Money.ofEuros(700), Money.ofEuros(600), Money.ofEuros(500));
        var paid = new Caps.Paid(Money.ofEuros(100), Money.ofEuros(50), Money.ofEuros(100));

        Caps.Capped capped = caps.cap(Money.ofEuros(1_000), paid);

        assertThat(capped.amount()).isEqualTo(Money.ofEuros(400));
        assertThat(capped.cuts())
                .containsExactly(Caps.Cap.PER_YOUTH, Caps.Cap.PER_EMPLOYER, Caps.Cap.BUDGET);
        assertThat(
                        caps.cap(
                                        Money.ofEuros(10),
                                        new Caps.Paid(Money.ZERO, Money.ZERO, Money.ofEuros(500)))
                                .amount())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void nothingIsPaidPastTheBudget() {
        VoucherClaim claim =
                agreed(Claims.of(2023, work("2023-06-01", "2023-06-30", "120", "1500")));
        var spent =
                new VoucherClaim(
                        claim.submittedAt(),
                        claim.voucher(),
                        claim.work(),
                        Answer.YES,
                        claim.employer(),
                        claim.papers(),
                        new Caps.Paid(Money.ZERO, Money.ZERO, Money.ofEuros(30_000)));

        assertThat(decide("Hyvinkää", 2023, spent).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(decide("Hyvinkää", 2023, spent).findings())
                .extracting(ClaimFinding::code)
                .contains("NOTHING_LEFT_BUDGET");
    }

    @Test
    void employersThatTheCityExcludesAreNotPaid() {
        ClaimingEmployer state = ClaimingEmployer.of("0112038-9", EmployerKind.STATE, ACCOUNT);
        ClaimingEmployer owner =
                new ClaimingEmployer(
                        "0112038-9",
                        EmployerKind.COMPANY,
                        Payee.of(ACCOUNT),
                        Answer.NO,
                        Answer.YES,
                        Set.of(EmployerTie.OWNER),
                        10,
                        0);

        assertThat(codes("Helsinki", 2026, with(claim(), state))).contains("EMPLOYER_EXCLUDED");
        assertThat(codes("Helsinki", 2026, with(claim(), owner))).contains("TAX_DEBT");
        assertThat(codes("Tuusula", 2023, with(Claims.of(2023, WORK), owner)))
                .contains("EXCLUDED_OWNER", "EMPLOYER_LIMIT");
        assertThat(codes("Oulu", 2021, with(Claims.of(2021, WORK), owner)))
                .contains("EMPLOYER_NOT_IN_REGION");
    }

    /** Every policy must answer, whatever the claim; nothing is thrown. */
    @Test
    void everyCityAndYearAnswersEveryClaim() {
        for (VoucherPolicy policy : VoucherPolicies.published().all()) {
            for (VoucherClaim claim : List.of(claim(), EMPTY, Claims.of(policy.year(), WORK))) {
                assertThat(ClaimRules.under(policy).decide(claim).outcome()).isNotNull();
            }
        }
    }
}
