package fi.asiointi.tet.round.audit;

import static fi.asiointi.tet.round.RoundExamples.RULES;
import static fi.asiointi.tet.round.RoundExamples.decided;
import static fi.asiointi.tet.round.RoundExamples.input;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.CityExample;
import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.RoundRules;
import fi.asiointi.tet.round.rerun.Others;
import fi.asiointi.tet.round.rerun.Reruns;
import fi.asiointi.tet.round.rerun.RoundChange;
import fi.asiointi.tet.suitability.SuitabilityRules;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TravelRules;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final List<Pupil> PUPILS =
            List.of(wishing("a", "x"), wishing("b", "x", "y"), wishing("c", "y", "z"));
    private static final List<TetPlace> PLACES =
            List.of(
                    place("x").seats("spring", 1).build(),
                    place("y").seats("spring", 1).build(),
                    place("z").seats("spring", 1).build());
    private static final RoundOutcome.Decided FIRST = decided(PUPILS, PLACES);

    private static Pupil wishing(String id, String... places) {
        return pupil(id).wishes(places).build();
    }

    private static RoundOutcome.Decided after(Others others, RoundChange... changes) {
        return (RoundOutcome.Decided) Reruns.after(FIRST, List.of(changes), others);
    }

    private static List<String> diff(RoundOutcome.Decided before, RoundOutcome.Decided after) {
        return RoundDiff.between(before, after).stream()
                .map(
                        change ->
                                (change.before() == null
                                                ? String.valueOf(change.after())
                                                : change.before().pupil())
                                        + " "
                                        + change.cause().code())
                .toList();
    }

    @Test
    void anInputAndAResultAreReadBackAsTheyWere() {
        var city = new CityExample(9, 60);
        RoundInput input = input(city.pupils(100), city.places());
        var decided = decided(input);

        assertThat(RoundJson.readInput(RoundJson.write(input))).isEqualTo(input);
        assertThat(RoundJson.readResult(RoundJson.write(decided.result())))
                .isEqualTo(decided.result());
        AuditRecord audit = AuditRecord.of(decided);
        assertThat(RoundJson.readAudit(RoundJson.write(audit))).isEqualTo(audit);
    }

    @Test
    void aReplayIsIdenticalToTheByte() {
        AuditRecord audit = AuditRecord.of(FIRST);
        RoundInput stored = RoundJson.readInput(RoundJson.write(FIRST.input()));

        assertThat(Replay.of(audit, stored, RULES)).isInstanceOf(Replay.Identical.class);
    }

    @Test
    void aReplaySaysWhatWasChanged() {
        AuditRecord audit = AuditRecord.of(FIRST);
        RoundInput otherWish =
                input(List.of(wishing("a", "z"), PUPILS.get(1), PUPILS.get(2)), PLACES);
        RoundInput harmless =
                input(List.of(wishing("a", "x", "gone"), PUPILS.get(1), PUPILS.get(2)), PLACES);
        RoundRules otherLimits =
                RoundRules.of(
                        SuitabilityRules.of("helsinki")
                                .withTravel(TravelRules.hsl().atMost(3, null)));

        assertThat(Replay.of(audit, otherWish, RULES))
                .isEqualTo(new Replay.Differs(Set.of(Replay.Part.INPUT, Replay.Part.RESULT)));
        assertThat(Replay.of(audit, harmless, RULES))
                .isEqualTo(new Replay.Differs(Set.of(Replay.Part.INPUT)));
        assertThat(Replay.of(audit, FIRST.input(), otherLimits))
                .isEqualTo(new Replay.Differs(Set.of(Replay.Part.RULES)));
        assertThat(Replay.of(audit, FIRST.input(), RoundRules.of(SuitabilityRules.of("vantaa"))))
                .isInstanceOf(Replay.Refused.class);
    }

    @Test
    void whatIsNotAnInputIsRefusedWithThePathAndWithoutItsContent() {
        String json = RoundJson.write(FIRST.input());

        assertThatThrownBy(() -> RoundJson.readInput(json.replace("2012-01-20", "sensitive")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("$.pupils[0].birthDate cannot be read")
                .hasNoCause();
        assertThatThrownBy(() -> RoundJson.readInput(json.replace("\"grade\"", "\"gender\"")))
                .hasMessageStartingWith("$.pupils[0]");
        assertThatThrownBy(() -> RoundJson.readInput("{")).hasMessageStartingWith("$");
    }

    @Test
    void everyChangedPupilIsToldTheChangeThatLedToIt() {
        var toZ =
                new ManualPlacement(
                        "spring",
                        "a",
                        "z",
                        "SUPPORT",
                        "principal",
                        LocalDateTime.of(2027, 2, 2, 9, 0));

        assertThat(diff(FIRST, FIRST)).isEmpty();
        assertThat(diff(FIRST, after(Others.STAY, new RoundChange.PlaceDropped("y"))))
                .containsExactly("b CAUSE_PLACE_DROPPED");
        assertThat(diff(FIRST, after(Others.STAY, new RoundChange.SeatsChanged("y", "spring", 0))))
                .containsExactly("b CAUSE_SEATS_CHANGED");
        assertThat(diff(FIRST, after(Others.MAY_GAIN, new RoundChange.PupilDropped("a"))))
                .containsExactly(
                        "a CAUSE_PUPIL_DROPPED", "b CAUSE_SEAT_FREED", "c CAUSE_SEAT_FREED");
        assertThat(diff(FIRST, after(Others.STAY, new RoundChange.Overridden(toZ))))
                .containsExactly("a CAUSE_OVERRIDE", "c CAUSE_SEAT_TAKEN");
    }

    @Test
    void anEntryOrANewPupilOrOtherRulesAreCausesToo() {
        var otherWish =
                decided(input(List.of(PUPILS.get(0), wishing("b", "z"), PUPILS.get(2)), PLACES));
        var withNew =
                decided(
                        input(
                                List.of(PUPILS.get(0), PUPILS.get(1), PUPILS.get(2), wishing("d")),
                                PLACES));

        assertThat(diff(FIRST, otherWish))
                .containsExactly("b CAUSE_ENTRY_CHANGED", "c CAUSE_SEAT_FREED");
        assertThat(RoundDiff.between(FIRST, withNew))
                .extracting(change -> change.cause().code())
                .containsExactly("CAUSE_NEW_PUPIL");
    }
}
