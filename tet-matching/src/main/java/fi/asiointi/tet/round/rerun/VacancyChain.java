package fi.asiointi.tet.round.rerun;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundResult;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.Rounds;
import fi.asiointi.tet.suitability.Fit;
import fi.asiointi.tet.suitability.Screening;
import fi.asiointi.tet.suitability.Suitability;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offers free seats on. The first in the drawing who likes a free seat better than the own
 * placement takes it, and leaves a free seat. It ends, because with every step somebody's choice
 * gets better; nobody's gets worse. Reserved seats and places that rank their pupils are left for a
 * second round, since their order is not that of the drawing.
 */
final class VacancyChain {
    private final RoundOutcome.Decided decided;
    private final RoundInput input;
    private final Map<String, TetPlace> places = new HashMap<>();
    private final List<Placement> frozen = new ArrayList<>();

    VacancyChain(RoundOutcome.Decided decided) {
        this.decided = decided;
        this.input = decided.input();
        input.places().forEach(place -> places.put(place.id(), place));
    }

    RoundOutcome offered() {
        for (Wave wave : input.round().waves()) {
            new InWave(wave).offer();
        }
        var moved =
                new RoundInput(
                        input.round(),
                        input.seed(),
                        input.pupils(),
                        input.places(),
                        input.overrides(),
                        frozen,
                        List.of(),
                        input.first());
        return Rounds.decide(moved, decided.rules());
    }

    /** The free seats of one wave. */
    private final class InWave {
        private final Wave wave;
        private final Suitability suitability;
        private final Map<String, Placement> placements = new HashMap<>();
        private final Map<String, Integer> free = new HashMap<>();
        private final List<Pupil> drawing;

        InWave(Wave wave) {
            this.wave = wave;
            this.suitability = Suitability.in(decided.rules().suitability(), wave);
            RoundResult result = decided.result();
            Set<String> closed = new HashSet<>();
            result.notes().forEach(note -> closed.add(wave.id() + "\n" + note.place()));
            for (TetPlace place : input.places()) {
                boolean offers =
                        place.reserved() == null
                                && place.screening().kind() != Screening.Kind.RANKS
                                && place.terms().quota() == null
                                && !closed.contains(wave.id() + "\n" + place.id());
                free.put(place.id(), offers ? place.seatsIn(wave.id()) : 0);
            }
            for (Placement placement : result.placements()) {
                if (placement.wave().equals(wave.id())) {
                    placements.put(placement.pupil(), placement);
                    if (placement.place() != null) {
                        free.merge(placement.place(), -1, Integer::sum);
                    }
                }
            }
            this.drawing =
                    input.pupils().stream()
                            .filter(pupil -> placements.containsKey(pupil.id()))
                            .sorted(
                                    Comparator.<Pupil, Boolean>comparing(
                                                    p -> !input.first().contains(p.id()))
                                            .thenComparingInt(this::number))
                            .toList();
        }

        void offer() {
            boolean moved = true;
            while (moved) {
                moved = false;
                for (Pupil pupil : drawing) {
                    Optional<Placement> better = better(pupil);
                    if (better.isPresent()) {
                        move(better.get());
                        moved = true;
                        break;
                    }
                }
            }
            frozen.addAll(placements.values());
        }

        private int number(Pupil pupil) {
            return decided.result().lottery().getOrDefault(pupil.id(), Integer.MAX_VALUE);
        }

        private void move(Placement to) {
            Placement from = placements.put(to.pupil(), to);
            if (from != null && from.place() != null) {
                free.merge(from.place(), 1, Integer::sum);
            }
            free.merge(String.valueOf(to.place()), -1, Integer::sum);
        }

        /** The best wish with a free seat that is better than what the pupil has. */
        private Optional<Placement> better(Pupil pupil) {
            Placement now = placements.get(pupil.id());
            if (now == null || !mayMove(now)) {
                return Optional.empty();
            }
            int obtained = now.fulfilsWish() ? now.choice() : Integer.MAX_VALUE;
            for (int tier = 0; tier < pupil.wishes().size() && tier + 1 < obtained; tier++) {
                for (String place : pupil.wishes().get(tier)) {
                    if (free.getOrDefault(place, 0) > 0 && accepts(pupil, place)) {
                        return Optional.of(
                                new Placement(wave.id(), pupil.id(), place, tier + 1, Origin.WISH));
                    }
                }
            }
            return Optional.empty();
        }

        /** A seat that somebody left may fall below the minimum of the group there. */
        private boolean mayMove(Placement now) {
            TetPlace place = places.get(String.valueOf(now.place()));
            boolean needed = place != null && place.minimumGroup() > 1;
            return !needed
                    && now.origin() != Origin.OWN
                    && now.origin() != Origin.OVERRIDE
                    && now.origin() != Origin.FRIENDS;
        }

        private boolean accepts(Pupil pupil, String placeId) {
            TetPlace place = places.get(placeId);
            if (place == null || place.minimumGroup() > 1) {
                return false;
            }
            Fit fit = suitability.of(pupil, place);
            return fit instanceof Fit.Suitable
                    || (fit instanceof Fit.Asks && input.round().terms().keepsOpenQuestions());
        }
    }
}
