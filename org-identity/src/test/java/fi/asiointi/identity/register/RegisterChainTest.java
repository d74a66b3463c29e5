package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Organisation.Part;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState.Value;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.NotCovered;
import fi.asiointi.identity.register.Lookup.NotFound;
import fi.asiointi.identity.register.Lookup.Unavailable;
import fi.asiointi.identity.register.RegisterChain.When;
import fi.asiointi.identity.register.RegisterReply.Outage;
import fi.asiointi.identity.register.RegisterReply.Told;
import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterChainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BusinessId ID = BusinessId.parse("2686723-5");

    private final Fixed ytj = new Fixed(Source.YTJ_V3);
    private final Fixed bus = new Fixed(Source.SERVICE_BUS);
    private final Fixed yrtti = new Fixed(Source.YRTTI);
    private final RegisterChain chain =
            RegisterChain.startingWith(ytj)
                    .then(bus)
                    .then(yrtti, Set.of(When.FOUND, When.NOT_FOUND, When.UNAVAILABLE));

    @Test
    void theFirstThatHasItAnswers() {
        ytj.has("Yhdistys ry");

        Organisation organisation = found();

        assertThat(organisation.provenance().source()).isEqualTo(Source.YTJ_V3);
        assertThat(organisation.provenance().isComplete()).isTrue();
        assertThat(bus.asked).isZero();
    }

    @Test
    void aLaterRegisterFillsWhatIsOpenAndOverwritesNothing() {
        ytj.has("Yhdistys ry");
        yrtti.answer = new Found(association());

        Organisation organisation = found();

        assertThat(organisation.nameOn(TODAY).orElseThrow().text()).isEqualTo("Yhdistys ry");
        assertThat(organisation.identifier(Identifier.ASSOCIATION_REGISTER_NUMBER))
                .contains("195.883");
        assertThat(organisation.provenance(Part.DOMICILE).source()).isEqualTo(Source.YRTTI);
        assertThat(organisation.provenance(Part.NAMES).source()).isEqualTo(Source.YTJ_V3);
    }

    @Test
    void aFillerThatIsDownLeavesTheAnswerIncomplete() {
        ytj.has("Yhdistys ry");
        yrtti.isDown();

        assertThat(found().provenance().isComplete()).isFalse();
    }

    @Test
    void whatIsFoundAfterAnOutageIsIncomplete() {
        ytj.isDown();
        bus.has("Yhdistys ry");

        Organisation organisation = found();

        assertThat(organisation.provenance().source()).isEqualTo(Source.SERVICE_BUS);
        assertThat(organisation.provenance().isComplete()).isFalse();
    }

    @Test
    void whenNobodyFoundItAnEarlierOutageIsNotForgotten() {
        ytj.isDown();

        Lookup lookup = chain.find(ID);

        assertThat(bus.asked).isOne();
        assertThat(yrtti.asked).isOne();
        assertThat(lookup)
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        outage -> assertThat(outage.source()).isEqualTo(Source.YTJ_V3));
    }

    @Test
    void anOutageInTheMiddleIsNotForgottenEither() {
        bus.isDown();

        assertThat(chain.find(ID)).isInstanceOf(Unavailable.class);
    }

    @Test
    void whenAllAnsweredAndNoneHasItItIsNotFound() {
        assertThat(chain.find(ID)).isInstanceOf(NotFound.class);
    }

    @Test
    void notCoveredByOneIsNotFoundWhenAnotherCoversIt() {
        ytj.answer =
                new NotCovered(Source.YTJ_V3, RegisterTexts.ALL.reason("SOLE_TRADERS_NOT_COVERED"));

        assertThat(chain.find(ID)).isInstanceOf(NotFound.class);
        assertThat(RegisterChain.startingWith(ytj).find(ID)).isInstanceOf(NotCovered.class);
    }

    @Test
    void aRegisterIsAskedOnlyAtTheOutcomesItIsThereFor() {
        RegisterChain strict = RegisterChain.startingWith(ytj).then(bus, Set.of(When.NOT_FOUND));
        bus.has("Yhdistys ry");
        ytj.isDown();
        assertThat(strict.find(ID)).isInstanceOf(Unavailable.class);
        assertThat(bus.asked).isZero();

        ytj.answer = new NotFound(Source.YTJ_V3);
        assertThat(strict.find(ID)).isInstanceOf(Found.class);
    }

    @Test
    void anotherOrganisationUnderTheSameIdFillsNothing() {
        ytj.has("Yhdistys ry");
        yrtti.answer =
                new Found(
                        Organisation.toldBy(Provenance.of(Source.YRTTI, Cases.FETCHED))
                                .businessId(BusinessId.parse("0112038-9"))
                                .website("www.example.fi")
                                .build());

        assertThat(found().website()).isEmpty();
    }

    @Test
    void atLastTheNameInTheMandateStandsAloneAndEverythingElseIsAbsent() {
        ytj.isDown();

        Organisation organisation =
                chain.findOrName(ID, "Yhdistys ry", () -> Cases.FETCHED).organisation();

        assertThat(organisation.nameOn(TODAY).orElseThrow().text()).isEqualTo("Yhdistys ry");
        assertThat(organisation.businessId()).contains(ID);
        assertThat(organisation.legalFormOn(TODAY)).isEmpty();
        assertThat(organisation.addresses()).isEmpty();
        assertThat(organisation.stateOn(TODAY).value()).isEqualTo(Value.UNKNOWN);
        assertThat(organisation.provenance().source()).isEqualTo(Source.MANDATE);
        assertThat(organisation.provenance().isComplete()).isFalse();
    }

    @Test
    void aSearchGoesOnToTheNextAndAnOutageMakesItIncomplete() {
        NameQuery query = NameQuery.of("Yhdistys", TODAY);
        ytj.isDown();
        bus.hits = new Told<>(hits(bus));

        NameHits found = ((Told<NameHits>) chain.search(query)).value();
        assertThat(found.hits()).hasSize(1);
        assertThat(found.complete()).isFalse();

        bus.hits = new Told<>(new NameHits(List.of(), 0, true));
        assertThat(chain.search(query)).isInstanceOf(Outage.class);
        ytj.hits = new Told<>(hits(ytj));
        assertThat(((Told<NameHits>) chain.search(query)).value().complete()).isTrue();
    }

    private Organisation found() {
        return ((Found) chain.find(ID)).organisation();
    }

    private static Organisation association() {
        return AssociationAnswer.read(
                        Cases.text("register-answers/yrtti-basic-info.json"), Cases.FETCHED)
                .organisation()
                .orElseThrow();
    }

    private static NameHits hits(Fixed register) {
        register.has("Yhdistys ry");
        Organisation organisation = ((Found) register.answer).organisation();
        return new NameHits(
                List.of(new NameHits.Hit(organisation, organisation.stateOn(TODAY))), 1, true);
    }

    /** Gives one answer, and counts how often. */
    private static final class Fixed implements OrganisationRegister {
        private final Source source;
        private Lookup answer;
        private RegisterReply<NameHits> hits;
        private int asked;

        Fixed(Source source) {
            this.source = source;
            this.answer = new NotFound(source);
            this.hits = new Told<>(new NameHits(List.of(), 0, true));
        }

        void has(String name) {
            answer =
                    new Found(
                            Organisation.toldBy(Provenance.of(source, Cases.FETCHED))
                                    .businessId(ID)
                                    .name(
                                            new OrganisationName(
                                                    name,
                                                    OrganisationName.LEGAL,
                                                    1,
                                                    DatePeriod.ALWAYS))
                                    .build());
        }

        void isDown() {
            answer = Unavailable.of(source, RegisterTexts.ALL.reason("TIMEOUT"));
            hits = new Outage<>((Unavailable) answer);
        }

        @Override
        public Lookup find(BusinessId id) {
            asked++;
            return answer;
        }

        @Override
        public RegisterReply<NameHits> search(NameQuery query) {
            return hits;
        }
    }
}
