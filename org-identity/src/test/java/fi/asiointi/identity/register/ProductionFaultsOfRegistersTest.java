package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Address.Purpose;
import fi.asiointi.identity.organisation.LegalFormCategory;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState.Value;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.Unavailable;
import fi.asiointi.identity.register.RegisterReply.Told;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the city's production system does wrong with registers, each fault with the number of the
 * list that it was found under, and what happens here instead.
 */
class ProductionFaultsOfRegistersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BusinessId ASSOCIATION = BusinessId.parse("2686723-5");

    @RegisterExtension final RegisterServer bus = new RegisterServer();
    @RegisterExtension final RegisterServer yrtti = new RegisterServer();

    @Test
    void fault5TheNameIsTheFirstOfTheListEvenWhenItHasEnded() {
        Organisation one =
                company(
                        "\"names\":[{\"name\":\"Vanha Oy\",\"type\":\"1\",\"version\":2,"
                                + "\"registrationDate\":\"2000-01-01\",\"endDate\":\"2020-05-05\"},"
                                + "{\"name\":\"Sivunimi\",\"type\":\"3\",\"version\":1},"
                                + "{\"name\":\"Uusi Oy\",\"type\":\"1\",\"version\":1,"
                                + "\"registrationDate\":\"2020-05-06\"}]");

        assertThat(one.nameOn(TODAY)).map(OrganisationName::text).contains("Uusi Oy");
    }

    @Test
    void fault6TheLegalFormIsTheFirstOfTheList() {
        Organisation one =
                company(
                        "\"companyForms\":[{\"type\":\"13\",\"version\":2,"
                                + "\"endDate\":\"2020-05-05\"},"
                                + "{\"type\":\"16\",\"version\":1,"
                                + "\"registrationDate\":\"2020-05-06\"}]");

        assertThat(one.legalFormOn(TODAY).orElseThrow().code().value()).isEqualTo("16");
    }

    @Test
    void fault7PostOfficeBoxCareOfAndFreeFormAddressAreDropped() {
        assertThat(ytj("ytj-real-nokia-oyj.json").address(Purpose.POSTAL).orElseThrow())
                .satisfies(
                        address ->
                                assertThat(address.lines(Language.FI).get(0)).isEqualTo("PL 226"));
        assertThat(ytj("ytj-care-of.json").addresses().get(0).lines(Language.FI).get(0))
                .startsWithIgnoringCase("c/o ");
        assertThat(ytj("ytj-free-address-nulls.json").addresses().get(0).isBlank()).isFalse();
    }

    @Test
    void fault8ABlankVisitingAddressHidesThePostalOne() {
        assertThat(ytj("ytj-visiting-empty-postal-full.json").anyAddress().orElseThrow().purpose())
                .isEqualTo(Purpose.POSTAL);
    }

    @Test
    void fault9AnIndustryWithAnEnglishLabelOnlyIsAnError() {
        Organisation one =
                company(
                        "\"mainBusinessLine\":{\"type\":\"62200\",\"typeCodeSet\":\"TOIMI4\","
                                + "\"descriptions\":[{\"languageCode\":\"3\","
                                + "\"description\":\"Consultancy\"}]}");

        assertThat(one.industry().orElseThrow().labels().in(Language.FI)).contains("Consultancy");
    }

    @Test
    void fault10ANewFieldOrAnExplicitNullRaises() {
        Organisation one =
                company(
                        "\"names\":null,\"addresses\":null,\"companyForms\":null,"
                                + "\"companySituations\":null,\"registeredEntries\":null,"
                                + "\"newField\":{\"deep\":[1,{\"businessId\":2}]},"
                                + "\"website\":{\"url\":\"www.example.fi\",\"new\":[]}");

        assertThat(one.names()).isEmpty();
        assertThat(one.website()).contains("www.example.fi");
        assertThat(one.stateOn(TODAY).value()).isEqualTo(Value.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 503})
    void fault11AnyHttpErrorOfTheBusMeansThatItIsAnAssociation(int status) {
        bus.answersText(status, "{}");
        yrtti.answersText(200, "{\"BasicInfoResponse\":null}");

        // Nobody found it and one did not answer: that is no knowledge about the organisation.
        assertThat(chain().find(ASSOCIATION))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        outage -> assertThat(outage.source()).isEqualTo(Source.SERVICE_BUS));
    }

    @ParameterizedTest
    @CsvSource({"ytj-200-html.txt", "ytj-200-malformed.txt", "ytj-200-empty-object.json"})
    void fault12AnUnusableBodyUnder200EndsInAnErrorAndNotInTheNextRegister(String file) {
        bus.answers(200, file);
        yrtti.answers("yrtti-basic-info.json");

        assertThat(chain().find(ASSOCIATION))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> {
                            var provenance = found.organisation().provenance();
                            assertThat(provenance.source()).isEqualTo(Source.YRTTI);
                            assertThat(provenance.isComplete()).isFalse();
                        });
    }

    @Test
    void fault13ANameThatWasNeverRegisteredIsTakenForTheName() {
        String refusedFirst =
                Cases.text("register-answers/yrtti-basic-info.json")
                        .replace(
                                "\"R\",\n        \"AssociationNameStart",
                                "\"VE\",\n        \"AssociationNameStart");

        Organisation association =
                AssociationAnswer.read(refusedFirst, Cases.FETCHED).organisation().orElseThrow();

        assertThat(association.nameOn(TODAY)).isEmpty();
        assertThat(association.names()).isEmpty();
    }

    @Test
    void fault14ThePersonsNameEndsUpInTheStreet() {
        var address =
                AssociationAnswer.read(
                                Cases.text("register-answers/yrtti-basic-info.json"), Cases.FETCHED)
                        .organisation()
                        .orElseThrow()
                        .addresses()
                        .get(0);

        assertThat(address.street()).isEqualTo("Esimerkkitie 1");
        assertThat(address.careOf()).isEqualTo("Esimerkki Erkki Olavi");
    }

    @Test
    void fault15TheHitsOfASearchAreDoubledAndInRandomOrder() {
        String one = "{\"businessId\":{\"value\":\"7800001-9\"},\"names\":[%s]}";
        String hits =
                "{\"totalResults\":3,\"companies\":["
                        + one.formatted("{\"name\":\"B Oy\",\"type\":\"1\"}")
                        + ",{\"businessId\":{\"value\":\"7800319-9\"}},"
                        + one.formatted("{\"name\":\"B  OY\",\"type\":\"1\"}")
                        + "]}";
        bus.answersText(200, hits);
        bus.answersText(200, hits);

        var reply = new YtjRegister(bus.oneAttempt()).search(NameQuery.of("B", TODAY));

        assertThat(((Told<NameHits>) reply).value().hits())
                .extracting(hit -> hit.organisation().businessId().orElseThrow().value())
                .containsExactly("7800001-9", "7800319-9");
    }

    @Test
    void fault16TheKindOfOrganisationIsReadFromAPieceOfALabel() {
        // "osuuskunta ryhmä" has " ry", and a Swedish label has none of the Finnish words.
        Organisation one =
                company(
                        "\"companyForms\":[{\"type\":\"6\",\"descriptions\":[{"
                                + "\"languageCode\":\"2\",\"description\":\"Ideell förening\"}]}]");

        assertThat(one.legalFormOn(TODAY).orElseThrow().category())
                .isEqualTo(LegalFormCategory.ASSOCIATION);
    }

    @Test
    void fault17AFailedLookUpMakesACompanyOfEmptyTexts() {
        bus.answers(503, "ytj-error-503.json");
        yrtti.answers(503, "ytj-error-503.json");

        Organisation onlyNamed =
                chain().findOrName(ASSOCIATION, "Kerho ry", () -> Cases.FETCHED).organisation();

        assertThat(onlyNamed.legalFormOn(TODAY)).isEmpty();
        assertThat(onlyNamed.anyAddress()).isEmpty();
        assertThat(onlyNamed.industry()).isEmpty();
        assertThat(onlyNamed.provenance().isComplete()).isFalse();
    }

    @Test
    void fault18APatternRunsForeverOnHostileText() {
        String hostile = " _".repeat(200_000) + "x";
        long start = System.nanoTime();

        Organisation one =
                company(
                        "\"names\":[{\"name\":\""
                                + hostile
                                + "\",\"type\":\"1\"}],\"addresses\":[{\"type\":1,"
                                + "\"freeAddressLine\":\""
                                + hostile
                                + "\"}]");
        var hits = new NameHits(List.of(new NameHits.Hit(one, one.stateOn(TODAY))), 1, true);

        assertThat(one.addresses().get(0).lines(Language.FI)).containsExactly("x");
        assertThat(hits.exactly(hostile, TODAY)).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "ytj-ceased-company.json, CEASED",
        "ytj-business-id-invalidated.json, INVALIDATED",
        "ytj-reorganisation.json, REORGANISATION"
    })
    void fault20CeasedAndBankruptOnesPassAsIfTheyLived(String file, Value state) {
        // The Business ID of the ceased one is "valid" (status 2), and that is where it goes wrong.
        assertThat(ytj(file).stateOn(TODAY).value()).isEqualTo(state);
    }

    private RegisterChain chain() {
        return RegisterChain.startingWith(new ServiceBusRegister(bus.oneAttempt()))
                .then(new AssociationRegister(yrtti.oneAttempt()));
    }

    private static Organisation ytj(String file) {
        return YtjAnswer.read(Cases.text("register-answers/" + file), Cases.FETCHED)
                .organisations()
                .get(0);
    }

    private static Organisation company(String fields) {
        String record = "{\"businessId\":{\"value\":\"0112038-9\"}," + fields + "}";
        return YtjAnswer.read("{\"companies\":[" + record + "]}", Cases.FETCHED)
                .organisations()
                .get(0);
    }
}
