package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.AssociationRegisterNumber;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Address;
import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.LegalFormCategory;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Organisation.Part;
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

class AssociationRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BusinessId ID = BusinessId.parse("2686723-5");

    @RegisterExtension final RegisterServer yrtti = new RegisterServer();

    @Test
    void anAssociationIsReadWhole() {
        Organisation association = read("yrtti-basic-info.json");

        assertThat(association.businessId()).contains(ID);
        assertThat(association.identifier(Identifier.ASSOCIATION_REGISTER_NUMBER))
                .contains("195.883");
        assertThat(association.nameOn(TODAY))
                .map(OrganisationName::text)
                .contains("SIPOON NUORISOMUSIIKINYHDISTYS SUSIMUSA ry");
        assertThat(association.names()).hasSize(1);
        assertThat(association.domicile()).contains(new Code("KUNTA", "753"));
        assertThat(association.language()).contains(Language.FI);
        assertThat(association.registeredOn()).contains(LocalDate.of(2007, 2, 27));
        assertThat(association.stateOn(TODAY).value()).isEqualTo(Value.ACTIVE);
        assertThat(association.legalFormOn(TODAY)).isEmpty();
        assertThat(association.vatLiableOn(TODAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(association.provenance().source()).isEqualTo(Source.YRTTI);
    }

    @Test
    void aPersonsNameBeforeTheStreetIsACareOf() {
        Address address =
                read("yrtti-basic-info.json").address(Address.Purpose.POSTAL).orElseThrow();

        assertThat(address.street()).isEqualTo("Esimerkkitie 1");
        assertThat(address.lines(Language.FI))
                .containsExactly("c/o Esimerkki Erkki Olavi", "Esimerkkitie 1", "01120 Västerskog");
        assertThat(address.withoutPersons().lines(Language.FI))
                .containsExactly("Esimerkkitie 1", "01120 Västerskog");
    }

    @Test
    void anAssociationWithoutABusinessIdIsOneLikeTheOthers() {
        Organisation association = read("yrtti-association-without-business-id.json");

        assertThat(association.businessId()).isEmpty();
        assertThat(association.identifiers()).hasSize(1);
        assertThat(association.nameOn(TODAY).orElseThrow().text()).isEqualTo("Pieni Kerho ry");
        assertThat(association.names())
                .extracting(name -> name.kind().value())
                .containsExactly("1", "2", "3");
    }

    @Test
    void theNameInItsOwnLanguageComesFirst() {
        String swedish =
                Cases.text("register-answers/yrtti-association-without-business-id.json")
                        .replace(
                                "\"AssociationRegistrationLanguage\": \"FI\"",
                                "\"AssociationRegistrationLanguage\": \"SE\"");

        Organisation association =
                AssociationAnswer.read(swedish, Cases.FETCHED).organisation().orElseThrow();

        assertThat(association.language()).contains(Language.SV);
        assertThat(association.nameOn(TODAY).orElseThrow().text()).isEqualTo("Lilla Klubben rf");
    }

    @Test
    void aDiscontinuedNameHoldsUntilTheNextOneBegan() {
        String renamed =
                Cases.text("register-answers/yrtti-basic-info.json")
                        .replace(
                                "\"AssociationNameStatus\": \"VE\",\n"
                                        + "        \"AssociationNameStartDate\": null",
                                "\"AssociationNameStatus\": \"L\",\n"
                                        + "        \"AssociationNameStartDate\":"
                                        + " \"1990-03-01T00:00:00.000+00:00\"");
        Organisation association =
                AssociationAnswer.read(renamed, Cases.FETCHED).organisation().orElseThrow();

        assertThat(association.nameOn(LocalDate.of(1995, 6, 1)).orElseThrow().text())
                .isEqualTo("SIPOON NUORISOMUSIIKINYHDISTYS SYSIMUSA ry");
        assertThat(association.nameOn(TODAY).orElseThrow().text())
                .isEqualTo("SIPOON NUORISOMUSIIKINYHDISTYS SUSIMUSA ry");
        assertThat(association.names())
                .anySatisfy(name -> assertThat(name.inForce().end()).isEqualTo("2007-02-26"));
    }

    @Test
    void oneThatHasLeftTheRegisterHasCeased() {
        Organisation association = read("yrtti-dissolved.json");

        assertThat(association.stateOn(TODAY).value()).isEqualTo(Value.CEASED);
    }

    @Test
    void aSpecialConditionThatNobodyHasDescribedLeavesTheStateUnknown() {
        String special =
                Cases.text("register-answers/yrtti-basic-info.json")
                        .replace(
                                "\"AssociationSpecialCondition\": null",
                                "\"AssociationSpecialCondition\": \"X\"");

        assertThat(
                        AssociationAnswer.read(special, Cases.FETCHED)
                                .organisation()
                                .orElseThrow()
                                .stateOn(TODAY)
                                .value())
                .isEqualTo(Value.UNKNOWN);
    }

    @Test
    void anAssumedFormSaysThatItIsAssumed() {
        Organisation association =
                AssociationRegister.assumingForm(
                        read("yrtti-basic-info.json"), AssociationRegister.OTHER_ASSOCIATION);

        assertThat(association.legalFormOn(TODAY).orElseThrow().category())
                .isEqualTo(LegalFormCategory.ASSOCIATION);
        assertThat(association.provenance(Part.LEGAL_FORMS).source()).isEqualTo(Source.MANUAL);
        assertThat(association.provenance(Part.NAMES).source()).isEqualTo(Source.YRTTI);
    }

    @Test
    void anAnswerAboutNobodyIsUnreadable() {
        assertThatThrownBy(
                        () ->
                                AssociationAnswer.read(
                                        "{\"BasicInfoResponse\":{\"Domicile\":\"753\"}}",
                                        Cases.FETCHED))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageEndingWith("at /BasicInfoResponse/RegistrationNumber");
    }

    @Test
    void anAssociationIsFoundByEitherOfItsNumbers() {
        yrtti.answers("yrtti-basic-info.json");
        yrtti.answers("yrtti-association-without-business-id.json");
        var register = new AssociationRegister(yrtti.oneAttempt());

        assertThat(register.find(ID)).isInstanceOf(Found.class);
        assertThat(register.find(AssociationRegisterNumber.parse("212345")))
                .isInstanceOf(Found.class);
        assertThat(yrtti.askedBody()).isEqualTo("{\"BusinessId\":\"2686723-5\"}");
        assertThat(yrtti.askedBody()).isEqualTo("{\"RegistrationNumber\":\"212.345\"}");
    }

    @Test
    void anAnswerWithAnotherNumberIsRefused() {
        yrtti.answers("yrtti-basic-info.json");

        assertThat(
                        new AssociationRegister(yrtti.oneAttempt())
                                .find(AssociationRegisterNumber.parse("212345")))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void theFaultThatSaysNotFoundIsAnAbsenceAndNoOtherOne() {
        yrtti.answers("yrtti-fault.json");
        yrtti.answersText(
                200,
                "{\"BasicInfoResponse\":null,\"faultCode\":\"Server\",\"faultString\":\"Sorry\"}");
        yrtti.answersText(200, "{\"BasicInfoResponse\":null,\"faultCode\":null}");
        yrtti.answersText(200, "{\"unexpected\":true}");
        var register = new AssociationRegister(yrtti.oneAttempt());

        assertThat(register.find(ID)).isInstanceOf(NotFound.class);
        assertThat(register.find(ID))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        outage -> assertThat(outage.because().code()).isEqualTo("FAULT"));
        assertThat(register.find(ID)).isInstanceOf(NotFound.class);
        assertThat(register.find(ID)).isInstanceOf(Unavailable.class);
    }

    @Test
    void aHitWithoutANameKeepsTheAnswerFromBeingComplete() {
        yrtti.answers("yrtti-advanced-search.json");

        RegisterReply<NameHits> reply =
                new AssociationRegister(yrtti.oneAttempt()).search(NameQuery.of("Kerho", TODAY));

        NameHits hits = ((Told<NameHits>) reply).value();
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.hits()).hasSize(2);
        assertThat(hits.hits().get(0).organisation().identifiers()).isEmpty();
        assertThat(hits.hits().get(0).organisation().provenance().isComplete()).isFalse();
        assertThat(hits.complete()).isFalse();
    }

    private static Organisation read(String file) {
        return AssociationAnswer.read(Cases.text("register-answers/" + file), Cases.FETCHED)
                .organisation()
                .orElseThrow();
    }
}
