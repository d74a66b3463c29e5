package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.organisation.OrganisationState.Value;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.register.YtjAnswer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision with the state of the organisation and the age of the answer. */
class ActingGateTest {
    private static final ActingPolicy GATED =
            ActingPolicy.SUOMI_FI_GUIDANCE.acceptingStates(Set.of(Value.ACTIVE));
    private static final OrganisationState ACTIVE = state("limited-company");
    private static final OrganisationState CEASED = state("ceased-company");
    private static final OrganisationState UNKNOWN = state("situations-missing");

    @Test
    void theStatesOfTheTestAreWhatTheyAreCalled() {
        assertThat(ACTIVE.value()).isEqualTo(Value.ACTIVE);
        assertThat(CEASED.value()).isEqualTo(Value.CEASED);
        assertThat(UNKNOWN.value()).isEqualTo(Value.UNKNOWN);
    }

    @Test
    void anOrganisationInAnAcceptedStatePasses() {
        assertThat(decide(GATED, rova("TJ"), Map.of("7019376-8", ACTIVE)))
                .isInstanceOf(ActingDecision.Permitted.class);
    }

    @Test
    void anOrganisationThatHasCeasedIsRefusedWithTheFactsOfTheRegister() {
        var refused =
                (ActingDecision.Refused) decide(GATED, rova("TJ"), Map.of("7019376-8", CEASED));

        assertThat(codes(refused.because())).startsWith("ORGANISATION_STATE").hasSizeGreaterThan(1);
        assertThat(refused.because().get(0).text().sv()).endsWith("registret: upphörd.");
        assertThat(refused.because().get(0).parameter("state")).contains("CEASED");
    }

    @Test
    void everyReasonOfARefusalIsTold() {
        assertThat(codes(decide(GATED, rova("PJ"), Map.of("7019376-8", CEASED))))
                .startsWith("ROLE_NOT_ENOUGH", "ORGANISATION_STATE");
    }

    @Test
    void aStateThatIsNotKnownIsNeitherAPermissionNorARefusal() {
        for (Map<String, OrganisationState> states :
                List.of(
                        Map.<String, OrganisationState>of(),
                        Map.of("7019376-8", UNKNOWN),
                        Map.of("0201256-6", ACTIVE))) {
            assertThat(codes(decide(GATED, rova("TJ"), states)))
                    .containsExactly("ORGANISATION_STATE_NOT_KNOWN");
        }
        assertThat(GATED.decide(rova("TJ"))).isInstanceOf(ActingDecision.CannotTell.class);
    }

    @Test
    void aRoleThatIsNotEnoughRefusesWhateverTheState() {
        assertThat(decide(GATED, rova("PJ"), Map.of())).isInstanceOf(ActingDecision.Refused.class);
    }

    @Test
    void aPolicyMayAcceptAStateThatIsNotKnown() {
        ActingPolicy trusting = GATED.acceptingStates(Set.of(Value.ACTIVE, Value.UNKNOWN));

        assertThat(decide(trusting, rova("TJ"), Map.of()))
                .isInstanceOf(ActingDecision.Permitted.class);
        assertThat(decide(trusting, rova("TJ"), Map.of("7019376-8", CEASED)))
                .isInstanceOf(ActingDecision.Refused.class);
    }

    @Test
    void withoutAGateNoStateMatters() {
        assertThat(decide(ActingPolicy.SUOMI_FI_GUIDANCE, rova("TJ"), Map.of("7019376-8", CEASED)))
                .isInstanceOf(ActingDecision.Permitted.class);
    }

    @Test
    void everyStateHasItsName() {
        for (Value value : Value.values()) {
            if (value != Value.UNKNOWN) {
                assertThat(MandateTexts.ALL.keys()).contains("state." + value);
            }
        }
    }

    @Test
    void ofSeveralThePersonChoosesBeforeStatesAreAsked() {
        RolesAnswer answer = answer("many");

        var choose =
                (ActingDecision.Choose)
                        decide(
                                GATED.acceptingStates(Set.of(Value.ACTIVE)),
                                new RolesAnswer(
                                        List.of(
                                                one("7019376-8", "TJ"),
                                                one("7769480-5", "NIMKO"),
                                                one("7769481-3", "TIL"))),
                                Map.of());

        assertThat(choose.candidates())
                .extracting(Representation::identifier)
                .containsExactly("7019376-8", "7769480-5");
        assertThat(codes(decide(GATED, answer, Map.of())))
                .containsExactly("ORGANISATION_STATE_NOT_KNOWN");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "599, true", "600, false", "-599, true", "-600, false"})
    void anAnswerIsGoodForAsLongAsAToken(long seconds, boolean good) {
        MandateReply<RolesAnswer> reply =
                new MandateReply.Told<>(rova("TJ"), NOW.minusSeconds(seconds));

        ActingDecision decision =
                ActingPolicy.SUOMI_FI_GUIDANCE.decide(reply, "7019376-8", Map.of(), NOW);

        assertThat(codes(decision)).containsExactly(good ? "ROLE" : "EXPIRED");
        assertThat(decision instanceof ActingDecision.Permitted).isEqualTo(good);
    }

    @Test
    void aPolicyMaySayHowOldAnAnswerMayBe() {
        MandateReply<RolesAnswer> reply = new MandateReply.Told<>(rova("TJ"), NOW.minusSeconds(61));
        ActingPolicy policy = ActingPolicy.SUOMI_FI_GUIDANCE.within(Duration.ofMinutes(1));

        assertThat(codes(policy.decide(reply, Map.of(), NOW))).containsExactly("EXPIRED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.within(Duration.ofSeconds(-1)));
    }

    @Test
    void whereSuomiFiToldNothingNothingCanBeTold() {
        Reason why = MandateTexts.ALL.reason("SERVICE_FAULT");
        for (MandateReply<RolesAnswer> reply :
                List.of(
                        new MandateReply.Expired<RolesAnswer>(why),
                        new MandateReply.Refused<RolesAnswer>(why),
                        MandateReply.Unavailable.<RolesAnswer>of(why))) {
            ActingDecision decision =
                    ActingPolicy.SUOMI_FI_GUIDANCE.decide(reply, "7019376-8", Map.of(), NOW);

            assertThat(decision).isInstanceOf(ActingDecision.CannotTell.class);
            assertThat(codes(decision)).containsExactly("SERVICE_FAULT");
        }
    }

    @Test
    void theWaitOfAnOutageIsPassedOn() {
        var reply =
                new MandateReply.Unavailable<RolesAnswer>(
                        MandateTexts.ALL.reason("TOO_MANY_REQUESTS"), Duration.ofSeconds(7));

        var cannotTell =
                (ActingDecision.CannotTell)
                        ActingPolicy.SUOMI_FI_GUIDANCE.decide(reply, Map.of(), NOW);

        assertThat(cannotTell.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(cannotTell)
                .isEqualTo(cannotTell.retryAfter(Duration.ofSeconds(7)))
                .isNotEqualTo(cannotTell.retryAfter(Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7019376-8", " 7019376-8 ", "7019376–8", "70193768"})
    void aBusinessIdIsTheSameInAnySpelling(String written) {
        assertThat(GATED.acceptingStates(Set.of()).decide(rova("TJ"), written))
                .isInstanceOf(ActingDecision.Permitted.class);
        assertThat(decide(GATED, rova("TJ"), Map.of(written, ACTIVE)))
                .isInstanceOf(ActingDecision.Permitted.class);
    }

    @Test
    void oneOrganisationInTwoSpellingsHasAllItsRoles() {
        RolesAnswer answer =
                new RolesAnswer(List.of(one("7019376-8", "TJ"), one("70193768", "TIL")));

        assertThat(answer.representations()).hasSize(1);
        assertThat(codes(GATED.decide(answer, "7019376-8"))).containsExactly("ROLE_FORBIDDEN");
    }

    @Test
    void anotherIdentifierIsComparedAsItIs() {
        RolesAnswer answer = answer("association-number");

        assertThat(ActingPolicy.HELSINKI_GRANTS.decide(answer, "212.345"))
                .isInstanceOf(ActingDecision.Permitted.class);
        assertThat(ActingPolicy.HELSINKI_GRANTS.decide(answer, "212345"))
                .isInstanceOf(ActingDecision.Refused.class);
    }

    @Test
    void anIncompleteAnswerPermitsOnlyWhereThePolicySaysSo() {
        var incomplete =
                new RolesAnswer(
                        List.of(new Representation("Rova Oy", "7019376-8", false, Set.of("TJ"))));
        var empty =
                new RolesAnswer(
                        List.of(new Representation("Rova Oy", "7019376-8", false, Set.of())));
        ActingPolicy lenient = ActingPolicy.SUOMI_FI_GUIDANCE.acceptingIncomplete();

        assertThat(codes(ActingPolicy.SUOMI_FI_GUIDANCE.decide(incomplete)))
                .containsExactly("INCOMPLETE");
        assertThat(codes(lenient.decide(incomplete))).containsExactly("ROLE");
        assertThat(codes(lenient.decide(empty))).containsExactly("INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource({
        "TJ, ROLE, ROLE_NOT_ENOUGH",
        "NIMKO, ROLE, ROLE",
        "TIL, ROLE_FORBIDDEN, ROLE_NOT_ENOUGH",
        "PJ, ROLE_NOT_ENOUGH, ROLE",
        "J, ROLE_NOT_ENOUGH, ROLE",
        "ELI, ROLE_NOT_ENOUGH, ROLE",
        "http://valtuusrekisteri.suomi.fi/avustushakemuksen_tekeminen, ROLE_NOT_ENOUGH, MANDATE",
        "http://valtuusrekisteri.suomi.fi/muu, ROLE_NOT_ENOUGH, ROLE_NOT_ENOUGH"
    })
    void theReadyPolicies(String role, String guidance, String grants) {
        assertThat(codes(ActingPolicy.SUOMI_FI_GUIDANCE.decide(rova(role))))
                .containsExactly(guidance);
        assertThat(codes(ActingPolicy.HELSINKI_GRANTS.decide(rova(role)))).containsExactly(grants);
    }

    private static ActingDecision decide(
            ActingPolicy policy, RolesAnswer answer, Map<String, OrganisationState> states) {
        return policy.decide(new MandateReply.Told<>(answer, NOW), states, NOW);
    }

    private static RolesAnswer rova(String role) {
        return new RolesAnswer(List.of(one("7019376-8", role)));
    }

    private static Representation one(String identifier, String role) {
        return new Representation("Rova Oy", identifier, true, Set.of(role));
    }

    private static RolesAnswer answer(String name) {
        return RolesAnswer.read(
                Cases.text("register-answers/valtuudet-organization-roles-" + name + ".json"));
    }

    private static OrganisationState state(String file) {
        return YtjAnswer.read(Cases.text("register-answers/ytj-" + file + ".json"), Cases.FETCHED)
                .organisations()
                .get(0)
                .stateOn(LocalDate.of(2026, 11, 22));
    }

    private static List<String> codes(ActingDecision decision) {
        if (decision instanceof ActingDecision.Permitted permitted) {
            return codes(permitted.because());
        }
        if (decision instanceof ActingDecision.Refused refused) {
            return codes(refused.because());
        }
        return decision instanceof ActingDecision.CannotTell unknown
                ? codes(unknown.because())
                : List.of();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
