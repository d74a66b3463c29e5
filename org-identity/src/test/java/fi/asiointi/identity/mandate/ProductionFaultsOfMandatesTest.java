package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.NOW;
import static fi.asiointi.identity.mandate.SuomiFiServer.PERSON;
import static fi.asiointi.identity.mandate.SuomiFiServer.REQUEST_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.codeOf;
import static fi.asiointi.identity.mandate.SuomiFiServer.json;
import static fi.asiointi.identity.mandate.SuomiFiServer.registration;
import static fi.asiointi.identity.mandate.SuomiFiServer.session;
import static fi.asiointi.identity.mandate.SuomiFiServer.told;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.YtjAnswer;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The faults of the city's production code about mandates, each of which is mended here. */
class ProductionFaultsOfMandatesTest {
    private final SuomiFiServer server = new SuomiFiServer();
    private final SuomiFiAuthorizations suomiFi = server.client();

    @AfterEach
    void stop() {
        server.close();
    }

    /** 1: production takes element 0 of the list. */
    @Test
    void theFirstOrganisationIsNotTakenForTheOneMeant() {
        server.answers("organization-roles-many");
        RolesAnswer answer = told(suomiFi.roles(session(MandateMode.YPA)));

        assertThat(ActingPolicy.HELSINKI_GRANTS.decide(answer))
                .isInstanceOf(ActingDecision.Choose.class);
    }

    /** 1: production finds any role enough, an auditor's too. */
    @Test
    void anAuditorIsNotEnough() {
        server.answers("organization-roles-many");
        RolesAnswer answer = told(suomiFi.roles(session(MandateMode.YPA)));

        assertThat(ActingPolicy.SUOMI_FI_GUIDANCE.decide(answer, "7769481-3"))
                .isInstanceOf(ActingDecision.Refused.class);
    }

    /** 2: production sends no state, so anyone's return is taken. */
    @Test
    void aReturnWithoutTheStateIsRefused() {
        Redirect redirect =
                suomiFi.redirect(
                        registration(MandateMode.YPA),
                        URI.create("https://asiointi.example.fi/paluu"),
                        Language.FI);

        assertThat(redirect.address().getQuery()).contains("state=" + REQUEST_ID);
        assertThat(redirect.read("code=1")).isInstanceOf(Parsed.Invalid.class);
        assertThat(redirect.read("code=1&state=other")).isInstanceOf(Parsed.Invalid.class);
    }

    /** 3: production waits for ever. */
    @Test
    void aCallThatIsNotAnsweredEnds() {
        server.answers(json(200, "[]").headersDelay(1, TimeUnit.MINUTES).build());

        assertThat(codeOf(suomiFi.within(Duration.ofMillis(200)).roles(session(MandateMode.YPA))))
                .isEqualTo("TIMEOUT");
    }

    /** 4: production ends in an index error and status 500. */
    @Test
    void anEmptyListIsARefusalWithAReason() {
        server.answers("organization-roles-empty");
        MandateReply<RolesAnswer> reply = suomiFi.roles(session(MandateMode.YPA));

        var refused =
                (ActingDecision.Refused)
                        ActingPolicy.SUOMI_FI_GUIDANCE.decide(reply, Map.of(), NOW);

        assertThat(refused.because())
                .extracting(why -> why.code())
                .containsExactly("NO_ORGANISATION");
    }

    /** 19: production keeps the address, which has the identity code, in logs and exceptions. */
    @Test
    void theAddressWithTheIdentityCodeIsKeptNowhere() {
        server.answers(500, "");

        MandateReply<Registration> reply = suomiFi.register(MandateMode.YPA, PERSON);

        assertThat(server.request().getTarget()).contains("010203-9024");
        assertThat(reply.toString()).doesNotContain("9024", "/service/");
        assertThat(reply.failure().orElseThrow().parameters())
                .containsEntry("call", "register")
                .containsEntry("requestId", REQUEST_ID);
    }

    /** 20: production reads that a company has ceased, and lets it act all the same. */
    @Test
    void nobodyActsForACompanyThatHasCeased() {
        server.answers("organization-roles-one");
        OrganisationState ceased =
                YtjAnswer.read(
                                Cases.text("register-answers/ytj-ceased-company.json"),
                                Cases.FETCHED)
                        .organisations()
                        .get(0)
                        .stateOn(LocalDate.of(2026, 11, 22));
        ActingPolicy living =
                ActingPolicy.SUOMI_FI_GUIDANCE.acceptingStates(
                        Set.of(OrganisationState.Value.ACTIVE));

        ActingDecision decision =
                living.decide(
                        suomiFi.roles(session(MandateMode.YPA)),
                        "7019376-8",
                        Map.of("7019376-8", ceased),
                        NOW);

        assertThat(decision).isInstanceOf(ActingDecision.Refused.class);
    }
}
