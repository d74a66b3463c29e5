package fi.asiointi.voucher.claim;

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
import fi.asiointi.voucher.policy.EmployerTie;
import fi.asiointi.voucher.policy.HolidayPay;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimRulesTest {
    private static final Instant IN_TIME = Instant.parse("2026-09-01T09:00:00Z");
    private static final WorkDone WORK = work("2026-06-01", "2026-06-30", "60", "500");
    private static final String ACCOUNT = "FI21 1234 5600 0007 85";

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
        assertThat(decide(city, year, of(year, work)).amount()).contains(Money.parse(amount));
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
        ClaimDecision decision = decide(city, 2023, of(2023, work(start, end, hours, "1500")));
        if (amount.equals("none")) {
            assertThat(decision.amount()).isEmpty();
        } else {
            assertThat(decision.amount()).contains(Money.parse(amount));
        }
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
        VoucherClaim claim = of(2023, few);
        VoucherClaim agreed = agreed(claim);

        assertThat(decide("Hyvinkää", 2023, agreed).outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(decide("Hyvinkää", 2023, claim).outcome()).isEqualTo(Outcome.NEEDS_HANDLER);
        assertThat(decide("Hyvinkää", 2023, agreed(of(2023, fewer))).findings())
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
        VoucherClaim claim = agreed(of(2023, work("2023-06-01", "2023-06-30", "120", "1500")));
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
        assertThat(codes("Tuusula", 2023, with(of(2023, WORK), owner)))
                .contains("EXCLUDED_OWNER", "EMPLOYER_LIMIT");
        assertThat(codes("Oulu", 2021, with(of(2021, WORK), owner)))
                .contains("EMPLOYER_NOT_IN_REGION");
    }

    /** Every policy must answer, whatever the claim; nothing is thrown. */
    @Test
    void everyCityAndYearAnswersEveryClaim() {
        for (VoucherPolicy policy : VoucherPolicies.published().all()) {
            for (VoucherClaim claim : List.of(claim(), EMPTY, of(policy.year(), WORK))) {
                assertThat(ClaimRules.under(policy).decide(claim).outcome()).isNotNull();
            }
        }
    }

    private static final VoucherClaim EMPTY =
            new VoucherClaim(
                    IN_TIME,
                    null,
                    WorkDone.NOT_TOLD,
                    Answer.UNKNOWN,
                    ClaimingEmployer.of(null, null, null),
                    Set.of(),
                    Caps.Paid.NOTHING);

    private static Arguments hole(
            String name, UnaryOperator<VoucherClaim> changed, Outcome outcome, String code) {
        return Arguments.of(name, changed, outcome, code);
    }

    private static ClaimDecision decide(String city, int year, VoucherClaim claim) {
        return ClaimRules.under(policy(city, year)).decide(claim);
    }

    private static List<String> codes(String city, int year, VoucherClaim claim) {
        return decide(city, year, claim).findings().stream().map(ClaimFinding::code).toList();
    }

    private static VoucherPolicy policy(String city, int year) {
        return ((PolicyLookup.Found) VoucherPolicies.published().find(city, year)).policy();
    }

    private static VoucherClaim claim() {
        return of(2026, WORK);
    }

    private static VoucherClaim of(int year, WorkDone work) {
        return new VoucherClaim(
                LocalDate.of(year, 9, 1).atTime(9, 0).toInstant(ZoneOffset.UTC),
                voucher(year, Standing.FREE),
                work,
                Answer.UNKNOWN,
                employer("0112038-9", ACCOUNT),
                Set.of(Paper.values()),
                Caps.Paid.NOTHING);
    }

    private static ClaimedVoucher voucher(int year, Standing standing) {
        return new ClaimedVoucher(year, standing);
    }

    private static ClaimingEmployer employer(@Nullable String id, @Nullable String account) {
        return ClaimingEmployer.of(id, EmployerKind.COMPANY, account);
    }

    private static WorkDone hours(@Nullable String hours) {
        BigDecimal told = hours == null ? null : new BigDecimal(hours);
        return new WorkDone(WORK.start(), WORK.end(), told, null, WORK.pay(), HolidayPay.ON_TOP);
    }

    private static WorkDone pay(@Nullable String pay) {
        Money told = pay == null ? null : Money.parse(pay);
        return new WorkDone(WORK.start(), WORK.end(), WORK.hours(), null, told, HolidayPay.ON_TOP);
    }

    private static WorkDone days(String start, String end) {
        return work(start, end, "60", "500");
    }

    private static WorkDone work(String start, String end, String hours, String pay) {
        return new WorkDone(
                day(start),
                day(end),
                new BigDecimal(hours),
                null,
                Money.parse(pay),
                HolidayPay.ON_TOP);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static VoucherClaim with(VoucherClaim c, WorkDone work) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                work,
                c.paidByCollectiveAgreement(),
                c.employer(),
                c.papers(),
                c.paid());
    }

    private static VoucherClaim with(VoucherClaim c, @Nullable ClaimedVoucher voucher) {
        return new VoucherClaim(
                c.submittedAt(),
                voucher,
                c.work(),
                c.paidByCollectiveAgreement(),
                c.employer(),
                c.papers(),
                c.paid());
    }

    private static VoucherClaim with(VoucherClaim c, ClaimingEmployer employer) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                c.work(),
                c.paidByCollectiveAgreement(),
                employer,
                c.papers(),
                c.paid());
    }

    private static VoucherClaim with(VoucherClaim c, Set<Paper> papers) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                c.work(),
                c.paidByCollectiveAgreement(),
                c.employer(),
                papers,
                c.paid());
    }

    private static VoucherClaim at(VoucherClaim c, String moment) {
        return new VoucherClaim(
                Instant.parse(moment),
                c.voucher(),
                c.work(),
                c.paidByCollectiveAgreement(),
                c.employer(),
                c.papers(),
                c.paid());
    }

    private static VoucherClaim agreed(VoucherClaim c) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                c.work(),
                Answer.YES,
                c.employer(),
                c.papers(),
                c.paid());
    }
}
