package fi.asiointi.voucher.claim;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.name.NameMatch;
import fi.asiointi.voucher.policy.EmployerKind;
import fi.asiointi.voucher.policy.HolidayPay;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.WorkDone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
    private static final Instant SENT = Instant.parse("2026-09-01T09:00:00Z");
    private static final Map<Long, KnownVoucher> VOUCHERS =
            Map.of(
                    123_456L, new KnownVoucher(2026, Standing.FREE, "k-1", "Korhonen", Money.ZERO),
                    100_000L, new KnownVoucher(2026, Standing.USED, "v-1", "Virtanen", Money.ZERO),
                    100_001L, new KnownVoucher(2026, Standing.FREE, "n-1", "Nieminen", Money.ZERO),
                    12L, new KnownVoucher(2014, Standing.FREE, "l-1", "Laine", Money.ZERO));
    private static final String CODE = CodeFormat.HELSINKI.code(123_456).text();
    private static final ClaimingEmployer EMPLOYER =
            ClaimingEmployer.of("0112038-9", EmployerKind.COMPANY, "FI2112345600000785");

    @Test
    void aCompleteApplicationIsTakenIn() {
        EmployerApplication application = application(row(CODE, "Anna Korhonen"));
        // @start region="submission"
        Submission submission =
                Submission.of(application, "Helsinki", VoucherPolicies.published(), lookup());
        boolean taken = submission.isComplete();
        // @end
        assertThat(taken).isTrue();
        assertThat(submission.rows()).hasSize(1).first().isInstanceOf(ClaimDecision.Payable.class);
    }

    /** Production takes any path of sending for complete, and stops at the first missing field. */
    @Test
    void everyFieldThatIsMissingIsTold() {
        var empty =
                new EmployerApplication(
                        SENT,
                        EMPLOYER,
                        " ",
                        Contact.NONE,
                        true,
                        Contact.NONE,
                        List.of(emptyRow()),
                        Money.ZERO,
                        Money.ZERO);

        assertThat(submit(empty).findings())
                .extracting(ClaimFinding::path)
                .containsExactly(
                        "streetAddress",
                        "contact.name",
                        "contact.email",
                        "contact.phone",
                        "invoicer.name",
                        "invoicer.email",
                        "invoicer.phone",
                        "rows[0].code",
                        "rows[0].employeeName",
                        "rows[0].employeePhone",
                        "rows[0].workPostcode",
                        "rows[0].hiredWithoutVoucher");
        assertThat(submit(empty).isComplete()).isFalse();
        assertThat(submit(application()).findings())
                .extracting(ClaimFinding::path)
                .containsExactly("rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "maybe"})
    void eachAssessmentIsAnAnswer(String assessment) {
        ClaimRow row = row(CODE, "Anna Korhonen");
        var answered =
                new ClaimRow(
                        row.code(),
                        row.employeeName(),
                        row.employeePhone(),
                        row.workPostcode(),
                        assessment,
                        row.work(),
                        row.paidByCollectiveAgreement(),
                        row.papers());
        assertThat(submit(application(answered)).isComplete()).isTrue();
    }

    @Test
    void oneVoucherStandsInOneRowOnly() {
        Submission submission =
                submit(
                        application(
                                row(CODE, "Anna Korhonen"),
                                row(CODE.toUpperCase(Locale.ROOT), "Korhonen Anna")));

        assertThat(submission.rows().get(0).outcome()).isEqualTo(ClaimDecision.Outcome.PAYABLE);
        assertThat(submission.rows().get(1).findings())
                .extracting(ClaimFinding::code)
                .contains("VOUCHER_ALREADY_USED");
        assertThat(submission.isComplete()).isFalse();
    }

    /** A row whose name is wrong names no voucher; the right row after it is not a second use. */
    @Test
    void aWrongNameUsesNoVoucher() {
        Submission submission =
                submit(application(row(CODE, "Anna Koskinen"), row(CODE, "Anna Korhonen")));

        assertThat(submission.rows().get(0).findings())
                .extracting(ClaimFinding::code)
                .contains("UNKNOWN_VOUCHER");
        assertThat(submission.rows().get(1).outcome()).isEqualTo(ClaimDecision.Outcome.PAYABLE);
    }

    /** Hausjärvi pays an employer three vouchers, Janakkala 1 000 euros: the fourth row is past. */
    @ParameterizedTest
    @CsvSource({
        "Hausjärvi, 2023-05-15, 2023-07-31, EMPLOYER_LIMIT, 400",
        "Janakkala, 2023-06-01, 2023-07-31, NOTHING_LEFT_PER_EMPLOYER, 500"
    })
    void earlierRowsCountAgainstTheLimits(
            String city, LocalDate start, LocalDate end, String code, long each) {
        List<ClaimDecision> decisions = fourOf2023(city, start, end, serial -> "a-" + serial);

        assertThat(decisions.get(0).amount()).contains(Money.ofEuros(each));
        assertThat(decisions.get(3).findings()).extracting(ClaimFinding::code).contains(code);
        assertThat(decisions.get(3).amount()).isEmpty();
    }

    /** Hyvinkää pays 350 euros a voucher, and one young person 700 at the most. */
    @Test
    void vouchersOfOneYoungPersonAreCountedTogether() {
        LocalDate start = LocalDate.of(2023, 6, 1);
        LocalDate end = LocalDate.of(2023, 6, 30);
        Money each = Money.ofEuros(350);

        assertThat(fourOf2023("Hyvinkää", start, end, serial -> "a-" + serial % 2))
                .extracting(decision -> decision.amount().orElseThrow())
                .containsOnly(each);
        List<ClaimDecision> ofOne = fourOf2023("Hyvinkää", start, end, serial -> "a-1");
        assertThat(ofOne.subList(0, 2))
                .extracting(decision -> decision.amount().orElseThrow())
                .containsOnly(each);
        assertThat(ofOne.get(2).findings())
                .extracting(ClaimFinding::code)
                .contains("NOTHING_LEFT_PER_YOUTH");
    }

    private static List<ClaimDecision> fourOf2023(
            String city, LocalDate start, LocalDate end, LongFunction<String> owner) {
        var work =
                new WorkDone(
                        start,
                        end,
                        new BigDecimal("200"),
                        null,
                        Money.ofEuros(1_500),
                        HolidayPay.ON_TOP);
        ClaimRow[] rows =
                LongStream.rangeClosed(200_001, 200_004)
                        .mapToObj(CodeFormat.HELSINKI::code)
                        .map(code -> row(code.text(), "Anna Aalto", work))
                        .toArray(ClaimRow[]::new);
        var lookup =
                new VoucherLookup(
                        CodeFormat.HELSINKI,
                        serial -> Optional.of(of2023(owner.apply(serial))),
                        NameMatch.PRODUCTION,
                        caller -> true);
        EmployerApplication sent = application(Instant.parse("2023-09-01T09:00:00Z"), rows);
        return Submission.of(sent, city, VoucherPolicies.published(), lookup).rows();
    }

    private static KnownVoucher of2023(String owner) {
        return new KnownVoucher(2023, Standing.FREE, owner, "Aalto", Money.ZERO);
    }

    /** The papers of the very request count: a row that has just been added needs its own. */
    @Test
    void everyRowNeedsItsPapers() {
        ClaimRow second = row(CodeFormat.HELSINKI.code(100_001).text(), "Ville Nieminen");
        var bare =
                new ClaimRow(
                        second.code(),
                        second.employeeName(),
                        second.employeePhone(),
                        second.workPostcode(),
                        "no",
                        second.work(),
                        Answer.UNKNOWN,
                        Set.of(Paper.PAYSLIP));
        Submission submission = submit(application(row(CODE, "Anna Korhonen"), bare));

        assertThat(submission.rows().get(1).outcome()).isEqualTo(ClaimDecision.Outcome.INCOMPLETE);
        assertThat(submission.rows().get(1).findings())
                .extracting(ClaimFinding::code)
                .contains("MISSING_ATTACHMENTS");
    }

    @Test
    void aVoucherOfAYearWithoutAPolicyIsRefused() {
        assertThat(submit(application(row("12", "Onni Laine"))).rows().get(0).findings())
                .extracting(ClaimFinding::code)
                .containsExactly("NO_POLICY");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, 999999, Anna Korhonen",
        "slip, 3rj-077, Anna Korhonen",
        "garbage, I am not a number, Anna Korhonen",
        "wrong name, 3rj-076, Anna Koskinen",
        "used, 31n-022, Ville Virtanen",
        "no name, 3rj-076, ''"
    })
    void aStrangerIsToldNothing(String what, String code, String name) {
        VoucherLookup.Answer none = lookup().find("0112038-9", "no code at all", "Nobody");

        assertThat(lookup().find("0112038-9", code, name)).as(what).isEqualTo(none);
    }

    @Test
    void whoKnowsCodeAndNameFindsTheVoucher() {
        // @start region="lookup"
        VoucherLookup.Answer answer = lookup().find("0112038-9", "3RJ-076", "korhonen anna");
        // @end
        assertThat(answer)
                .isEqualTo(
                        new VoucherLookup.Answer.Found(
                                Objects.requireNonNull(VOUCHERS.get(123_456L))));
        assertThat(answer.toString()).doesNotContain("Korhonen");
    }

    @Test
    void whoAsksTooOftenIsAskedToWait() {
        var asked = new ArrayList<String>();
        var lookup =
                new VoucherLookup(
                        CodeFormat.HELSINKI,
                        serial -> Optional.ofNullable(VOUCHERS.get(serial)),
                        NameMatch.PRODUCTION,
                        caller -> {
                            asked.add(caller);
                            return asked.size() <= 2;
                        });
        lookup.find("0112038-9", CODE, "Anna Korhonen");
        lookup.find("0112038-9", CODE, "Anna Korhonen");

        assertThat(lookup.find("0112038-9", CODE, "Anna Korhonen"))
                .isInstanceOf(VoucherLookup.Answer.TooMany.class);
        assertThat(asked).containsOnly("0112038-9").hasSize(3);
    }

    private static Submission submit(EmployerApplication application) {
        return Submission.of(application, "Helsinki", VoucherPolicies.published(), lookup());
    }

    private static VoucherLookup lookup() {
        return new VoucherLookup(
                CodeFormat.HELSINKI,
                serial -> Optional.ofNullable(VOUCHERS.get(serial)),
                NameMatch.PRODUCTION,
                caller -> true);
    }

    private static EmployerApplication application(ClaimRow... rows) {
        return application(SENT, rows);
    }

    private static EmployerApplication application(Instant sent, ClaimRow... rows) {
        return new EmployerApplication(
                sent,
                EMPLOYER,
                "Testikatu 1",
                new Contact("Testi Henkilö", "testi@example.org", "040 1234567"),
                false,
                Contact.NONE,
                List.of(rows),
                Money.ZERO,
                Money.ZERO);
    }

    private static ClaimRow row(@Nullable String code, @Nullable String name) {
        return row(code, name, Claims.WORK);
    }

    private static ClaimRow row(@Nullable String code, @Nullable String name, WorkDone work) {
        return new ClaimRow(
                code,
                name,
                "040 7654321",
                "00100",
                "no",
                work,
                Answer.UNKNOWN,
                Set.of(Paper.values()));
    }

    private static ClaimRow emptyRow() {
        return new ClaimRow(
                null, null, null, null, null, WorkDone.NOT_TOLD, Answer.UNKNOWN, Set.of());
    }
}
