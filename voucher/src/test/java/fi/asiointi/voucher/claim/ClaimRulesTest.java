package fi.asiointi.voucher.claim;

import static fi.asiointi.voucher.claim.Claims.ACCOUNT;
import static fi.asiointi.voucher.claim.Claims.EMPTY;
import static fi.asiointi.voucher.claim.Claims.WORK;
import static fi.asiointi.voucher.claim.Claims.at;
import static fi.asiointi.voucher.claim.Claims.claim;
import static fi.asiointi.voucher.claim.Claims.days;
import static fi.asiointi.voucher.claim.Claims.decide;
import static fi.asiointi.voucher.claim.Claims.employer;
import static fi.asiointi.voucher.claim.Claims.hours;
import static fi.asiointi.voucher.claim.Claims.pay;
import static fi.asiointi.voucher.claim.Claims.policy;
import static fi.asiointi.voucher.claim.Claims.voucher;
import static fi.asiointi.voucher.claim.Claims.with;
import static fi.asiointi.voucher.claim.Claims.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.deminimis.DeMinimisRegulation;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.voucher.claim.ClaimDecision.Outcome;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.EmployerKind;
import fi.asiointi.voucher.policy.HolidayPay;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimRulesTest {

    @Test
    void aClaimInOrderIsPaid() {
        VoucherPolicy policy = policy("Helsinki", 2026);
        // @start region="claim"
        var claim =
                new VoucherClaim(
                        Instant.parse("2026-09-01T09:00:00Z"),
                        new ClaimedVoucher(2026, Standing.FREE),
                        new WorkDone(
                                LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 6, 30),
                                new BigDecimal("60"),
                                null,
                                Money.ofEuros(500),
                                HolidayPay.ON_TOP),
                        Answer.UNKNOWN,
                        ClaimingEmployer.of(
                                "0112038-9", EmployerKind.COMPANY, "FI21 1234 5600 0007 85"),
                        Set.of(Paper.EMPLOYMENT_CONTRACT, Paper.PAYSLIP),
                        Caps.Paid.NOTHING);
        ClaimDecision decision = ClaimRules.under(policy).decide(claim);
        // @end
        assertThat(decision).isInstanceOf(ClaimDecision.Payable.class);
        assertThat(decision.amount()).contains(Money.ofEuros(350));
        assertThat(decision.findings())
                .extracting(ClaimFinding::code)
                .containsExactly("TAX_DEBT_NOT_CHECKED");
        assertThat(
                        ((ClaimDecision.Payable) decision)
                                .asDeMinimis(
                                        BusinessId.parse("0112038-9"),
                                        DeMinimisRegulation.GENERAL,
                                        LocalDate.of(2026, 9, 2))
                                .amount())
                .isEqualTo(Money.ofEuros(350));
    }

    /** The holes that the city's system leaves open: each is closed here. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyHoleOfProductionIsClosed(
            String hole, UnaryOperator<VoucherClaim> changed, Outcome outcome, String code) {
        ClaimDecision decision = decide("Helsinki", 2026, changed.apply(claim()));

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.findings()).extracting(ClaimFinding::code).contains(code);
    }

    static Stream<Arguments> everyHoleOfProductionIsClosed() {
        return Stream.of(
                hole("everything empty", c -> EMPTY, Outcome.REFUSED, "UNKNOWN_VOUCHER"),
                hole(
                        "no papers",
                        c -> with(c, Set.of()),
                        Outcome.INCOMPLETE,
                        "MISSING_ATTACHMENTS"),
                hole(
                        "unknown code",
                        c -> with(c, (ClaimedVoucher) null),
                        Outcome.REFUSED,
                        "UNKNOWN_VOUCHER"),
                hole(
                        "used",
                        c -> with(c, voucher(2026, Standing.USED)),
                        Outcome.REFUSED,
                        "VOUCHER_ALREADY_USED"),
                hole(
                        "held",
                        c -> with(c, voucher(2026, Standing.HELD)),
                        Outcome.REFUSED,
                        "VOUCHER_HELD"),
                hole(
                        "not granted",
                        c -> with(c, voucher(2026, Standing.NOT_GRANTED)),
                        Outcome.REFUSED,
                        "VOUCHER_NOT_ACCEPTED"),
                hole(
                        "revoked",
                        c -> with(c, voucher(2026, Standing.REVOKED)),
                        Outcome.REFUSED,
                        "VOUCHER_REVOKED"),
                hole(
                        "last year's",
                        c -> with(c, voucher(2025, Standing.FREE)),
                        Outcome.REFUSED,
                        "VOUCHER_OF_ANOTHER_YEAR"),
                hole(
                        "59.99 hours",
                        c -> with(c, hours("59.99")),
                        Outcome.REFUSED,
                        "HOURS_BELOW_MINIMUM"),
                hole("0 hours", c -> with(c, hours("0")), Outcome.REFUSED, "HOURS_BELOW_MINIMUM"),
                hole("-5 hours", c -> with(c, hours("-5")), Outcome.REFUSED, "NOT_POSITIVE"),
                hole("no hours", c -> with(c, hours(null)), Outcome.INCOMPLETE, "HOURS_MISSING"),
                hole(
                        "499.99 euros",
                        c -> with(c, pay("499.99")),
                        Outcome.REFUSED,
                        "PAY_BELOW_MINIMUM"),
                hole("-1 euro", c -> with(c, pay("-1")), Outcome.REFUSED, "NOT_POSITIVE"),
                hole("no pay", c -> with(c, pay(null)), Outcome.INCOMPLETE, "PAY_MISSING"),
                hole(
                        "31 May",
                        c -> with(c, days("2026-05-31", "2026-06-30")),
                        Outcome.REFUSED,
                        "OUTSIDE_WORK_WINDOW"),
                hole(
                        "16 August",
                        c -> with(c, days("2026-06-01", "2026-08-16")),
                        Outcome.REFUSED,
                        "OUTSIDE_WORK_WINDOW"),
                hole(
                        "turned round",
                        c -> with(c, days("2026-06-30", "2026-06-01")),
                        Outcome.REFUSED,
                        "END_BEFORE_START"),
                hole(
                        "1 December",
                        c -> at(c, "2026-11-30T22:00:00Z"),
                        Outcome.REFUSED,
                        "AFTER_DEADLINE"),
                hole(
                        "no account",
                        c -> with(c, employer("0112038-9", null)),
                        Outcome.INCOMPLETE,
                        "BANK_ACCOUNT_MISSING"),
                hole(
                        "wrong account",
                        c -> with(c, employer("0112038-9", "FI2112345600000786")),
                        Outcome.REFUSED,
                        "BANK_ACCOUNT_NOT_VALID"),
                hole(
                        "foreign account",
                        c -> with(c, employer("0112038-9", "DE89370400440532013000")),
                        Outcome.INCOMPLETE,
                        "PAYEE_DETAIL_MISSING"),
                hole(
                        "no id",
                        c -> with(c, employer(" ", ACCOUNT)),
                        Outcome.INCOMPLETE,
                        "BUSINESS_ID_MISSING"),
                hole(
                        "wrong id",
                        c -> with(c, employer("0112038-8", ACCOUNT)),
                        Outcome.REFUSED,
                        "BUSINESS_ID_NOT_VALID"));
    }

    @Test
    void everythingIsToldAtOnce() {
        VoucherClaim claim =
                with(
                        with(
                                at(claim(), "2026-12-01T10:00:00Z"),
                                work("2026-05-31", "2026-08-16", "59.99", "499.99")),
                        Set.of());
        assertThat(decide("Helsinki", 2026, claim).findings())
                .extracting(ClaimFinding::code)
                .containsExactly(
                        "AFTER_DEADLINE",
                        "OUTSIDE_WORK_WINDOW",
                        "OUTSIDE_WORK_WINDOW",
                        "HOURS_BELOW_MINIMUM",
                        "PAY_BELOW_MINIMUM",
                        "TAX_DEBT_NOT_CHECKED",
                        "MISSING_ATTACHMENTS",
                        "MISSING_ATTACHMENTS",
                        "PUBLIC_TEXTS_DISAGREE");
    }

    @Test
    void theLastMomentOfTheDeadlineIsInHelsinki() {
        assertThat(decide("Helsinki", 2026, at(claim(), "2026-11-30T21:59:59Z")).outcome())
                .isEqualTo(Outcome.PAYABLE);
    }

    @Test
    void anAccountInLowerCaseIsTheSameAccount() {
        VoucherClaim claim = with(claim(), employer("0112038-9", " fi2112345600000785 "));
        assertThat(decide("Helsinki", 2026, claim).outcome()).isEqualTo(Outcome.PAYABLE);
    }

    /** The texts contradict each other: which holds is told, and it is a warning. */
    @Test
    void holidayPayWithinTheMinimumPayIsAWarning() {
        WorkDone work =
                new WorkDone(
                        WORK.start(),
                        WORK.end(),
                        WORK.hours(),
                        null,
                        WORK.pay(),
                        HolidayPay.INCLUDED);
        ClaimDecision decision = decide("Helsinki", 2026, with(claim(), work));

        assertThat(decision.outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(decision.findings())
                .extracting(ClaimFinding::code, ClaimFinding::severity)
                .containsExactly(
                        tuple("HOLIDAY_PAY_ON_TOP", Severity.WARNING),
                        tuple("TAX_DEBT_NOT_CHECKED", Severity.WARNING),
                        tuple("PUBLIC_TEXTS_DISAGREE", Severity.WARNING));
    }

    @Test
    void everyFindingHasASourceAndATextInEachLanguage() {
        for (ClaimFinding finding : decide("Helsinki", 2026, EMPTY).findings()) {
            assertThat(finding.told().source().citation()).isNotBlank();
            for (String text :
                    List.of(finding.text().fi(), finding.text().sv(), finding.text().en())) {
                assertThat(text).isNotBlank().doesNotContain("{");
            }
        }
    }

    private static Arguments hole(
            String name, UnaryOperator<VoucherClaim> changed, Outcome outcome, String code) {
        return Arguments.of(name, changed, outcome, code);
    }
}
