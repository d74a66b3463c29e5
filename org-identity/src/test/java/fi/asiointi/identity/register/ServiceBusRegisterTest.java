package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Address.Purpose;
import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.LegalFormCategory;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState.Value;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.NotFound;
import fi.asiointi.identity.register.Lookup.Unavailable;
import fi.asiointi.identity.register.RegisterReply.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceBusRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BusinessId ID = BusinessId.parse("0877830-0");

    @RegisterExtension final RegisterServer bus = new RegisterServer();

    @Test
    void aCompanyIsReadWhole() {
        Organisation company = read("servicebus-get-company.json");

        assertThat(company.businessId()).contains(ID);
        assertThat(company.nameOn(TODAY)).map(OrganisationName::text).contains("I. Haanpää Oy");
        var form = company.legalFormOn(TODAY).orElseThrow();
        assertThat(form.code().value()).isEqualTo("16");
        assertThat(form.labels().in(Language.FI)).contains("Osakeyhtiö");
        assertThat(company.industry().orElseThrow().code()).hasToString("TOIMI3 47594");
        assertThat(company.domicile()).contains(new Code("KUNTA", "905"));
        assertThat(company.language()).contains(Language.FI);
        assertThat(company.stateOn(TODAY).value()).isEqualTo(Value.ACTIVE);
        assertThat(company.registeredOn()).contains(LocalDate.of(1992, 1, 29));
        assertThat(company.vatLiableOn(TODAY)).isEqualTo(Answer.YES);
        assertThat(company.employerOn(TODAY)).isEqualTo(Answer.YES);
        assertThat(company.inPrepaymentRegisterOn(TODAY)).isEqualTo(Answer.YES);
        assertThat(company.isNaturalPerson()).isEqualTo(Answer.NO);
        assertThat(company.provenance().source()).isEqualTo(Source.SERVICE_BUS);
        assertThat(company.address(Purpose.POSTAL).orElseThrow().lines(Language.FI))
                .containsExactly("Vasaratie 4 A 3", "65350 VAASA");
        assertThat(company.address(Purpose.VISITING)).isEmpty();
    }

    @Test
    void anAssociationWithoutALineOfBusinessIsReadToo() {
        Organisation association = read("servicebus-get-company-association.json");

        assertThat(association.industry()).isEmpty();
        assertThat(association.legalFormOn(TODAY).orElseThrow().category())
                .isEqualTo(LegalFormCategory.ASSOCIATION);
    }

    @Test
    void aForeignAddressIsKeptAsItsTexts() {
        Organisation company = read("servicebus-get-company-foreign-address.json");

        assertThat(company.address(Purpose.POSTAL).orElseThrow().lines(Language.FI))
                .containsExactly("Exempelgatan 3 SE-451 75 Uddevalla", "SE");
    }

    @Test
    void aPersonIsANaturalPersonWhateverTheForm() {
        String trader =
                with("\"Person\": null", "\"Person\": {\"FirstName\": \"Erkki\"}")
                        .replace("\"SecondaryCode\": \"16\"", "\"SecondaryCode\": \"26\"");

        Organisation organisation = ServiceBusAnswer.read(trader, Cases.FETCHED).orElseThrow();

        assertThat(organisation.isNaturalPerson()).isEqualTo(Answer.YES);
        assertThat(organisation.toString()).doesNotContain("Erkki");
    }

    @ParameterizedTest
    @CsvSource({
        "Bankruptcy, BANKRUPT",
        "Liquidation, LIQUIDATION",
        "CompanyReorganisation, REORGANISATION"
    })
    void anOpenSituationIsTold(String field, Value state) {
        String open =
                with(
                        "\"" + field + "\": null",
                        "\""
                                + field
                                + "\": {\"Validity\": {\"StartDate\":"
                                + " \"2026-01-31T22:00:00.000+00:00\", \"EndDate\": null}}");

        var found = ServiceBusAnswer.read(open, Cases.FETCHED).orElseThrow().stateOn(TODAY);

        assertThat(found.value()).isEqualTo(state);
        // The midnight of Helsinki that began the first of February.
        assertThat(found.since()).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void whenAKeyOfTheSituationsIsMissingTheStateIsNotKnown() {
        String without = with("\"Bankruptcy\": null,", "");

        assertThat(
                        ServiceBusAnswer.read(without, Cases.FETCHED)
                                .orElseThrow()
                                .stateOn(TODAY)
                                .value())
                .isEqualTo(Value.UNKNOWN);
    }

    @Test
    void aFormOfAnotherListIsNotTakenForALegalForm() {
        assertThatThrownBy(
                        () ->
                                ServiceBusAnswer.read(
                                        with("\"YRMU\"", "\"OIKMUOTO\""), Cases.FETCHED))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageEndingWith("at /GetCompanyResult/Company/LegalForm/Type/PrimaryCode");
    }

    @Test
    void aQuestionIsPostedWithTheCredentials() {
        bus.answers("servicebus-get-company.json");
        RegisterConnection connection = bus.connection().credentials("palvelu", "salasana");

        assertThat(new ServiceBusRegister(connection).find(ID)).isInstanceOf(Found.class);
        var asked = bus.asked();
        assertThat(asked.getUrl().encodedPath()).isEqualTo("/v3/GetCompany");
        assertThat(RegisterServer.body(asked)).isEqualTo("{\"BusinessId\":\"0877830-0\"}");
        assertThat(asked.getHeaders().get("Authorization")).startsWith("Basic ");
    }

    @Test
    void nothingFoundIsNotFound() {
        bus.answers("servicebus-get-company-null.json");

        assertThat(new ServiceBusRegister(bus.oneAttempt()).find(ID)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherCompanyThanTheOneAskedForIsNotFoundForIt() {
        bus.answers("servicebus-get-company-association.json");

        assertThat(code()).isEqualTo("ANOTHER_ORGANISATION");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 503})
    void noHttpErrorIsAnAbsence(int status) {
        bus.answersText(status, "{\"status\":\"error\"}");

        assertThat(code()).isNotEmpty();
    }

    @Test
    void anErrorOfTheSecurityServerIsToldFromTheRegisters() {
        bus.server.enqueue(
                RegisterServer.answer(500, "xroad-error.json")
                        .setHeader("X-Road-Error", "Server.ServerProxy.AccessDenied")
                        .build());
        bus.answers(500, "xroad-error.json");

        assertThat(code()).isEqualTo("SECURITY_SERVER");
        assertThat(code()).isEqualTo("SECURITY_SERVER");
    }

    @Test
    void hitsByNameAreNamesWithIdsAndNeverAnIdentification() {
        bus.answers("servicebus-search-company.json");

        RegisterReply<NameHits> reply =
                new ServiceBusRegister(bus.oneAttempt()).search(NameQuery.of("Esimerkki", TODAY));

        NameHits hits = ((Told<NameHits>) reply).value();
        assertThat(hits.hits()).hasSize(2);
        assertThat(hits.hits().get(0).organisation().businessId())
                .contains(BusinessId.parse("7800001-9"));
        assertThat(hits.hits().get(0).state().value()).isEqualTo(Value.UNKNOWN);
        assertThat(hits.complete()).isFalse();
        assertThat(hits.exactly("Esimerkkipalvelu Oy", TODAY)).isEmpty();
    }

    private String code() {
        Lookup lookup = new ServiceBusRegister(bus.oneAttempt()).find(ID);
        assertThat(lookup).isInstanceOf(Unavailable.class);
        return ((Unavailable) lookup).because().code();
    }

    private static String with(String old, String replacement) {
        String json = Cases.text("register-answers/servicebus-get-company.json");
        assertThat(json).contains(old);
        return json.replace(old, replacement);
    }

    private static Organisation read(String file) {
        return ServiceBusAnswer.read(Cases.text("register-answers/" + file), Cases.FETCHED)
                .orElseThrow();
    }
}
