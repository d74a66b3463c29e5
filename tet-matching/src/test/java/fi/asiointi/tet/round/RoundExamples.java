package fi.asiointi.tet.round;

import static fi.asiointi.tet.suitability.Examples.SPRING;

import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.RoundRules;
import fi.asiointi.tet.round.decide.Rounds;
import fi.asiointi.tet.suitability.SuitabilityRules;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.List;

/** Rounds of the spring wave by the rules of Helsinki. */
public final class RoundExamples {
    public static final String SEED = "5d2b0a64e3c19f7782aa4c01b6d95e3f";
    public static final RoundRules RULES = RoundRules.of(SuitabilityRules.of("helsinki"));

    private RoundExamples() {}

    public static Round round(MatchingMethod method) {
        return new Round(
                "2027-spring",
                List.of(SPRING),
                RULES.suitability().version(),
                method,
                Lottery.commitment(SEED),
                RoundTerms.USUAL);
    }

    public static RoundInput input(List<Pupil> pupils, List<TetPlace> places) {
        return RoundInput.of(round(MatchingMethod.GENEROUS), SEED, pupils, places);
    }

    public static RoundOutcome.Decided decided(RoundInput input) {
        return (RoundOutcome.Decided) Rounds.decide(input, RULES);
    }

    public static RoundOutcome.Decided decided(List<Pupil> pupils, List<TetPlace> places) {
        return decided(input(pupils, places));
    }

    /** Where a pupil goes in spring, in short: {@code WISH library 1}. */
    public static String placeOf(RoundOutcome.Decided decided, String pupil) {
        Placement placement = decided.result().of("spring", pupil).orElseThrow();
        return placement.origin() + " " + placement.place() + " " + placement.choice();
    }

    /** The codes of the notes, with pupil and place where there are such. */
    public static List<String> notes(RoundOutcome.Decided decided) {
        return decided.result().notes().stream()
                .map(
                        note ->
                                note.because().code()
                                        + (note.pupil() == null ? "" : " " + note.pupil())
                                        + (note.place() == null ? "" : " " + note.place()))
                .toList();
    }
}
