package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.DeMinimisAid;
import fi.asiointi.subsidy.benefit.BenefitApplication.EarlierBenefit;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitFormTest {
    private static final String HETU = "010190-002R";

    @Test
    void whatIsPersonalStaysBehind() {
        BenefitApplication application =
                BenefitForm.read(
                        Form.of(
                                Map.of(
                                        "asOf", "2026-03-01",
                                        "employee",
                                                Map.of(
                                                        "hetu",
                                                        HETU,
                                                        "jobTitle",
                                                        "Nobody's business"),
                                        "employer",
                                                Map.of(
                                                        "bankAccount",
                                                        "FI21 1234 5600 0007 85",
                                                        "contact",
                                                        Map.of(
                                                                "name", "Nobody's name",
                                                                "phone", "+358 40 123 4567")))));
        var decision = HelsinkiBenefit.rules("2026-01").orElseThrow().decide(application);

        assertThat(application.employee().identityCode()).isEqualTo(Answer.YES);
        assertThat(application.employer().bankAccount()).isEqualTo(Answer.YES);
        assertThat(
                        application.toString()
                                + decision.findings()
                                + decision.receipt(Map.of()).toJson())
                .doesNotContain(HETU, "Nobody", "123456", "4567");
    }

    @ParameterizedTest
    @CsvSource({
        "0401234567, YES", "+358 9 310 1691, YES", "040-1234567, YES",
        "+46 8 123 456, NO", "112, NO", "00358401234567, NO"
    })
    void aTelephoneNumberIsFinnish(String phone, Answer valid) {
        BenefitApplication application =
                BenefitForm.read(
                        Form.of(
                                Map.of(
                                        "asOf",
                                        "2026-03-01",
                                        "employer",
                                        Map.of("contact", Map.of("phone", phone)))));

        assertThat(Objects.requireNonNull(application.employer().contact()).phone())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"29, ASSOCIATION", "16, COMPANY", "94999, ASSOCIATION", "??, COMPANY"})
    void theLegalFormTellsTheKindAsTheCitysSystemDividesThem(String code, EmployerKind kind) {
        BenefitApplication application =
                BenefitForm.read(
                        Form.of(
                                Map.of(
                                        "asOf",
                                        "2026-03-01",
                                        "employer",
                                        Map.of("legalFormCode", code))));

        assertThat(application.employer().kind()).isEqualTo(kind);
    }

    /** Several files may be of one kind; a kind stands in the list as often as it is attached. */
    @ParameterizedTest
    @CsvSource({"0, MET", "19, MET", "20, MET", "21, NOT_MET", "10000, NOT_MET"})
    void anApplicationHasAtMostTwentyAttachments(int files, Status status) {
        BenefitApplication told =
                told(Map.of("attachments", Collections.nCopies(files, "PAYSLIP")));

        for (Profile profile : Profile.values()) {
            Finding finding = finding(told, profile, "attachments-most");
            assertThat(finding.status()).isEqualTo(status);
            assertThat(finding.actual()).isEqualTo(Integer.toString(files));
            assertThat(finding.limit()).isEqualTo("20");
        }
    }

    /** A sign outside the basic plane is one character, as in the city's database. */
    @ParameterizedTest
    @CsvSource({
        "x, 255, MET",
        "å, 256, MET",
        "👍, 256, MET",
        "x, 257, NOT_MET",
        "👍, 257, NOT_MET"
    })
    void theDescriptionOfChangeNegotiationsHasItsLength(String sign, int times, Status status) {
        var employer =
                Map.of(
                        "changeNegotiations",
                        true,
                        "changeNegotiationsDescription",
                        sign.repeat(times));
        BenefitApplication told = told(Map.of("employer", employer));

        for (Profile profile : Profile.values()) {
            Finding finding = finding(told, profile, "negotiations-characters");
            assertThat(finding.status()).isEqualTo(status);
            assertThat(finding.reference()).isEqualTo("O5");
            assertThat(finding.actual()).isEqualTo(Integer.toString(times));
        }
    }

    @Test
    void aLimitOfWhatIsNotToldConcernsNobody() {
        BenefitApplication untold = told(Map.of());

        for (String name : List.of("attachments-most", "negotiations-characters")) {
            assertThat(finding(untold, Profile.TERMS, name).status())
                    .isEqualTo(Status.NOT_APPLICABLE);
        }
        assertThat(untold.toBuilder().attachmentCount(3).build().toBuilder().build())
                .extracting(BenefitApplication::attachmentCount)
                .isEqualTo(3);
    }

    @Test
    void aLimitThatIsPassedIsToldInTheReadersLanguage() {
        BenefitApplication many = told(Map.of("attachments", Collections.nCopies(21, "PAYSLIP")));

        assertThat(finding(many, Profile.TERMS, "attachments-most").text().fi())
                .isEqualTo("Hakemuksessa on enintään 20 liitettä. Ehto ei täyty. Ilmoitettu: 21.");
    }

    private static BenefitApplication told(Map<String, ?> answers) {
        var form = new HashMap<String, Object>(answers);
        form.put("asOf", "2026-03-01");
        return BenefitForm.read(Form.of(form));
    }

    private static Finding finding(BenefitApplication told, Profile profile, String name) {
        return HelsinkiBenefit.rules("2026-01")
                .orElseThrow()
                .decide(told, profile)
                .finding(name)
                .orElseThrow();
    }

    /** Whatever is told, the answer is findings and no exception. */
    @Test
    void wildAnswersAreAnsweredWithFindings() {
        var aids =
                Collections.nCopies(
                        10_000,
                        new DeMinimisAid(
                                "x",
                                Money.ofCents(Long.MAX_VALUE / 3),
                                LocalDate.of(9999, 12, 31)));
        var earlier =
                Collections.nCopies(
                        10_000,
                        new EarlierBenefit(
                                LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), false, null));
        BenefitApplication wild =
                BenefitApplication.on(LocalDate.of(2026, 3, 1))
                        .event(Event.SUBMIT)
                        .kind(EmployerKind.COMPANY)
                        .start(LocalDate.of(1, 1, 1))
                        .end(LocalDate.of(9999, 12, 31))
                        .monthlyPay(Money.ofCents(Long.MIN_VALUE))
                        .vacationMoney(Money.ofCents(-1))
                        .otherExpenses(Money.ofCents(Long.MAX_VALUE))
                        .weeklyHours(new BigDecimal("-1"))
                        .paySubsidyPercent(-70)
                        .receivedDeMinimis(Answer.YES)
                        .deMinimisAids(aids)
                        .earlierBenefits(earlier)
                        .build();
        for (Profile profile : Profile.values()) {
            BenefitCheck check =
                    HelsinkiBenefit.rules("2026-01").orElseThrow().check(wild, profile);

            assertThat(check.decision().findings(Status.NOT_MET))
                    .extracting(Finding::name)
                    .contains(
                            "working-time",
                            "monthly-pay-positive",
                            "vacation-money-not-negative",
                            "other-expenses-fit",
                            "applied-in-time",
                            "longest-period",
                            "de-minimis-largest",
                            "de-minimis-not-in-future",
                            "pay-subsidy-percent",
                            "earlier-benefit-overlap");
            assertThat(check.checklist()).isNotEmpty();
            assertThat(check.findings())
                    .allSatisfy(finding -> assertThat(finding.text().fi()).isNotBlank());
        }
    }

    @Test
    void anEndBeforeTheStartIsAFinding() {
        var check =
                Applications.check(
                        Applications.complete()
                                .start(LocalDate.of(2026, 5, 1))
                                .end(LocalDate.of(2026, 4, 30))
                                .earlierBenefits(
                                        List.of(
                                                new EarlierBenefit(
                                                        LocalDate.of(2026, 1, 1),
                                                        LocalDate.of(2026, 2, 1),
                                                        false,
                                                        null))),
                        Profile.PRODUCTION);

        assertThat(check.decision().findings(Status.NOT_MET))
                .extracting(Finding::reference)
                .containsExactly("T1", "T2");
    }
}
