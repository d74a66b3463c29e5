package fi.asiointi.tet.round.city;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.Rounds;
import fi.asiointi.tet.round.decide.WaveDecision;
import fi.asiointi.tet.suitability.Constraint;
import fi.asiointi.tet.suitability.Suitability;
import fi.asiointi.tet.suitability.SuitabilityIndex;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a constraint costs the pupils of a round.
 *
 * @param constraint which one
 * @param wishes how many wishes it left out, alone or with others
 * @param alone how many wishes it left out alone
 * @param firstWishes how many first wishes it left out, alone or with others
 * @param placed how many pupils got a place of their lists
 * @param placedWithout how many would have got one if the constraint did not exist
 */
public record ConstraintCost(
        Constraint constraint,
        int wishes,
        int alone,
        int firstWishes,
        int placed,
        int placedWithout) {

    /**
     * {@return the cost of every constraint that left out a wish, the dearest first} Each is a run
     * of its own of the whole round.
     *
     * @param decided the round
     */
    public static List<ConstraintCost> of(RoundOutcome.Decided decided) {
        Map<Constraint, int[]> counts = new EnumMap<>(Constraint.class);
        decided.waves().forEach(wave -> count(decided, wave, counts));
        int placed = placed(decided);
        List<ConstraintCost> costs = new ArrayList<>();
        counts.forEach(
                (constraint, count) ->
                        costs.add(
                                new ConstraintCost(
                                        constraint,
                                        count[0],
                                        count[1],
                                        count[2],
                                        placed,
                                        placedWithout(decided, constraint, placed))));
        costs.sort(
                Comparator.comparingInt((ConstraintCost c) -> c.placed() - c.placedWithout())
                        .thenComparingInt(c -> -c.firstWishes())
                        .thenComparingInt(c -> -c.wishes())
                        .thenComparing(ConstraintCost::constraint));
        return costs;
    }

    private static void count(
            RoundOutcome.Decided decided, WaveDecision wave, Map<Constraint, int[]> counts) {
        List<TetPlace> places = decided.input().places();
        Map<String, Integer> numbers = new HashMap<>();
        for (int x = 0; x < places.size(); x++) {
            numbers.put(places.get(x).id(), x);
        }
        List<Pupil> pupils = wave.wishing();
        SuitabilityIndex index =
                Suitability.in(decided.rules().suitability(), wave.wave()).index(pupils, places);
        for (int p = 0; p < pupils.size(); p++) {
            List<List<String>> tiers = pupils.get(p).wishes();
            for (int tier = 0; tier < tiers.size(); tier++) {
                for (String place : tiers.get(tier)) {
                    Integer x = numbers.get(place);
                    if (x != null) {
                        count(index.failing(p, x), tier == 0, counts);
                    }
                }
            }
        }
    }

    private static void count(
            Set<Constraint> failing, boolean first, Map<Constraint, int[]> counts) {
        for (Constraint constraint : failing) {
            int[] count = counts.computeIfAbsent(constraint, c -> new int[3]);
            count[0]++;
            count[1] += failing.size() == 1 ? 1 : 0;
            count[2] += first ? 1 : 0;
        }
    }

    /** A round that could not be decided without the constraint tells nothing of it. */
    private static int placedWithout(
            RoundOutcome.Decided decided, Constraint constraint, int placed) {
        return Rounds.decide(decided.input(), decided.rules(), Set.of(constraint))
                        instanceof RoundOutcome.Decided without
                ? placed(without)
                : placed;
    }

    private static int placed(RoundOutcome.Decided decided) {
        return decided.result().count(Placement.Origin.WISH)
                + decided.result().count(Placement.Origin.FRIENDS)
                + decided.result().count(Placement.Origin.RECOMMENDED);
    }
}
