package fi.asiointi.tet.round.decide;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.pupil.EarlierPeriod;
import fi.asiointi.tet.pupil.EarlierRound;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.Lottery;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundNote;
import fi.asiointi.tet.round.RoundResult;
import fi.asiointi.tet.suitability.Constraint;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.Wave;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides rounds. In each wave: pupils who are fixed take their seats first; then the wishes that
 * are suitable are decided by the round's method; whoever is left gets a place that the school
 * arranges, if the round guarantees one. A later wave knows what the earlier ones gave.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="round"}
 */
public final class Rounds {
    private Rounds() {}

    /**
     * {@return the decision of a round; the same for the same input, in whatever order it came}
     *
     * @param input all that was entered
     * @param rules what the city goes by
     */
    public static RoundOutcome decide(RoundInput input, RoundRules rules) {
        return decide(input, rules, Set.of());
    }

    /**
     * {@return what would have been decided if some constraints did not exist}
     *
     * @param input all that was entered
     * @param rules what the city goes by
     * @param lifted the constraints that are left aside
     */
    public static RoundOutcome decide(RoundInput input, RoundRules rules, Set<Constraint> lifted) {
        List<Reason> faults = RoundFaults.of(input, rules);
        return faults.isEmpty()
                ? new Run(input, rules, lifted).decide()
                : new RoundOutcome.Refused(faults);
    }

    /** One run through the waves. */
    private static final class Run {
        private final RoundInput input;
        private final RoundRules rules;
        private final Set<Constraint> lifted;
        private final Map<String, Integer> lottery;
        private final Map<String, Integer> drawing = new HashMap<>();
        private final Map<String, Set<String>> seenPlaces = new HashMap<>();
        private final Map<String, Pupil> pupils = new HashMap<>();

        Run(RoundInput input, RoundRules rules, Set<Constraint> lifted) {
            this.input = input;
            this.rules = rules;
            this.lifted = lifted;
            this.lottery =
                    Lottery.numbers(input.seed(), input.pupils().stream().map(Pupil::id).toList());
            for (Pupil pupil : input.pupils()) {
                pupils.put(pupil.id(), pupil);
                drawing.put(
                        pupil.id(),
                        Lottery.inClass(priorityClass(pupil), lottery.getOrDefault(pupil.id(), 0)));
            }
        }

        RoundOutcome decide() {
            List<WaveDecision> decisions = new ArrayList<>();
            List<Placement> placements = new ArrayList<>();
            List<RoundNote> notes = new ArrayList<>();
            for (Wave wave : input.round().waves()) {
                WaveEntries entries =
                        WaveEntries.of(
                                input, wave, taking(wave), rules, drawing, seenPlaces, lifted);
                WaveSolver.Solution solution = new WaveSolver(entries, lifted).solve();
                if (!(solution.outcome() instanceof Outcome.Solved solved)) {
                    return new RoundOutcome.Refused(List.of(whyNot(solution.outcome())));
                }
                var decision = new WaveDecision(entries, solution, solved);
                decisions.add(decision);
                placements.addAll(decision.placements());
                notes.addAll(decision.notes());
                decision.placements().forEach(this::remember);
            }
            var result = new RoundResult(input.round().id(), placements, lottery, notes);
            return new RoundOutcome.Decided(input, rules, result, decisions);
        }

        private static Reason whyNot(Outcome outcome) {
            if (outcome instanceof Outcome.NoneExists none) {
                return none.because();
            }
            if (outcome instanceof Outcome.Unsupported unsupported) {
                return unsupported.because();
            }
            throw new IllegalArgumentException("The wave is solved: " + outcome.objective());
        }

        private List<Pupil> taking(Wave wave) {
            return input.pupils().stream()
                    .filter(pupil -> pupil.takesPartIn(wave.id()))
                    .map(pupil -> pupils.getOrDefault(pupil.id(), pupil))
                    .toList();
        }

        /** A later wave sees what an earlier one gave, as if it lay in the past. */
        private void remember(Placement placement) {
            String id = placement.place();
            if (id == null) {
                return;
            }
            seenPlaces.computeIfAbsent(placement.pupil(), p -> new HashSet<>()).add(id);
            for (TetPlace place : input.places()) {
                if (place.id().equals(id)) {
                    pupils.computeIfPresent(placement.pupil(), (p, pupil) -> after(pupil, place));
                }
            }
        }

        private static Pupil after(Pupil pupil, TetPlace place) {
            List<EarlierPeriod> periods = new ArrayList<>(pupil.periods());
            periods.add(new EarlierPeriod(place.employer(), place.fields()));
            return pupil.toBuilder().periods(periods).build();
        }

        /** 0 lost a place, 1 got none earlier, 2 got a late choice earlier, 3 the others. */
        private int priorityClass(Pupil pupil) {
            int late = input.round().terms().lateChoice();
            if (input.first().contains(pupil.id())) {
                return 0;
            }
            if (late > 0 && pupil.rounds().stream().anyMatch(Run::gaveNothing)) {
                return 1;
            }
            boolean unlucky = pupil.rounds().stream().anyMatch(round -> round.choice() >= late);
            return late > 0 && unlucky ? 2 : 3;
        }

        private static boolean gaveNothing(EarlierRound round) {
            return round.choice() == EarlierRound.WITHOUT_PLACE;
        }
    }
}
