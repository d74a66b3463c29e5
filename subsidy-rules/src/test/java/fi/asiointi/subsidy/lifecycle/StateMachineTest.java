package fi.asiointi.subsidy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateMachineTest {
    private static final String DOOR =
            """
            {"machine": "DOOR", "source": "A door", "checkedOn": "2026-11-22",
             "states": [
               {"name": "OPEN", "fi": "Auki", "sv": "Öppen", "en": "Open", "spellings": ["AJAR"]},
               {"name": "SHUT", "fi": "Kiinni", "sv": "Stängd", "en": "Shut"}],
             "steps": [
               {"from": "OPEN", "to": ["SHUT"], "by": ["APPLICANT", "SYSTEM"], "then": ["DARK"]},
               {"from": "SHUT", "to": ["OPEN"], "by": ["HANDLER"], "needs": ["KEY"], "derived": true}],
             "actions": {"KNOCK": {"APPLICANT": ["SHUT"]}},
             "marks": {"LIGHT": ["OPEN"]}}
            """;

    @Test
    void aMachineIsReadFromItsFile() {
        StateMachine door = read(DOOR);
        State open = door.state("AJAR").orElseThrow();
        State shut = door.state("SHUT").orElseThrow();

        assertThat(open.name()).isEqualTo("OPEN");
        assertThat(open.marks()).containsExactly("LIGHT");
        assertThat(door.states()).containsExactly(open, shut);
        assertThat(door.step(open, shut, Actor.SYSTEM).orElseThrow().then())
                .containsExactly("DARK");
        assertThat(door.step(open, shut, Actor.SYSTEM).orElseThrow().needs()).isEmpty();
        assertThat(door.steps(shut, Actor.HANDLER).get(0).needs()).containsExactly("KEY");
        assertThat(door.step(open, shut, Actor.HANDLER)).isEmpty();
        assertThat(door.steps(shut, Actor.HANDLER).get(0).isDerived()).isTrue();
        assertThat(door.actions(shut, Actor.APPLICANT)).containsExactly("KNOCK");
        assertThat(door.may(open, Actor.APPLICANT, "KNOCK")).isFalse();
    }

    @Test
    void anActionThatTheMachineDoesNotKnowIsAMistakeNotANo() {
        StateMachine door = read(DOOR);

        assertThatThrownBy(() -> door.may(door.states().get(0), Actor.HANDLER, "KICK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KNOCK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"SHUT\"], \"by\" | [\"GONE\"], \"by\" | there is no state GONE",
                "[\"HANDLER\"] | [\"MAYOR\"] | there is no actor MAYOR",
                "[\"HANDLER\"] | [] | nobody may take a step",
                "\"sv\": \"Stängd\" | \"sv\": \"\" | the text \"sv\" is missing",
                "\"marks\" | \"remarks\" | the field remarks is unknown",
                "\"AJAR\" | \"SHUT\" | there are two states",
                "[\"OPEN\"]}} | [\"AWAY\"]}} | there is no state AWAY",
                "2026-11-22 | 22.11.2026 | is no date",
                "\"machine\": \"DOOR\" | \"machine\": 7 | \"machine\" is missing",
                "\"derived\" | \"guessed\" | the field guessed is unknown",
                "[\"OPEN\"], \"by\" | [\"OPEN\", 7], \"by\" | something that is no text"
            })
    void aFileThatCouldBeMistakenIsRefused(String good, String bad, String fault) {
        assertThat(DOOR).contains(good);
        assertThatThrownBy(() -> read(DOOR.replace(good, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void aStepMayNotStandTwiceNorAFileBeMissing() {
        String twice = DOOR.replace("\"to\": [\"OPEN\"]", "\"to\": [\"OPEN\", \"AJAR\"]");

        assertThatThrownBy(() -> read(twice)).hasMessageContaining("stands twice");
        assertThatThrownBy(() -> StateMachine.read(null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StateMachine read(String file) {
        return StateMachine.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
