package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Address.Purpose;
import fi.asiointi.identity.organisation.LegalFormCategory;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState.Value;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YtjAnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nokiaIsReadWhole() {
        Organisation nokia = only("ytj-real-nokia-oyj.json");

        assertThat(nokia.businessId()).contains(BusinessId.parse("0112038-9"));
        assertThat(nokia.identifier("euid")).contains("FIFPRO.0112038-9");
        assertThat(nokia.nameOn(TODAY)).map(OrganisationName::text).contains("Nokia Oyj");
        assertThat(nokia.names()).hasSize(15);
        var form = nokia.legalFormOn(TODAY).orElseThrow();
        assertThat(form.code().value()).isEqualTo("17");
        assertThat(form.alphabetic()).contains("OYJ");
        assertThat(form.category()).isEqualTo(LegalFormCategory.COMPANY);
        assertThat(form.labels().in(Language.SV)).contains("Publikt aktiebolag");
        assertThat(nokia.industry().orElseThrow().code()).hasToString("TOIMI4 70100");
        assertThat(nokia.stateOn(TODAY).value()).isEqualTo(Value.ACTIVE);
        assertThat(nokia.provenance().lastModified())
                .contains(LocalDateTime.of(2026, 5, 4, 7, 31, 50));
    }

    @Test
    void nokiasAddressesAreWrittenInTheWantedLanguage() {
        Organisation nokia = only("ytj-real-nokia-oyj.json");

        assertThat(nokia.address(Purpose.VISITING).orElseThrow().lines(Language.FI))
                .containsExactly("Karakaari 7", "02610 ESPOO");
        assertThat(nokia.address(Purpose.VISITING).orElseThrow().lines(Language.SV))
                .containsExactly("Karakaari 7", "02610 ESBO");
        assertThat(nokia.address(Purpose.POSTAL).orElseThrow().lines(Language.EN))
                .containsExactly("PO Box 226", "00045 NOKIA GROUP");
    }

    @Test
    void theNameOfAnEarlierDayIsTheNameOfThatDay() {
        Organisation nokia = only("ytj-real-nokia-oyj.json");

        assertThat(nokia.nameOn(LocalDate.of(1997, 8, 31)).orElseThrow().text())
                .isEqualTo("Oy Nokia Ab");
        assertThat(nokia.nameOn(LocalDate.of(1997, 9, 1)).orElseThrow().text())
                .isEqualTo("Nokia Oyj");
    }

    @Test
    void nokiasRegistersAreToldYesAndNotGuessed() {
        Organisation nokia = only("ytj-real-nokia-oyj.json");

        assertThat(nokia.inTradeRegisterOn(TODAY)).isEqualTo(Answer.YES);
        assertThat(nokia.vatLiableOn(TODAY)).isEqualTo(Answer.YES);
        assertThat(nokia.employerOn(TODAY)).isEqualTo(Answer.YES);
        assertThat(nokia.inPrepaymentRegisterOn(TODAY)).isEqualTo(Answer.YES);
        assertThat(nokia.vatLiableOn(LocalDate.of(1990, 1, 1))).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "ytj-limited-company.json, ACTIVE, REGISTERED_NO_OPEN_SITUATION",
        "ytj-ceased-company.json, CEASED, CEASED_ON",
        "ytj-ceased-all-names-ended.json, CEASED, CEASED_ON",
        "ytj-reorganisation.json, REORGANISATION, REORGANISATION_OPEN",
        "ytj-situation-ended.json, ACTIVE, REGISTERED_NO_OPEN_SITUATION",
        "ytj-situations-missing.json, UNKNOWN, SITUATIONS_NOT_TOLD",
        "ytj-start-up.json, PENDING, NOT_YET_REGISTERED",
        "ytj-business-id-invalidated.json, INVALIDATED, ID_INVALIDATED",
    })
    void theStateFollowsFromTheFactsAndNamesThem(String file, Value state, String reason) {
        var found = only(file).stateOn(TODAY);

        assertThat(found.value()).isEqualTo(state);
        assertThat(found.reasons()).singleElement().extracting("code").isEqualTo(reason);
    }

    @Test
    void whenEveryNameHasEndedTheLastOneIsTheFormerName() {
        Organisation ceased = only("ytj-ceased-all-names-ended.json");
        OrganisationName name = ceased.nameOn(TODAY).orElseThrow();

        assertThat(name.kind()).isEqualTo(OrganisationName.LEGAL);
        assertThat(name.inForce().contains(TODAY)).isFalse();
        assertThat(ceased.names())
                .filteredOn(other -> other.kind().equals(OrganisationName.LEGAL))
                .allSatisfy(
                        other ->
                                assertThat(other.inForce().end())
                                        .isBeforeOrEqualTo(name.inForce().end()));
    }

    @Test
    void numericAndAlphabeticFormsAreTheSameForm() {
        var numeric = only("ytj-limited-company.json").legalFormOn(TODAY).orElseThrow();
        var alphabetic = only("ytj-form-alphabetic.json").legalFormOn(TODAY).orElseThrow();

        assertThat(alphabetic.code()).isEqualTo(numeric.code());
        assertThat(alphabetic.alphabetic()).contains("OY");
    }

    @Test
    void whatTheRegisterDidNotTellStaysUnknown() {
        Organisation bare = only("ytj-minimal-name.json");

        assertThat(bare.vatLiableOn(TODAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(bare.stateOn(TODAY).value()).isEqualTo(Value.UNKNOWN);
        assertThat(bare.industry()).isEmpty();
        assertThat(bare.legalFormOn(TODAY)).isEmpty();
    }

    @Test
    void aBlankVisitingAddressDoesNotHideThePostalOne() {
        Organisation organisation = only("ytj-visiting-empty-postal-full.json");

        assertThat(organisation.addresses()).hasSize(2);
        assertThat(organisation.address(Purpose.VISITING)).isEmpty();
        assertThat(organisation.address(Purpose.POSTAL)).isPresent();
    }

    @Test
    void careOfIsWrittenOnceWhetherOrNotTheRegisterDid() {
        Organisation organisation = only("ytj-care-of.json");

        assertThat(organisation.addresses())
                .allSatisfy(
                        address ->
                                assertThat(address.lines(Language.FI).get(0))
                                        .startsWithIgnoringCase("c/o ")
                                        .doesNotContainIgnoringCase("c/o c/o"));
    }

    @Test
    void aFreeFormAddressIsDecoded() {
        Organisation organisation = only("ytj-free-address-nulls.json");

        assertThat(organisation.addresses().get(0).lines(Language.EN).get(0))
                .doesNotContain("_")
                .doesNotContain("  ");
    }

    @Test
    void aCareOfLineDoesNotHideAFreeFormAddress() {
        String company =
                "{\"businessId\":{\"value\":\"0112038-9\"},\"addresses\":[{\"type\":1,"
                        + "\"co\":\"Toimisto\",\"freeAddressLine\":\"Main_Street_1 London\","
                        + "\"country\":\"GB\"}]}";
        Organisation organisation =
                YtjAnswer.read("{\"companies\":[" + company + "]}", Cases.FETCHED)
                        .organisations()
                        .get(0);

        assertThat(organisation.addresses().get(0).lines(Language.FI))
                .containsExactly("c/o Toimisto", "Main Street 1 London", "GB");
    }

    @Test
    void aFieldThatMattersToNobodyDoesNotCostTheAnswer() {
        String company =
                "{\"businessId\":{\"value\":\"0112038-9\"},\"names\":[null],"
                        + "\"lastModified\":\"yesterday\"}";
        YtjAnswer answer = YtjAnswer.read("{\"companies\":[" + company + "]}", Cases.FETCHED);

        assertThat(answer.organisations().get(0).provenance().lastModified()).isEmpty();
        assertThat(answer.organisations().get(0).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T07:31:50, 2026-05-04T07:31:50",
        "2026-05-04 07:31:50, 2026-05-04T07:31:50",
        "2026-05-04T07:31:50.123, 2026-05-04T07:31:50.123",
        "2026-05-04T07:31:50+02:00, 2026-05-04T08:31:50",
        "2026-05-04T07:31:50.000Z, 2026-05-04T10:31:50"
    })
    void theSpellingsOfATimeAreAllRead(String written, LocalDateTime finnishTime) {
        YtjAnswer answer =
                YtjAnswer.read(
                        "{\"companies\":[{\"businessId\":{\"value\":\"0112038-9\"},\"lastModified\":\""
                                + written
                                + "\"}]}",
                        Cases.FETCHED);

        assertThat(answer.organisations().get(0).provenance().lastModified()).contains(finnishTime);
    }

    @Test
    void aBankruptcyDoesNotReachBackBeforeItsBeginning() {
        String company =
                "{\"businessId\":{\"value\":\"0112038-9\"},\"tradeRegisterStatus\":\"1\","
                        + "\"companySituations\":[{\"type\":\"KONK\","
                        + "\"registrationDate\":\"2026-06-01\"}]}";
        Organisation organisation =
                YtjAnswer.read("{\"companies\":[" + company + "]}", Cases.FETCHED)
                        .organisations()
                        .get(0);

        assertThat(organisation.stateOn(LocalDate.of(2026, 5, 31)).value()).isEqualTo(Value.ACTIVE);
        assertThat(organisation.stateOn(LocalDate.of(2026, 6, 1)).value())
                .isEqualTo(Value.BANKRUPT);
    }

    @Test
    void noOrganisationIsAnAnswerAndNotAnError() {
        YtjAnswer answer = read("ytj-real-not-found.json");

        assertThat(answer.totalResults()).isZero();
        assertThat(answer.organisations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ytj-200-empty-object.json",
                "ytj-200-html.txt",
                "ytj-200-malformed.txt",
                "ytj-200-null-companies.json"
            })
    void anAnswerOfAnotherShapeIsUnreadableAndNotAnAbsence(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableAnswerException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"companies\":[{}]} | /companies/0/businessId",
                "{\"companies\":[{\"businessId\":{}}]} | /companies/0/businessId/value",
                "{\"companies\":[{\"businessId\":{\"value\":\"1\"},\"names\":{}}]} | /companies/0/names",
                "{\"companies\":[{\"businessId\":{\"value\":\"1\"},\"endDate\":\"x\"}]} | /companies/0/endDate",
                "{\"companies\":7} | /companies",
            })
    void theMessageNamesThePlace(String json, String path) {
        assertThatThrownBy(() -> YtjAnswer.read(json, Cases.FETCHED))
                .isInstanceOfSatisfying(
                        UnreadableAnswerException.class,
                        refused -> assertThat(refused.path()).isEqualTo(path));
    }

    @Test
    void anAnswerThatIsNestedTooDeepIsUnreadable() {
        assertThatThrownBy(() -> YtjAnswer.read("[".repeat(100_000), Cases.FETCHED))
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void everyRecordOfTheSearchIsRead() {
        YtjAnswer answer = read("ytj-real-search-supercell.json");

        assertThat(answer.totalResults()).isEqualTo(3);
        assertThat(answer.organisations())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.nameOn(TODAY)).isPresent());
    }

    @Test
    void anOrganisationIsPrintedWithoutNamesAndAddresses() {
        assertThat(only("ytj-sole-trader-not-in-v3.json").toString())
                .matches("Organisation\\[businessId [0-9-]+] from YTJ_V3 at .*");
    }

    private static Organisation only(String file) {
        var organisations = read(file).organisations();
        assertThat(organisations).hasSize(1);
        return organisations.get(0);
    }

    private static YtjAnswer read(String file) {
        return YtjAnswer.read(Cases.text("register-answers/" + file), Cases.FETCHED);
    }
}
