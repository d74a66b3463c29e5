package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The rotations of a strict market: rings of pupils who each move to the seat of the next, one step
 * away from the best result for the pupils towards the best for the places. Every stable result
 * comes of one set of rotations that holds, with each, those that must come before it (Irving and
 * Leather 1986; Gusfield and Irving 1989, chapter 3).
 */
final class Rotations {
    private static final int NONE = SeatMarket.NONE;

    /**
     * One ring: pupil i leaves seat i for seat i + 1, the last for the first.
     *
     * @param pupils who move
     * @param seats where each of them sits before
     */
    record Ring(List<Integer> pupils, List<Integer> seats) {}

    private final SeatMarket market;
    private final int[] seatOf;
    private final int[] pupilOn;
    private final List<Ring> rings = new ArrayList<>();

    /** For each ring, those that must come right before it, and maybe some that come earlier. */
    private final List<BitSet> before = new ArrayList<>();

    /** Who came to each seat, by which ring, in order: each more preferred than the one before. */
    private final List<List<int[]>> arrivals = new ArrayList<>();

    /** The ring that moved each pupil to the present seat. */
    private final int[] movedBy;

    private final int[] firstOn;

    /** Pupils who stay where they are in every stable result from here on. */
    private final boolean[] fixed;

    private Rotations(SeatMarket market) {
        this.market = market;
        this.seatOf = market.seatOf();
        this.pupilOn = market.pupilOn();
        this.movedBy = new int[market.pupils()];
        this.firstOn = market.pupilOn();
        this.fixed = new boolean[market.pupils()];
        Arrays.fill(movedBy, NONE);
        for (int seat = 0; seat < market.seats(); seat++) {
            arrivals.add(new ArrayList<>());
        }
    }

    static Rotations of(Market strict) {
        var rotations = new Rotations(new SeatMarket(strict));
        rotations.find();
        return rotations;
    }

    List<Ring> rings() {
        return rings;
    }

    /** For each ring, rings with smaller numbers that must have been carried out before it. */
    List<BitSet> before() {
        return before;
    }

    /** The place of each pupil after these rings are carried out. */
    int[] placesAfter(BitSet carriedOut) {
        int[] seat = market.seatOf();
        for (int ring = carriedOut.nextSetBit(0);
                ring >= 0;
                ring = carriedOut.nextSetBit(ring + 1)) {
            List<Integer> seats = rings.get(ring).seats();
            List<Integer> pupils = rings.get(ring).pupils();
            for (int i = 0; i < pupils.size(); i++) {
                seat[pupils.get(i)] = seats.get((i + 1) % seats.size());
            }
        }
        int[] placeOf = new int[seat.length];
        for (int pupil = 0; pupil < seat.length; pupil++) {
            placeOf[pupil] =
                    seat[pupil] == NONE ? Market.NO_PLACE : market.placeOfSeat(seat[pupil]);
        }
        return placeOf;
    }

    /** Follows from each pupil who would have to move for whom, until the way closes to a ring. */
    private void find() {
        int[] depth = new int[market.pupils()];
        Arrays.fill(depth, NONE);
        List<Integer> way = new ArrayList<>();
        for (int start = 0; start < market.pupils(); start++) {
            int pupil = fixed[start] ? NONE : start;
            while (pupil != NONE) {
                if (depth[pupil] != NONE) {
                    pupil = carryOut(way, depth, depth[pupil]);
                } else {
                    depth[pupil] = way.size();
                    way.add(pupil);
                    pupil = nextOnWay(pupil);
                }
                if (pupil == NONE) {
                    way.forEach(passed -> fixed[passed] = true);
                    way.clear();
                }
            }
        }
    }

    /**
     * The pupil on the next seat that would rather have this pupil. None when the seat is free, as
     * it then is in every stable result, or when its pupil stays: nobody who wants it can pass it.
     */
    private int nextOnWay(int pupil) {
        int seat = seatOf[pupil] == NONE ? NONE : nextSeat(pupil);
        int next = seat == NONE ? NONE : pupilOn[seat];
        return next == NONE || fixed[next] ? NONE : next;
    }

    private int nextSeat(int pupil) {
        int seat = market.nextOnList(pupil, seatOf[pupil]);
        while (seat != NONE && pupilOn[seat] != NONE && !prefers(seat, pupil)) {
            seat = market.nextOnList(pupil, seat);
        }
        return seat;
    }

    private boolean prefers(int seat, int pupil) {
        return market.rank(seat, pupil) < market.rank(seat, pupilOn[seat]);
    }

    /** Carries out the ring at the end of the way; goes on from the pupil before it. */
    private int carryOut(List<Integer> way, int[] depth, int from) {
        List<Integer> pupils = List.copyOf(way.subList(from, way.size()));
        List<Integer> seats = pupils.stream().map(pupil -> seatOf[pupil]).toList();
        int number = rings.size();
        rings.add(new Ring(pupils, seats));
        before.add(new BitSet());
        for (int i = 0; i < pupils.size(); i++) {
            noteWhatComesBefore(number, pupils.get(i), seats.get((i + 1) % seats.size()));
        }
        for (int i = 0; i < pupils.size(); i++) {
            int pupil = pupils.get(i);
            int seat = seats.get((i + 1) % seats.size());
            arrivals.get(seat).add(new int[] {pupil, number});
            seatOf[pupil] = seat;
            pupilOn[seat] = pupil;
            movedBy[pupil] = number;
            depth[pupil] = NONE;
        }
        way.subList(from, way.size()).clear();
        if (way.isEmpty()) {
            return pupils.get(0);
        }
        int last = way.remove(way.size() - 1);
        depth[last] = NONE;
        return last;
    }

    /**
     * The ring that brought the pupil here comes first; and for each seat that the pupil passes
     * over on the list, the ring that gave it somebody whom it prefers.
     */
    private void noteWhatComesBefore(int ring, int pupil, int to) {
        if (movedBy[pupil] != NONE) {
            before.get(ring).set(movedBy[pupil]);
        }
        for (int seat = market.nextOnList(pupil, seatOf[pupil]);
                seat != to;
                seat = market.nextOnList(pupil, seat)) {
            boolean alwaysBetter = market.rank(seat, firstOn[seat]) < market.rank(seat, pupil);
            if (!alwaysBetter) {
                before.get(ring).set(ringThatBroughtSomebodyBetter(seat, pupil));
            }
        }
    }

    private int ringThatBroughtSomebodyBetter(int seat, int pupil) {
        for (int[] arrival : arrivals.get(seat)) {
            if (market.rank(seat, arrival[0]) < market.rank(seat, pupil)) {
                return arrival[1];
            }
        }
        throw new IllegalStateException("A seat was passed over that had nobody better");
    }
}
