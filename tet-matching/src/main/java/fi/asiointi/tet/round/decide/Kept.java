package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.round.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The placements of an earlier run that are to be kept, as a result that a method can look at. */
final class Kept {
    private final List<String> pupils = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private Kept() {}

    /** Empty when nothing is to be kept in this wave. */
    static Optional<Matching> of(WaveEntries entries) {
        var kept = new Kept();
        for (Placement placement : entries.input().kept()) {
            String place = placement.place();
            boolean open = entries.lists().containsKey(placement.pupil());
            if (open && place != null && placement.wave().equals(entries.wave().id())) {
                kept.pupils.add(placement.pupil());
                kept.places.add(place);
            }
        }
        return kept.pupils.isEmpty() ? Optional.empty() : Optional.of(kept.matching());
    }

    private Matching matching() {
        List<String> distinct = places.stream().distinct().toList();
        MarketBuilder market = Market.builder();
        distinct.forEach(place -> market.place(place, Collections.frequency(places, place)));
        for (int i = 0; i < pupils.size(); i++) {
            market.pupil(pupils.get(i), places.get(i));
        }
        return Matching.of(market.build(), places.stream().mapToInt(distinct::indexOf).toArray());
    }
}
