package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;

/**
 * A strict market whose seats are told apart: each seat has the ranking of its place, and each
 * pupil likes the seats of one place in their order. Its stable results are those of the market,
 * one for one (Gusfield and Irving, "The Stable Marriage Problem", 1989, section 1.6.1). Only seats
 * that some pupil could sit on count.
 */
final class SeatMarket {
    static final int NONE = -1;

    private final Market market;

    /** The first seat of each place. */
    private final int[] firstSeat;

    private final int[] placeOfSeat;

    /** Who holds each seat, and the seat of each pupil, in the best result for the pupils. */
    private final int[] pupilOn;

    private final int[] seatOf;
    private final PlaceRows rows;

    SeatMarket(Market market) {
        this.market = market;
        this.rows = new PlaceRows(market);
        this.firstSeat = new int[market.places() + 1];
        for (int place = 0; place < market.places(); place++) {
            int wanted = rows.end(place) - rows.first(place);
            firstSeat[place + 1] = firstSeat[place] + Math.min(wanted, market.capacity(place));
        }
        this.placeOfSeat = new int[firstSeat[market.places()]];
        this.pupilOn = new int[placeOfSeat.length];
        this.seatOf = new int[market.pupils()];
        Arrays.fill(pupilOn, NONE);
        Arrays.fill(seatOf, NONE);
        seatEverybody(PupilProposals.solve(market));
    }

    /** The most preferred pupil of a place sits on its first seat. */
    private void seatEverybody(int[] placeOf) {
        for (int place = 0; place < market.places(); place++) {
            Arrays.fill(placeOfSeat, firstSeat[place], firstSeat[place + 1], place);
            int seat = firstSeat[place];
            for (int at = rows.first(place); at < rows.end(place); at++) {
                int pupil = rows.pupilOf(rows.pairAt(at));
                if (placeOf[pupil] == place) {
                    pupilOn[seat] = pupil;
                    seatOf[pupil] = seat++;
                }
            }
        }
    }

    int pupils() {
        return seatOf.length;
    }

    int seats() {
        return pupilOn.length;
    }

    int placeOfSeat(int seat) {
        return placeOfSeat[seat];
    }

    int[] pupilOn() {
        return pupilOn.clone();
    }

    int[] seatOf() {
        return seatOf.clone();
    }

    /** The seat after this one on the pupil's list, or {@link #NONE}. */
    int nextOnList(int pupil, int seat) {
        int place = placeOfSeat[seat];
        if (seat + 1 < firstSeat[place + 1]) {
            return seat + 1;
        }
        for (int pair = pairOf(pupil, place) + 1; pair < market.firstPair(pupil + 1); pair++) {
            int next = market.place(pair);
            if (firstSeat[next] < firstSeat[next + 1]) {
                return firstSeat[next];
            }
        }
        return NONE;
    }

    /** Whom the seat prefers: a smaller number is preferred. */
    int rank(int seat, int pupil) {
        return market.priority(pairOf(pupil, placeOfSeat[seat]));
    }

    private int pairOf(int pupil, int place) {
        int pair = market.firstPair(pupil);
        while (market.place(pair) != place) {
            pair++;
        }
        return pair;
    }
}
