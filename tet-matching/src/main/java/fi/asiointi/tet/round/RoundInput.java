package fi.asiointi.tet.round;

import fi.asiointi.tet.canonical.Sorted;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a round is decided from. The order in which pupils and places come does not matter: they
 * are put in the order of their ids.
 *
 * @param round what was announced
 * @param seed the seed of the lottery, which must keep the round's commitment
 * @param pupils who takes part
 * @param places where they may go
 * @param overrides officials' decisions; the last one on a pupil and wave counts
 * @param frozen placements of an earlier run that stay as they are
 * @param kept placements of an earlier run that change only where more pupils get a place by it
 * @param first ids of pupils who draw before all others, since they lost a place that they had
 */
public record RoundInput(
        Round round,
        String seed,
        List<Pupil> pupils,
        List<TetPlace> places,
        List<ManualPlacement> overrides,
        List<Placement> frozen,
        List<Placement> kept,
        Set<String> first) {

    /** An input in the order of the ids. */
    public RoundInput {
        pupils = pupils.stream().sorted(Comparator.comparing(Pupil::id)).toList();
        places = places.stream().sorted(Comparator.comparing(TetPlace::id)).toList();
        overrides = List.copyOf(overrides);
        frozen = frozen.stream().sorted().toList();
        kept = kept.stream().sorted().toList();
        first = Sorted.set(first);
    }

    /**
     * {@return the input of a first run}
     *
     * @param round what was announced
     * @param seed the seed of the lottery
     * @param pupils who takes part
     * @param places where they may go
     */
    public static RoundInput of(
            Round round, String seed, List<Pupil> pupils, List<TetPlace> places) {
        return new RoundInput(
                round, seed, pupils, places, List.of(), List.of(), List.of(), Set.of());
    }

    /**
     * {@return the pupil of an id}
     *
     * @param id the pseudonym
     */
    public Optional<Pupil> pupil(String id) {
        return pupils.stream().filter(pupil -> pupil.id().equals(id)).findFirst();
    }

    /**
     * {@return the place of an id}
     *
     * @param id the id
     */
    public Optional<TetPlace> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /**
     * {@return the same with another round}
     *
     * @param other what was announced
     */
    public RoundInput with(Round other) {
        return new RoundInput(other, seed, pupils, places, overrides, frozen, kept, first);
    }

    /** Tells how much there is, and nobody's facts; the seed is secret until the round. */
    @Override
    public String toString() {
        return "Input of round "
                + round.id()
                + ": "
                + pupils.size()
                + " pupils, "
                + places.size()
                + " places";
    }
}
