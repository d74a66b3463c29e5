package fi.asiointi.tet.round.city;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.WaveDecision;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the seats of a field were used. A place of several fields counts in each of them.
 *
 * @param field the field
 * @param seats how many seats there were
 * @param used how many of them were taken, by wishes or otherwise
 * @param wishes how many wishes there were for a place of the field
 */
public record FieldUse(String field, int seats, int used, int wishes) {

    /** {@return how many seats stayed empty} */
    public int unused() {
        return Math.max(0, seats - used);
    }

    /** {@return whether fewer pupils wished for the field than it had seats} */
    public boolean isUndersubscribed() {
        return wishes < seats;
    }

    /**
     * {@return the use of every field, most empty seats first}
     *
     * @param decided the round
     */
    public static List<FieldUse> of(RoundOutcome.Decided decided) {
        Map<String, int[]> counts = new HashMap<>();
        Map<String, TetPlace> places = new HashMap<>();
        for (TetPlace place : decided.input().places()) {
            places.put(place.id(), place);
            decided.input()
                    .round()
                    .waves()
                    .forEach(wave -> add(counts, place, 0, place.seatsIn(wave.id())));
        }
        for (Placement placement : decided.result().placements()) {
            add(counts, places.get(String.valueOf(placement.place())), 1, 1);
        }
        for (WaveDecision wave : decided.waves()) {
            for (Pupil pupil : wave.wishing()) {
                pupil.wishes()
                        .forEach(tier -> tier.forEach(id -> add(counts, places.get(id), 2, 1)));
            }
        }
        return counts.entrySet().stream()
                .map(
                        field ->
                                new FieldUse(
                                        field.getKey(),
                                        field.getValue()[0],
                                        field.getValue()[1],
                                        field.getValue()[2]))
                .sorted(
                        Comparator.comparingInt((FieldUse use) -> -use.unused())
                                .thenComparing(FieldUse::field))
                .toList();
    }

    private static void add(
            Map<String, int[]> counts, @Nullable TetPlace place, int column, int number) {
        if (place != null) {
            for (String field : place.fields()) {
                counts.computeIfAbsent(field, f -> new int[3])[column] += number;
            }
        }
    }
}
