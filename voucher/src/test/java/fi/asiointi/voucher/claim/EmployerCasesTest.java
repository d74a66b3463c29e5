package fi.asiointi.voucher.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.Cases;
import fi.asiointi.voucher.Cases.Case;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.name.NameMatch;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.WorkDone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The employer's side by the reference's own cases, and by what it leaves open. */
class EmployerCasesTest {
    private static final long SERIAL = 123_456;
    private static final String CODE = CodeFormat.HELSINKI.code(SERIAL).text();
    private static final MonthDay NEW_VALUE = MonthDay.of(2, 14);

    /** What an application says, in order until a case changes it. */
    private static final class Draft {
        private Instant sent = Claims.IN_TIME;
        private Standing standing = Standing.FREE;
        private String account = Claims.ACCOUNT;
        private @Nullable String streetAddress = "Testikatu 1";
        private @Nullable String contactName = "Testi Henkilö";
        private @Nullable String contactEmail = "testi@example.org";
        private @Nullable String contactPhone = "040 1234567";
        private @Nullable String postcode = "00100";
        private @Nullable String assessment = "no";
        private WorkDone work = Claims.WORK;
        private final Set<Paper> papers = new HashSet<>(Set.of(Paper.values()));
        private int rows = 1;

        Submission submitted() {
            var row =
                    new ClaimRow(
                            CODE,
                            "Anna Korhonen",
                            "040 7654321",
                            postcode,
                            assessment,
                            work,
                            Answer.UNKNOWN,
                            papers);
            var application =
                    new EmployerApplication(
                            sent,
                            Claims.employer("0112038-9", account),
                            streetAddress,
                            new Contact(contactName, contactEmail, contactPhone),
                            false,
                            Contact.NONE,
                            Stream.generate(() -> row).limit(rows).toList(),
                            Money.ZERO,
                            Money.ZERO);
            return Submission.of(
                    application, "Helsinki", VoucherPolicies.published(), lookup(standing));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachHoleOfProductionIsClosed(Case c) {
        Draft draft = new Draft();
        JsonNode in = c.input();
        if (in.has("everything_else")) {
            draft.streetAddress = null;
            draft.contactName = null;
            draft.papers.clear();
        }
        draft.rows = in.has("same_voucher_twice_in_one_application") ? 2 : 1;
        draft.standing =
                in.has("voucher_in_a_draft_of_another_company") ? Standing.HELD : Standing.FREE;
        if (in.has("work_hours")) {
            draft.work = Claims.hours(in.path("work_hours").asText());
        }
        if (in.has("submitted")) {
            draft.sent = morningOf(in.path("submitted").asText());
        }
        if (in.has("its_attachments")) {
            draft.papers.clear();
        }
        draft.account = in.path("iban").asText(Claims.ACCOUNT);
        Submission submission = draft.submitted();

        assertThat(codes(submission)).containsAll(recommended(c.expected().path("recommended")));
        assertThat(submission.isComplete()).isEqualTo(in.has("iban"));
    }

    static Stream<Case> eachHoleOfProductionIsClosed() {
        return Cases.suite("employer-submit-gaps");
    }

    /** In this library's words; an account in lower case is simply read. */
    private static List<String> recommended(JsonNode recommended) {
        List<String> codes = new ArrayList<>();
        Stream<JsonNode> all =
                recommended.isArray()
                        ? Stream.of(recommended.path(0), recommended.path(1))
                        : Stream.of(recommended);
        all.map(JsonNode::asText)
                .map(
                        code ->
                                switch (code) {
                                    case "missing_fields" -> "FIELD_MISSING";
                                    case "a timed hold that expires" -> "VOUCHER_HELD";
                                    default -> code.toUpperCase(Locale.ROOT);
                                })
                .filter(code -> !code.equals("NORMALISED"))
                .forEach(codes::add);
        return codes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatProductionAsksForOnSubmitIsAskedFor(Case c) {
        Draft draft = new Draft();
        JsonNode in = c.input();
        without(draft, in.path("missing").asText(in.path("missing_in_voucher").asText()));
        if (in.path("attachments").isArray() && in.path("attachments").isEmpty()) {
            draft.papers.clear();
        }
        draft.account = in.path("iban").asText(Claims.ACCOUNT);
        draft.assessment = in.path("value").asText(draft.assessment);
        Submission submission = draft.submitted();

        assertThat(submission.isComplete()).isEqualTo(c.expected().path("http").asInt() == 200);
        if (c.expected().has("field")) {
            assertThat(paths(submission)).contains(path(c.expected().path("field").asText()));
        }
    }

    static Stream<Case> whatProductionAsksForOnSubmitIsAskedFor() {
        return Cases.suite("employer-submit");
    }

    private static void without(Draft draft, String field) {
        switch (field) {
            case "" -> {}
            case "street_address" -> draft.streetAddress = null;
            case "contact_person_name" -> draft.contactName = null;
            case "contact_person_email" -> draft.contactEmail = null;
            case "contact_person_phone_number" -> draft.contactPhone = null;
            case "summer_vouchers" -> draft.rows = 0;
            case "employment_postcode" -> draft.postcode = null;
            case "hired_without_voucher_assessment" -> draft.assessment = null;
            case "employment_start_date" -> draft.work = days(null, draft.work.end());
            case "employment_end_date" -> draft.work = days(draft.work.start(), null);
            default -> throw new IllegalArgumentException("No such field: " + field);
        }
    }

    private static String path(String field) {
        return switch (field) {
            case "street_address" -> "streetAddress";
            case "contact_person_name" -> "contact.name";
            case "contact_person_email" -> "contact.email";
            case "contact_person_phone_number" -> "contact.phone";
            case "summer_vouchers" -> "rows";
            case "employment_postcode" -> "rows[0].workPostcode";
            case "hired_without_voucher_assessment" -> "rows[0].hiredWithoutVoucher";
            case "employment_start_date" -> "work.start";
            case "employment_end_date" -> "work.end";
            case "payee_name" -> "employer.payeeName";
            default -> throw new IllegalArgumentException("No such field: " + field);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void onlyAVoucherThatWasGivenAndIsFreeIsTaken(Case c) {
        Draft draft = new Draft();
        boolean given = c.input().path("youth_status").asText().equals("accepted");
        boolean used = c.input().path("used_elsewhere").asBoolean();
        draft.standing = used ? Standing.USED : given ? Standing.FREE : Standing.NOT_GRANTED;
        Submission submission = draft.submitted();

        assertThat(submission.isComplete()).isEqualTo(c.expected().path("http").asInt() == 200);
        if (c.expected().has("error")) {
            assertThat(codes(submission))
                    .contains(c.expected().path("error").asText().toUpperCase(Locale.ROOT));
        }
    }

    static Stream<Case> onlyAVoucherThatWasGivenAndIsFreeIsTaken() {
        return Cases.suite("employer-link-voucher");
    }

    /** Production goes by the day on which the row was made; here the voucher's year decides. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aVoucherHasTheValueOfItsYear(Case c) {
        LocalDate made = LocalDate.parse(c.input().path("created").asText());
        int year = made.getYear() - (MonthDay.from(made).isBefore(NEW_VALUE) ? 1 : 0);
        WorkDone work = Claims.work(year + "-06-01", year + "-06-30", "120", "500");

        assertThat(Claims.decide("Helsinki", year, Claims.of(year, work)).amount())
                .contains(Money.ofEuros(c.expected().path("value_eur").asLong()));
    }

    static Stream<Case> aVoucherHasTheValueOfItsYear() {
        return Cases.suite("value-by-date");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aCodeWithoutAVoucherLeadsToNone(Case c) {
        var nothingKept =
                new VoucherLookup(
                        CodeFormat.HELSINKI,
                        serial -> Optional.empty(),
                        NameMatch.PRODUCTION,
                        caller -> true);
        JsonNode serial = c.input().path("serial");

        assertThat(
                        nothingKept.find(
                                "0112038-9",
                                serial.isNull() ? null : serial.asText(),
                                "Anna Korhonen"))
                .isInstanceOf(VoucherLookup.Answer.NotFound.class);
    }

    static Stream<Case> aCodeWithoutAVoucherLeadsToNone() {
        return Cases.suite("serial-without-match");
    }

    private static VoucherLookup lookup(Standing standing) {
        return new VoucherLookup(
                CodeFormat.HELSINKI,
                serial ->
                        Optional.of(
                                new KnownVoucher(2026, standing, "k-1", "Korhonen", Money.ZERO)),
                NameMatch.PRODUCTION,
                caller -> true);
    }

    private static WorkDone days(@Nullable LocalDate start, @Nullable LocalDate end) {
        WorkDone like = Claims.WORK;
        return new WorkDone(start, end, like.hours(), null, like.pay(), like.holidayPay());
    }

    private static Instant morningOf(String day) {
        return LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<String> codes(Submission submission) {
        return all(submission).map(ClaimFinding::code).toList();
    }

    private static List<String> paths(Submission submission) {
        return all(submission).map(ClaimFinding::path).toList();
    }

    private static Stream<ClaimFinding> all(Submission submission) {
        return Stream.concat(
                submission.findings().stream(),
                submission.rows().stream().flatMap(row -> row.findings().stream()));
    }
}
