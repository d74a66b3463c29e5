package fi.asiointi.subsidy.benefit.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.recovery.Alteration.EInvoice;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AlterationTest {
    private static final DatePeriod BENEFIT =
            DatePeriod.closed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 31));

    static Stream<JsonNode> dates() {
        return Cases.group("alteration_dates");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void theDatesAreTakenOrRefusedAsByTheCitysSystem(JsonNode one) {
        var change =
                new Alteration(
                        Alteration.Type.valueOf(one.path("type").asText().toUpperCase(Locale.ROOT)),
                        day(one.path("end_date").asText()),
                        one.hasNonNull("resume_date")
                                ? day(one.path("resume_date").asText())
                                : null);
        JsonNode recovery = one.path("existing_recovery");
        List<DatePeriod> recovered =
                recovery.isArray()
                        ? List.of(
                                DatePeriod.closed(
                                        day(recovery.path(0).asText()),
                                        day(recovery.path(1).asText())))
                        : List.of();

        assertThat(change.findings(BENEFIT, recovered).isEmpty())
                .isEqualTo(one.path("expected").asInt() == 201);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TERMINATION, 2026-01-31, -, CHANGE_STARTS_OUTSIDE_BENEFIT",
                "TERMINATION, 2026-02-01, -, ''",
                "TERMINATION, 2026-07-31, -, ''",
                "TERMINATION, 2026-08-01, -, CHANGE_STARTS_OUTSIDE_BENEFIT",
                "SUSPENSION, 2026-03-01, -, RESUME_DATE_MISSING",
                "SUSPENSION, 2026-03-01, 2026-02-28, CHANGE_ENDS_BEFORE_START",
                "SUSPENSION, 2026-03-01, 2026-03-01, ''",
                "SUSPENSION, 2026-03-01, 2026-07-31, ''",
                "SUSPENSION, 2026-03-01, 2026-08-01, CHANGE_ENDS_AFTER_BENEFIT"
            })
    void aChangeLiesWithinTheBenefit(
            Alteration.Type type, LocalDate last, LocalDate resumes, String code) {
        assertThat(
                        new Alteration(type, last, resumes)
                                .findings(BENEFIT, List.of()).stream().map(Reason::code).toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void onlyTheFormRefusesToGoOnOnTheLastDay() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        var change = new Alteration(Alteration.Type.SUSPENSION, day, day);

        assertThat(change.findings(BENEFIT, List.of())).isEmpty();
        assertThat(change.formFindings())
                .extracting(Reason::code)
                .containsExactly("RESUMES_ON_LAST_DAY");
        assertThat(change.proposedRecovery(BENEFIT)).isEmpty();
    }

    @Test
    void aContactAndAWholeEInvoiceAddressAreAsked() {
        var change =
                new Alteration(
                        Alteration.Type.TERMINATION,
                        LocalDate.of(2026, 3, 1),
                        null,
                        false,
                        EInvoice.INCOMPLETE);

        assertThat(change.findings(BENEFIT, List.of()))
                .extracting(Reason::code)
                .containsExactly("CONTACT_MISSING", "E_INVOICE_INCOMPLETE");
    }

    @Test
    void afterATerminationTheRestIsProposedForRecovery() {
        assertThat(termination("2026-05-31").proposedRecovery(BENEFIT))
                .contains(DatePeriod.closed(LocalDate.of(2026, 6, 1), BENEFIT.end()));
        assertThat(termination("2026-07-31").proposedRecovery(BENEFIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-06-01, 2026-07-31, 500, false, ''",
        "true, 2026-06-01, 2026-08-01, 500, false, RECOVERY_OUTSIDE_BENEFIT",
        "true, 2026-03-31, 2026-06-01, 500, false, OVERLAPS_RECOVERY",
        "true, 2026-06-01, 2026-07-31, 5000.01, false, RECOVERY_AMOUNT",
        "true, 2026-06-01, 2026-07-31, 0.99, false, NOTHING_TO_RECOVER",
        "false, 2026-06-01, 2026-07-31, 500, false, JUSTIFICATION_MISSING",
        "false, 2026-06-01, 2026-07-31, 500, true, ''"
    })
    void aHandlersProposalIsChecked(
            boolean recoverable,
            LocalDate start,
            LocalDate end,
            Money amount,
            boolean justified,
            String code) {
        var proposal =
                new RecoveryProposal(recoverable, DatePeriod.closed(start, end), amount, justified);
        DatePeriod march = DatePeriod.closed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

        assertThat(
                        proposal.findings(BENEFIT, Money.ofEuros(5000), List.of(march)).stream()
                                .map(Reason::code)
                                .toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(proposal.warnings()).hasSize(recoverable ? 0 : 1);
        assertThat(proposal.stored().equals(Money.ZERO))
                .isEqualTo(!recoverable || code.equals("NOTHING_TO_RECOVER"));
    }

    private static Alteration termination(String lastDay) {
        return new Alteration(Alteration.Type.TERMINATION, LocalDate.parse(lastDay), null);
    }

    /** S+7 is the seventh day after the start, E+7 after the end. */
    private static LocalDate day(String text) {
        LocalDate from = text.startsWith("S") ? BENEFIT.start() : BENEFIT.end();
        return text.length() == 1 ? from : from.plusDays(Integer.parseInt(text.substring(1)));
    }
}
