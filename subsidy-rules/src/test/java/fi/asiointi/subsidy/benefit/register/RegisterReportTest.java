package fi.asiointi.subsidy.benefit.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.benefit.lifecycle.BenefitLifecycle;
import fi.asiointi.subsidy.benefit.register.RegisterReport.LeftOut;
import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final BusinessId COMPANY = BusinessId.parse("0201256-6");
    private static final List<Instalment> TWO =
            List.of(
                    new Instalment(1, Money.ofEuros(9000), DAY),
                    new Instalment(2, Money.ofEuros(2224), DAY.plusMonths(6)));

    @Test
    void theTableHoldsWhatTheRegisterAsks() {
        var once = List.of(TWO.get(0));
        RegisterReport report =
                report(
                        aid("125000", "Esimerkki \"A\", B Oy", TWO),
                        aid("125001", "=HYPERLINK(1)", once));

        assertThat(table(report))
                .extracting(CsvRecord::getFields)
                .containsExactly(
                        List.of(
                                "applicationNumber",
                                "employer",
                                "businessId",
                                "industryCode",
                                "decidedOn",
                                "instalment1",
                                "instalment2"),
                        List.of(
                                "125000",
                                "Esimerkki \"A\", B Oy",
                                "0201256-6",
                                "62010",
                                "2026-05-04",
                                "9000.00",
                                "2224.00"),
                        List.of(
                                "125001",
                                "'=HYPERLINK(1)",
                                "0201256-6",
                                "62010",
                                "2026-05-04",
                                "9000.00",
                                ""));
        assertThat(report.leftOut()).isEmpty();
        assertThat(report.rows().get(0).toString()).doesNotContain("Esimerkki");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, YES, 2026-05-04, NOT_REPORTED, ''",
        "ACCEPTED, YES, 2026-05-04, FAILED, ''",
        "ACCEPTED, YES, 2026-05-03, NOT_REPORTED, ''",
        "ACCEPTED, YES, 2026-05-05, NOT_REPORTED, DECIDED_LATER",
        "ACCEPTED, YES, , NOT_REPORTED, NO_DECISION_DATE",
        "ACCEPTED, YES, 2026-05-04, SENT, ALREADY_REPORTED",
        "ACCEPTED, NO, 2026-05-04, NOT_REPORTED, NOT_DE_MINIMIS",
        "HANDLING, YES, 2026-05-04, NOT_REPORTED, NOT_ACCEPTED",
        "REJECTED, NO, , SENT, NOT_ACCEPTED NOT_DE_MINIMIS ALREADY_REPORTED NO_DECISION_DATE"
    })
    void onlyDecidedDeMinimisAidThatIsNotReportedYetIsReported(
            String application,
            Answer deMinimis,
            @Nullable LocalDate decidedOn,
            String state,
            String because) {
        RegisterReport report =
                report(
                        new GrantedAid(
                                "125000",
                                application(application),
                                "Esimerkki Oy",
                                COMPANY,
                                "62010",
                                decidedOn,
                                deMinimis,
                                TWO,
                                state(state)));

        assertThat(report.rows()).hasSize(because.isEmpty() ? 1 : 0);
        assertThat(codes(report)).isEqualTo(because);
        assertThat(report.leftOut()).noneMatch(LeftOut::isLacking);
    }

    @Test
    void whatMustBePutRightIsToldAllAtOnce() {
        var poor =
                new GrantedAid(
                        "",
                        application("ACCEPTED"),
                        " ",
                        null,
                        null,
                        DAY,
                        Answer.UNKNOWN,
                        List.of(),
                        state("NOT_REPORTED"));
        RegisterReport report = report(poor);

        assertThat(report.rows()).isEmpty();
        assertThat(codes(report))
                .isEqualTo(
                        "DE_MINIMIS_UNKNOWN APPLICATION_NUMBER_MISSING EMPLOYER_MISSING"
                                + " BUSINESS_ID_MISSING INDUSTRY_MISSING INSTALMENTS");
        assertThat(report.leftOut()).allMatch(LeftOut::isLacking);
    }

    @Test
    void whatIsLateIsToldEvenWhenSomethingIsMissing() {
        GrantedAid complete = aid("125000", "Esimerkki Oy", TWO);
        GrantedAid nameless = aid("125001", " ", TWO);
        GrantedAid sent = aid("125002", "Esimerkki Oy", TWO).with(state("SENT"));
        RegisterReport report = report(complete, nameless, sent);

        assertThat(report.overdue(LocalDate.of(2026, 6, 2))).isEmpty();
        assertThat(report.overdue(LocalDate.of(2026, 6, 3))).containsExactly(complete, nameless);
    }

    @Test
    void oneNumberIsReportedOnceAndInstalmentsStandInOrder() {
        GrantedAid one = aid("125000", "Esimerkki Oy", TWO);
        GrantedAid swapped = aid("125001", "Esimerkki Oy", List.of(TWO.get(1), TWO.get(0)));
        GrantedAid three =
                aid(
                        "125002",
                        "Esimerkki Oy",
                        List.of(TWO.get(0), TWO.get(1), new Instalment(3, Money.ZERO, DAY)));

        assertThat(codes(report(one, one, swapped, three)))
                .isEqualTo("NUMBER_TWICE NUMBER_TWICE INSTALMENTS INSTALMENTS");
    }

    @Test
    void theCallBackMarksEachAidAndTellsWhatItCannotUse() {
        RegisterReport report =
                report(
                        aid("1", "Esimerkki Oy", TWO),
                        aid("2", "Esimerkki Oy", TWO),
                        aid("3", "Esimerkki Oy", TWO));
        CallBack answer = report.answered(Map.of("1", true, "2", false, "9", true));

        assertThat(answer.aids())
                .extracting(aid -> aid.report().name())
                .containsExactly("SENT", "FAILED", "NOT_REPORTED");
        assertThat(answer.findings())
                .extracting(SourcedReason::code)
                .containsExactly("UNKNOWN_APPLICATION");
        assertThat(answer.findings().get(0).text().sv()).contains("ansökan 9");
        RegisterReport next = RegisterReport.of(answer.aids(), DAY.plusDays(1));
        assertThat(next.rows()).extracting(GrantedAid::applicationNumber).containsExactly("2", "3");
    }

    @Test
    void whatIsReportedStaysReported() {
        GrantedAid sent = aid("1", "Esimerkki Oy", TWO).with(state("SENT"));
        CallBack late = new RegisterReport(List.of(sent), List.of()).answered(Map.of("1", false));

        assertThat(late.aids()).containsExactly(sent);
        assertThat(late.findings()).extracting(SourcedReason::code).containsExactly("NOT_EXPECTED");
        assertThat(BenefitLifecycle.REGISTER_REPORT.steps(state("SENT"), Actor.SYSTEM)).isEmpty();
    }

    @Test
    void everyReasonIsWrittenInEveryLanguage() {
        for (String key : RegisterTexts.ALL.keys()) {
            var text = RegisterTexts.ALL.text(key);
            assertThat(List.of(text.fi(), text.sv(), text.en())).doesNotHaveDuplicates();
            for (Language language : Language.values()) {
                assertThat(text.in(language)).endsWith(".");
            }
        }
    }

    private static RegisterReport report(GrantedAid... aids) {
        return RegisterReport.of(List.of(aids), DAY);
    }

    static GrantedAid aid(String number, String employer, List<Instalment> instalments) {
        return new GrantedAid(
                number,
                application("ACCEPTED"),
                employer,
                COMPANY,
                "62010",
                DAY,
                Answer.YES,
                instalments,
                state("NOT_REPORTED"));
    }

    private static String codes(RegisterReport report) {
        return report.leftOut().stream()
                .flatMap(one -> one.because().stream())
                .map(SourcedReason::code)
                .collect(Collectors.joining(" "));
    }

    private static List<CsvRecord> table(RegisterReport report) {
        var table = new StringWriter();
        report.write(table);
        return CsvReader.builder().ofCsvRecord(table.toString()).stream().toList();
    }

    private static State application(String name) {
        return BenefitLifecycle.APPLICATION.state(name).orElseThrow();
    }

    private static State state(String name) {
        return BenefitLifecycle.REGISTER_REPORT.state(name).orElseThrow();
    }
}
