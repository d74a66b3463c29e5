package fi.asiointi.tet.round.rerun;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.Rounds;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides a round again after changes. Pupils who lose their place by a change keep their lottery
 * number and draw before the others.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="rerun"}
 */
public final class Reruns {
    private Reruns() {}

    /**
     * {@return the round after the changes}
     *
     * @param before the round as it was decided
     * @param changes what changed, in order
     * @param others what may be done with pupils whom no change affects
     */
    public static RoundOutcome after(
            RoundOutcome.Decided before, List<RoundChange> changes, Others others) {
        RoundInput changed = changed(before.input(), changes);
        Set<Placement> affected = new Affected(before.result(), changed).placements();
        Set<String> first = new TreeSet<>(changed.first());
        affected.forEach(placement -> first.add(placement.pupil()));
        List<Placement> settled = new ArrayList<>();
        for (Placement placement : before.result().placements()) {
            if (!affected.contains(placement)) {
                settled.add(placement);
            }
        }
        boolean mayMove = others == Others.MAY_MOVE;
        var next =
                new RoundInput(
                        changed.round(),
                        changed.seed(),
                        changed.pupils(),
                        changed.places(),
                        changed.overrides(),
                        mayMove ? List.of() : settled,
                        mayMove ? settled.stream().filter(Reruns::isByWishes).toList() : List.of(),
                        first);
        RoundOutcome outcome = Rounds.decide(next, before.rules());
        return others == Others.MAY_GAIN && outcome instanceof RoundOutcome.Decided decided
                ? new VacancyChain(decided).offered()
                : outcome;
    }

    /**
     * {@return a second round: whoever has a place keeps it, the others are decided over the free
     * seats and the new places}
     *
     * @param before the first round
     * @param pupils pupils of the first round with new wishes, and new pupils
     * @param places places that came after the first round
     */
    public static RoundOutcome secondRound(
            RoundOutcome.Decided before, Collection<Pupil> pupils, Collection<TetPlace> places) {
        RoundInput input = before.input();
        Map<String, Pupil> everybody = new HashMap<>();
        input.pupils().forEach(pupil -> everybody.put(pupil.id(), pupil));
        pupils.forEach(pupil -> everybody.put(pupil.id(), pupil));
        List<TetPlace> all = new ArrayList<>(input.places());
        all.addAll(places);
        List<Placement> frozen =
                before.result().placements().stream().filter(Reruns::hasPlace).toList();
        return Rounds.decide(
                new RoundInput(
                        input.round(),
                        input.seed(),
                        List.copyOf(everybody.values()),
                        all,
                        input.overrides(),
                        frozen,
                        List.of(),
                        input.first()),
                before.rules());
    }

    /** An official's decision that a pupil gets no place stands in a second round as well. */
    private static boolean hasPlace(Placement placement) {
        return placement.isAtOfferedPlace() || placement.origin() == Origin.OVERRIDE;
    }

    private static boolean isByWishes(Placement placement) {
        return placement.fulfilsWish() || placement.origin() == Origin.RECOMMENDED;
    }

    private static RoundInput changed(RoundInput input, List<RoundChange> changes) {
        List<Pupil> pupils = new ArrayList<>(input.pupils());
        List<TetPlace> places = new ArrayList<>(input.places());
        List<ManualPlacement> overrides = new ArrayList<>(input.overrides());
        for (RoundChange change : changes) {
            if (change instanceof RoundChange.PlaceDropped dropped) {
                places.removeIf(place -> place.id().equals(dropped.place()));
            } else if (change instanceof RoundChange.PupilDropped dropped) {
                pupils.removeIf(pupil -> pupil.id().equals(dropped.pupil()));
            } else if (change instanceof RoundChange.SeatsChanged seats) {
                places.replaceAll(place -> changed(place, seats));
            } else if (change instanceof RoundChange.Overridden overridden) {
                overrides.add(overridden.placement());
            }
        }
        return new RoundInput(
                input.round(),
                input.seed(),
                pupils,
                places,
                overrides,
                input.frozen(),
                List.of(),
                input.first());
    }

    private static TetPlace changed(TetPlace place, RoundChange.SeatsChanged change) {
        return place.id().equals(change.place())
                ? place.toBuilder().seats(change.wave(), change.seats()).build()
                : place;
    }
}
