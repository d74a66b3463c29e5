package fi.asiointi.tet.round.rerun;

import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundResult;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pupils who cannot stay where they are: their place is gone, or takes fewer, or an official has
 * put somebody else on their seat. Where some of a place must go, those go who drew the highest
 * numbers; who arranged the place or was put there stays.
 */
final class Affected {
    private final RoundResult result;
    private final RoundInput changed;
    private final Map<String, TetPlace> places = new HashMap<>();
    private final Set<String> pupils = new HashSet<>();

    Affected(RoundResult result, RoundInput changed) {
        this.result = result;
        this.changed = changed;
        changed.places().forEach(place -> places.put(place.id(), place));
        changed.pupils().forEach(pupil -> pupils.add(pupil.id()));
    }

    /** The placements that cannot stay. */
    Set<Placement> placements() {
        Map<String, ManualPlacement> overrides = new HashMap<>();
        for (ManualPlacement override : changed.overrides()) {
            overrides.put(key(override.wave(), override.pupil()), override);
        }
        Map<String, Integer> putThere = new HashMap<>();
        for (ManualPlacement override : overrides.values()) {
            String place = override.place();
            if (place != null) {
                putThere.merge(key(override.wave(), place), 1, Integer::sum);
            }
        }
        Set<Placement> affected = new TreeSet<>();
        byPlace()
                .forEach(
                        (at, there) ->
                                there.stream()
                                        .filter(
                                                p ->
                                                        !overrides.containsKey(
                                                                key(p.wave(), p.pupil())))
                                        .sorted(goingLast())
                                        .skip(
                                                Math.max(
                                                        0,
                                                        seats(there)
                                                                - putThere.getOrDefault(at, 0)))
                                        .filter(p -> p.origin() != Origin.OWN)
                                        .forEach(p -> affected.add(p)));
        return affected;
    }

    private Comparator<Placement> goingLast() {
        return Comparator.<Placement, Boolean>comparing(p -> p.origin() != Origin.OWN)
                .thenComparingInt(p -> result.lottery().getOrDefault(p.pupil(), Integer.MAX_VALUE));
    }

    private Map<String, List<Placement>> byPlace() {
        Map<String, List<Placement>> byPlace = new TreeMap<>();
        for (Placement placement : result.placements()) {
            String place = placement.place();
            boolean takesPart = pupils.contains(placement.pupil());
            if (takesPart && place != null && placement.isAtOfferedPlace()) {
                byPlace.computeIfAbsent(key(placement.wave(), place), at -> new ArrayList<>())
                        .add(placement);
            }
        }
        return byPlace;
    }

    /** The seats that the place of some placements has now; none when it is gone. */
    private int seats(List<Placement> there) {
        Placement any = there.get(0);
        TetPlace place = places.get(String.valueOf(any.place()));
        return place == null ? 0 : place.seatsIn(any.wave());
    }

    private static String key(String wave, String of) {
        return wave + "\n" + of;
    }
}
