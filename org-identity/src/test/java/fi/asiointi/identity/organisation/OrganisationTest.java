package fi.asiointi.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Address.Purpose;
import fi.asiointi.identity.organisation.Address.Suffix;
import fi.asiointi.identity.organisation.Organisation.Part;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BusinessId ID = BusinessId.parse("2686723-5");
    private static final Identifier REGISTER_NUMBER =
            Identifier.finnish(Identifier.ASSOCIATION_REGISTER_NUMBER, "195.883");

    @Test
    void anAssociationNeedsNoBusinessId() {
        Organisation club = told(Source.YRTTI).identifier(REGISTER_NUMBER).build();

        assertThat(club.businessId()).isEmpty();
        assertThat(club.identifiers()).containsExactly(REGISTER_NUMBER);
    }

    @Test
    void theBusinessIdIsTheFirstOfTheIdentifiers() {
        Organisation both =
                told(Source.YRTTI)
                        .identifier(new Identifier(Identifier.INTERNAL, "", "17"))
                        .identifier(new Identifier("SEBOLREG", "SE", "556000-0000"))
                        .identifier(REGISTER_NUMBER)
                        .businessId(ID)
                        .build();

        assertThat(both.identifiers())
                .extracting(Identifier::scheme)
                .containsExactly("businessId", "associationRegisterNumber", "SEBOLREG", "internal");
    }

    @Test
    void organisationsAreTheSameByARegistersIdentifierAndNeverByName() {
        Organisation both = told(Source.YRTTI).businessId(ID).identifier(REGISTER_NUMBER).build();
        Organisation byNumber = told(Source.YRTTI).identifier(REGISTER_NUMBER).build();
        Organisation byId = told(Source.YTJ_V3).businessId(ID).build();
        Organisation another =
                told(Source.YTJ_V3).businessId(BusinessId.parse("0201256-6")).build();

        assertThat(both.isSameAs(byNumber)).isEqualTo(Answer.YES);
        assertThat(both.isSameAs(byId)).isEqualTo(Answer.YES);
        assertThat(byId.isSameAs(byNumber)).isEqualTo(Answer.UNKNOWN);
        assertThat(byId.isSameAs(another)).isEqualTo(Answer.NO);
    }

    @Test
    void oneEqualAndOneContradictingIdentifierAreNotTheSameOrganisation() {
        Organisation one = told(Source.YRTTI).businessId(ID).identifier(REGISTER_NUMBER).build();
        Organisation other =
                told(Source.YTJ_V3)
                        .businessId(BusinessId.parse("0201256-6"))
                        .identifier(REGISTER_NUMBER)
                        .build();

        assertThat(one.isSameAs(other)).isEqualTo(Answer.NO);
        assertThatIllegalArgumentException().isThrownBy(() -> one.filledFrom(other));
    }

    @Test
    void anInternalNumberSaysNothingOfSameness() {
        Identifier internal = new Identifier(Identifier.INTERNAL, "", "17");
        Organisation one = told(Source.MANUAL).identifier(internal).build();
        Organisation other = told(Source.MANUAL).identifier(internal).build();

        assertThat(one.isSameAs(other)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whatIsToldIsNeverOverwrittenAndWhatIsLackingIsFilled() {
        Organisation ytj =
                told(Source.YTJ_V3)
                        .businessId(ID)
                        .name(name("Klubi ry"))
                        .address(address(Purpose.VISITING, ""))
                        .build();
        Organisation yrtti =
                told(Source.YRTTI)
                        .businessId(ID)
                        .identifier(REGISTER_NUMBER)
                        .name(name("KLUBI RY"))
                        .domicile(new Code("KUNTA", "753"))
                        .address(address(Purpose.VISITING, "Tie 1"))
                        .build();

        Organisation whole = ytj.filledFrom(yrtti);

        assertThat(whole.nameOn(TODAY).orElseThrow().text()).isEqualTo("Klubi ry");
        assertThat(whole.domicile()).contains(new Code("KUNTA", "753"));
        assertThat(whole.identifiers()).hasSize(2);
        assertThat(whole.address(Purpose.VISITING).orElseThrow().street()).isEqualTo("Tie 1");
        assertThat(whole.provenance().source()).isEqualTo(Source.YTJ_V3);
        assertThat(whole.provenance(Part.NAMES).source()).isEqualTo(Source.YTJ_V3);
        assertThat(whole.provenance(Part.DOMICILE).source()).isEqualTo(Source.YRTTI);
        assertThat(whole.provenance(Part.ADDRESSES).source()).isEqualTo(Source.YRTTI);
    }

    @Test
    void theFactsOfTheStateAreTakenTogetherOrNotAtAll() {
        Organisation partly = told(Source.YTJ_V3).businessId(ID).tradeRegisterStatus("1").build();
        Organisation older = told(Source.SERVICE_BUS).businessId(ID).situations(List.of()).build();

        // An older "no bankruptcy" must not complete a newer answer that did not tell.
        assertThat(partly.filledFrom(older).stateOn(TODAY).value())
                .isEqualTo(OrganisationState.Value.UNKNOWN);
    }

    @Test
    void mergingWithItselfChangesNothing() {
        Organisation one =
                told(Source.YTJ_V3)
                        .businessId(ID)
                        .name(name("Klubi ry"))
                        .address(address(Purpose.POSTAL, "Tie 1"))
                        .build();

        Organisation twice = one.filledFrom(one);

        assertThat(twice.names()).isEqualTo(one.names());
        assertThat(twice.addresses()).isEqualTo(one.addresses());
        assertThat(twice.identifiers()).isEqualTo(one.identifiers());
    }

    @Test
    void aSoleTradersNameAndAddressesAreHiddenInTheRedactedView() {
        Organisation trader =
                told(Source.SERVICE_BUS)
                        .businessId(ID)
                        .legalForm(LegalForm.of("26", Labels.NONE, 1, DatePeriod.ALWAYS))
                        .name(name("Tmi Etunimi Sukunimi"))
                        .address(address(Purpose.VISITING, "Kotikatu 1"))
                        .website("www.etunimi-sukunimi.example")
                        .build();

        Organisation redacted = trader.redacted();

        assertThat(trader.isNaturalPerson()).isEqualTo(Answer.YES);
        assertThat(redacted.nameOn(TODAY).orElseThrow().text()).isEqualTo("Piilotettu");
        assertThat(redacted.addresses()).isEmpty();
        assertThat(redacted.website()).isEmpty();
        assertThat(redacted.businessId()).contains(ID);
        assertThat(trader.toString() + trader.names() + trader.addresses())
                .doesNotContain("Sukunimi")
                .doesNotContain("Kotikatu");
    }

    @Test
    void anAssociationKeepsItsNameAndLosesItsCareOfLines() {
        Address home =
                new Address(
                        Purpose.POSTAL,
                        "Esimerkki Erkki",
                        "Tie",
                        "1",
                        "",
                        "",
                        "",
                        "",
                        "01120",
                        Labels.NONE,
                        "",
                        "",
                        "");
        Organisation club =
                told(Source.YRTTI)
                        .naturalPerson(Answer.NO)
                        .name(name("Klubi ry"))
                        .address(home)
                        .build();

        Organisation redacted = club.redacted();

        assertThat(redacted.nameOn(TODAY).orElseThrow().text()).isEqualTo("Klubi ry");
        assertThat(redacted.address(Purpose.POSTAL).orElseThrow().lines(Language.FI))
                .containsExactly("Tie 1", "01120");
    }

    @Test
    void whetherItIsAPersonIsNotKnownWithoutAFormOrAWord() {
        assertThat(told(Source.YTJ_V3).build().isNaturalPerson()).isEqualTo(Answer.UNKNOWN);
        assertThat(told(Source.YTJ_V3).naturalPerson(Answer.NO).build().isNaturalPerson())
                .isEqualTo(Answer.NO);
    }

    @Test
    void theSuffixOfAnApartmentIsSpacedOrJoined() {
        Address address =
                new Address(
                        Purpose.VISITING,
                        "",
                        "Esimerkkikatu",
                        "12",
                        "B",
                        "34",
                        "a",
                        "",
                        "",
                        Labels.NONE,
                        "",
                        "",
                        "");

        assertThat(address.lines(Language.FI)).containsExactly("Esimerkkikatu 12 B 34 a");
        assertThat(address.lines(Language.FI, Suffix.JOINED))
                .containsExactly("Esimerkkikatu 12 B 34a");
    }

    @Test
    void anAssociationIsJudgedByItsOwnRegister() {
        assertThat(stateOfAssociation("R", List.of())).isEqualTo(OrganisationState.Value.ACTIVE);
        assertThat(stateOfAssociation("V", List.of())).isEqualTo(OrganisationState.Value.PENDING);
        assertThat(stateOfAssociation("L", List.of())).isEqualTo(OrganisationState.Value.CEASED);
        assertThat(stateOfAssociation("R", null)).isEqualTo(OrganisationState.Value.UNKNOWN);
        assertThat(stateOfAssociation("R", List.of(new Situation("KONK", DatePeriod.from(TODAY)))))
                .isEqualTo(OrganisationState.Value.BANKRUPT);
    }

    @Test
    void aNameThatHasNotBegunIsNoFormerName() {
        Organisation renamed =
                told(Source.YTJ_V3)
                        .name(name("Vanha Oy", "2000-01-01", "2020-01-01"))
                        .name(name("Uusi Oy", "2026-12-01", "9999-12-31"))
                        .build();

        OrganisationName today = renamed.nameOn(TODAY).orElseThrow();
        assertThat(today.text()).isEqualTo("Vanha Oy");
        assertThat(today.isFormerOn(TODAY)).isTrue();
        OrganisationName before = renamed.nameOn(LocalDate.of(1999, 1, 1)).orElseThrow();
        assertThat(before.text()).isEqualTo("Vanha Oy");
        assertThat(before.isFormerOn(LocalDate.of(1999, 1, 1))).isFalse();
    }

    @Test
    void whatMayBeAPersonIsHiddenToo() {
        Organisation named =
                told(Source.MANDATE).businessId(ID).name(name("Tmi Etunimi Sukunimi")).build();

        assertThat(named.isNaturalPerson()).isEqualTo(Answer.UNKNOWN);
        assertThat(named.redacted().nameOn(TODAY).orElseThrow().text()).isEqualTo("Piilotettu");
    }

    @Test
    void anUnknownFormMayBeAPersons() {
        Organisation other =
                told(Source.YTJ_V3)
                        .legalForm(LegalForm.of("999", Labels.NONE, 1, DatePeriod.ALWAYS))
                        .build();

        assertThat(other.isNaturalPerson()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anOpenBankruptcyHoldsAlsoWhenNotEveryKindWasTold() {
        var bankruptcy = new Situation("KONK", DatePeriod.from(LocalDate.of(2026, 1, 1)));

        assertThat(partly(List.of(bankruptcy))).isEqualTo(OrganisationState.Value.BANKRUPT);
        assertThat(partly(List.of())).isEqualTo(OrganisationState.Value.UNKNOWN);
    }

    private static OrganisationState.Value partly(List<Situation> situations) {
        return told(Source.SERVICE_BUS)
                .tradeRegisterStatus("1")
                .someSituations(situations)
                .build()
                .stateOn(TODAY)
                .value();
    }

    @Test
    void theDayOfAnAssociationsEndIsKeptInAMerge() {
        Organisation ytj = told(Source.YTJ_V3).businessId(ID).tradeRegisterStatus("0").build();
        Organisation yrtti =
                told(Source.YRTTI)
                        .businessId(ID)
                        .associationRegisterStatus("L")
                        .ceasedOn(LocalDate.of(2020, 5, 1))
                        .build();

        OrganisationState state = ytj.filledFrom(yrtti).stateOn(TODAY);

        assertThat(state.value()).isEqualTo(OrganisationState.Value.CEASED);
        assertThat(state.since()).contains(LocalDate.of(2020, 5, 1));
    }

    @Test
    void provenanceTellsAgeStalenessAndWhatIsMissing() {
        Provenance fresh = Provenance.of(Source.YTJ_V3, NOON);

        assertThat(fresh.isComplete()).isTrue();
        assertThat(fresh.isStale()).isFalse();
        assertThat(fresh.age(NOON.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(fresh.age(NOON.minusSeconds(1))).isZero();
        assertThat(fresh.stale().isStale()).isTrue();
        assertThat(fresh.incomplete().isComplete()).isFalse();
        assertThat(fresh.stale()).isNotEqualTo(fresh);
        assertThat(fresh.incomplete().stale())
                .hasToString("YTJ_V3 at 2026-11-22T10:00:00Z, incomplete, stale");
    }

    private static OrganisationState.Value stateOfAssociation(
            String status, @org.jspecify.annotations.Nullable List<Situation> situations) {
        OrganisationBuilder told = told(Source.YRTTI).associationRegisterStatus(status);
        if (situations != null) {
            told.situations(situations);
        }
        return told.build().stateOn(TODAY).value();
    }

    private static OrganisationBuilder told(Source source) {
        return Organisation.toldBy(Provenance.of(source, NOON));
    }

    private static OrganisationName name(String text) {
        return new OrganisationName(text, OrganisationName.LEGAL, 1, DatePeriod.ALWAYS);
    }

    private static OrganisationName name(String text, String start, String end) {
        return new OrganisationName(
                text,
                OrganisationName.LEGAL,
                1,
                DatePeriod.closed(LocalDate.parse(start), LocalDate.parse(end)));
    }

    private static Address address(Purpose purpose, String street) {
        return new Address(
                purpose, "", street, "", "", "", "", "", "", new Labels(Map.of()), "", "", "");
    }
}
