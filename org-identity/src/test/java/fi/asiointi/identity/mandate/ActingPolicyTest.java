package fi.asiointi.identity.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActingPolicyTest {
    private static final ActingPolicy POLICY =
            new ActingPolicy(
                    Set.of("NIMKO", "TJ"),
                    Set.of("http://valtuusrekisteri.suomi.fi/avustushakemuksen_tekeminen"),
                    Set.of("TIL"));

    @Test
    void aManagingDirectorMayAct() {
        var decision = (ActingDecision.Permitted) POLICY.decide(answer("one"));

        assertThat(decision.representation().identifier()).isEqualTo("7019376-8");
        assertThat(codes(decision.because())).containsExactly("ROLE");
        assertThat(decision.because().get(0).text().fi()).contains("TJ");
    }

    @Test
    void ofSeveralOrganisationsThePersonChoosesAmongThoseThatAreAllowed() {
        var decision = (ActingDecision.Choose) POLICY.decide(answer("many"));

        assertThat(decision.candidates())
                .extracting(Representation::identifier)
                .containsExactly("7019376-8", "7769615-7");
    }

    @Test
    void theChosenOrganisationIsDecidedAlone() {
        assertThat(codes(POLICY.decide(answer("many"), "7769615-7"))).containsExactly("MANDATE");
        assertThat(codes(POLICY.decide(answer("many"), "7769480-5")))
                .containsExactly("ROLE_NOT_ENOUGH");
        assertThat(codes(POLICY.decide(answer("many"), "0201256-6"))).containsExactly("NO_ROLE");
    }

    @Test
    void anAuditorIsRefusedEvenBesideAnAllowedRole() {
        var answer = rolesOf(true, "TJ", "TIL");

        assertThat(POLICY.decide(answer)).isInstanceOf(ActingDecision.Refused.class);
        assertThat(codes(POLICY.decide(answer))).containsExactly("ROLE_FORBIDDEN");
    }

    @Test
    void anOrganisationThatStandsTwiceHasAllItsRoles() {
        var answer =
                RolesAnswer.read(
                        "[{\"identifier\":\"7019376-8\",\"roles\":[\"TJ\"]},"
                                + "{\"identifier\":\"7019376-8\",\"roles\":[\"TIL\"]}]");

        assertThat(answer.representations()).hasSize(1);
        assertThat(codes(POLICY.decide(answer, "7019376-8"))).containsExactly("ROLE_FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "null", "\"no\"", "1"})
    void onlyAPlainTrueIsComplete(String complete) {
        var answer =
                RolesAnswer.read(
                        "[{\"identifier\":\"7019376-8\",\"complete\":"
                                + complete
                                + ",\"roles\":[\"TJ\"]}]");

        assertThat(POLICY.decide(answer)).isInstanceOf(ActingDecision.CannotTell.class);
    }

    @Test
    void anEmptyAnswerIsARefusalAndNotAnError() {
        assertThat(codes(POLICY.decide(answer("empty")))).containsExactly("NO_ORGANISATION");
    }

    @Test
    void anIncompleteAnswerIsNeitherAPermissionNorARefusal() {
        assertThat(POLICY.decide(rolesOf(false, "TJ")))
                .isInstanceOf(ActingDecision.CannotTell.class);
        assertThat(POLICY.decide(rolesOf(false))).isInstanceOf(ActingDecision.CannotTell.class);
    }

    @Test
    void anIdentifierThatIsNoBusinessIdBreaksNothing() {
        var refused = POLICY.decide(answer("association-number"));

        assertThat(codes(refused)).containsExactly("ROLE_NOT_ENOUGH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "<html>",
                "[{\"roles\":[]}]",
                "[{\"identifier\":\"1\"}]",
                "[1]",
                "[{\"identifier\":\" \",\"roles\":[\"TJ\"]}]"
            })
    void anAnswerOfAnotherShapeIsRefused(String body) {
        assertThatExceptionOfType(UnreadableAnswerException.class)
                .isThrownBy(() -> RolesAnswer.read(body))
                .withMessageStartingWith("The roles answer");
    }

    private static RolesAnswer answer(String name) {
        return RolesAnswer.read(
                Cases.text("register-answers/valtuudet-organization-roles-" + name + ".json"));
    }

    private static RolesAnswer rolesOf(boolean complete, String... roles) {
        return new RolesAnswer(
                List.of(new Representation("Rova Oy", "7019376-8", complete, Set.of(roles))));
    }

    private static List<String> codes(ActingDecision decision) {
        if (decision instanceof ActingDecision.Permitted permitted) {
            return codes(permitted.because());
        }
        return decision instanceof ActingDecision.Refused refused
                ? codes(refused.because())
                : List.of();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
