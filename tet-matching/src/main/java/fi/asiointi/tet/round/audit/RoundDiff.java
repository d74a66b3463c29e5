package fi.asiointi.tet.round.audit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundResult;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.reason.RoundCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares two runs of a round: every placement that changed, and the change of the entries that
 * led to it. Where none did directly, it is who left the seat or who took it; a chain is read pupil
 * by pupil.
 */
public final class RoundDiff {
    private final RoundInput before;
    private final RoundInput after;
    private final boolean otherRules;
    private final Map<Seat, Placement> earlier;
    private final Map<Seat, Placement> later;
    private final Map<Seat, Set<String>> earlierAt;
    private final Map<Seat, Set<String>> laterAt;

    private RoundDiff(RoundOutcome.Decided before, RoundOutcome.Decided after) {
        this.before = before.input();
        this.after = after.input();
        this.otherRules = !before.rules().sha256().equals(after.rules().sha256());
        this.earlier = byPupil(before.result());
        this.later = byPupil(after.result());
        this.earlierAt = byPlace(before.result());
        this.laterAt = byPlace(after.result());
    }

    /**
     * {@return every placement that two runs decide differently, by wave and pupil}
     *
     * @param before the earlier run
     * @param after the later run
     */
    public static List<ChangedPlacement> between(
            RoundOutcome.Decided before, RoundOutcome.Decided after) {
        var diff = new RoundDiff(before, after);
        Set<Seat> seats = new TreeSet<>(diff.earlier.keySet());
        seats.addAll(diff.later.keySet());
        List<ChangedPlacement> changed = new ArrayList<>();
        for (Seat seat : seats) {
            Placement was = diff.earlier.get(seat);
            Placement is = diff.later.get(seat);
            if (!Objects.equals(was, is)) {
                changed.add(new ChangedPlacement(was, is, diff.cause(seat, was, is)));
            }
        }
        return changed;
    }

    /** A pupil or a place in a wave. */
    private record Seat(String wave, String of) implements Comparable<Seat> {
        private static final Comparator<Seat> ORDER =
                Comparator.comparing(Seat::wave).thenComparing(Seat::of);

        @Override
        public int compareTo(Seat other) {
            return ORDER.compare(this, other);
        }
    }

    private Reason cause(Seat seat, @Nullable Placement was, @Nullable Placement is) {
        if (is == null) {
            return RoundCode.CAUSE_PUPIL_DROPPED.reason();
        }
        if (was == null) {
            return RoundCode.CAUSE_NEW_PUPIL.reason();
        }
        if (is.origin() == Origin.OVERRIDE || was.origin() == Origin.OVERRIDE) {
            return RoundCode.CAUSE_OVERRIDE.reason();
        }
        if (!before.pupil(seat.of()).equals(after.pupil(seat.of()))) {
            return RoundCode.CAUSE_ENTRY_CHANGED.reason();
        }
        return placeChanged(was, is)
                .or(() -> otherPupil(was, is))
                .orElseGet(
                        () ->
                                otherRules || !before.round().equals(after.round())
                                        ? RoundCode.CAUSE_ROUND_CHANGED.reason()
                                        : RoundCode.CAUSE_OF_THE_WHOLE.reason());
    }

    private Optional<Reason> placeChanged(Placement was, Placement is) {
        String left = was.place();
        if (left != null && was.isAtOfferedPlace()) {
            if (before.place(left).isPresent() && after.place(left).isEmpty()) {
                return Optional.of(RoundCode.CAUSE_PLACE_DROPPED.reason("place", left));
            }
            if (seats(after, left, was.wave()) < seats(before, left, was.wave())) {
                return Optional.of(seatsChanged(left, was.wave()));
            }
        }
        String taken = is.place();
        if (taken != null && seats(after, taken, is.wave()) > seats(before, taken, is.wave())) {
            return Optional.of(seatsChanged(taken, is.wave()));
        }
        return Optional.empty();
    }

    private Reason seatsChanged(String place, String wave) {
        return RoundCode.CAUSE_SEATS_CHANGED.reason(
                "place",
                place,
                "before",
                seats(before, place, wave),
                "after",
                seats(after, place, wave));
    }

    /** Who gets something better got a seat that was left; who gets something worse lost one. */
    private Optional<Reason> otherPupil(Placement was, Placement is) {
        Optional<Reason> taken =
                first(was, laterAt, earlierAt)
                        .map(by -> RoundCode.CAUSE_SEAT_TAKEN.reason(named(was, by)));
        Optional<Reason> freed =
                first(is, earlierAt, laterAt)
                        .map(by -> RoundCode.CAUSE_SEAT_FREED.reason(named(is, by)));
        boolean better = is.choice() > 0 && (was.choice() == 0 || is.choice() < was.choice());
        return better ? freed.or(() -> taken) : taken.or(() -> freed);
    }

    private static Object[] named(Placement at, String pupil) {
        return new Object[] {"place", String.valueOf(at.place()), "pupil", pupil};
    }

    /** The first pupil who is at a place in one run and not in the other. */
    private static Optional<String> first(
            Placement at, Map<Seat, Set<String>> there, Map<Seat, Set<String>> notThere) {
        Seat seat = new Seat(at.wave(), String.valueOf(at.place()));
        return there.getOrDefault(seat, Set.of()).stream()
                .filter(pupil -> !notThere.getOrDefault(seat, Set.of()).contains(pupil))
                .filter(pupil -> !pupil.equals(at.pupil()))
                .findFirst();
    }

    private static int seats(RoundInput input, String place, String wave) {
        return input.place(place).map(found -> found.seatsIn(wave)).orElse(0);
    }

    private static Map<Seat, Placement> byPupil(RoundResult result) {
        Map<Seat, Placement> byPupil = new TreeMap<>();
        result.placements().forEach(p -> byPupil.put(new Seat(p.wave(), p.pupil()), p));
        return byPupil;
    }

    private static Map<Seat, Set<String>> byPlace(RoundResult result) {
        Map<Seat, Set<String>> byPlace = new TreeMap<>();
        for (Placement placement : result.placements()) {
            if (placement.isAtOfferedPlace()) {
                byPlace.computeIfAbsent(
                                new Seat(placement.wave(), String.valueOf(placement.place())),
                                seat -> new TreeSet<>())
                        .add(placement.pupil());
            }
        }
        return byPlace;
    }
}
