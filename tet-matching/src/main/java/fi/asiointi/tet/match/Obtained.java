package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;

/** What a result gives each side: a pair a pupil, and the seats taken at each place. */
final class Obtained {
    /** In place of a pair: the pupil gets no place, or one that is not on the list. */
    static final int NO_PAIR = -1;

    private final int[] pairOf;
    private final int[] seatsTaken;
    private final int[] lastPriority;

    private Obtained(int[] pairOf, int[] seatsTaken, int[] lastPriority) {
        this.pairOf = pairOf;
        this.seatsTaken = seatsTaken;
        this.lastPriority = lastPriority;
    }

    static Obtained of(Market market, Matching matching) {
        int[] pairOf = new int[market.pupils()];
        int[] seatsTaken = new int[market.places()];
        int[] lastPriority = new int[market.places()];
        Arrays.fill(lastPriority, -1);
        for (int pupil = 0; pupil < pairOf.length; pupil++) {
            int place = matching.placeOf(pupil);
            int pair = pair(market, pupil, place);
            pairOf[pupil] = pair;
            if (pair != NO_PAIR) {
                seatsTaken[place] += market.size(pupil);
                lastPriority[place] = Math.max(lastPriority[place], market.priority(pair));
            }
        }
        return new Obtained(pairOf, seatsTaken, lastPriority);
    }

    /** The pair of a pupil with a place; {@link #NO_PAIR} for no place, or one not on the list. */
    static int pair(Market market, int pupil, int place) {
        if (place != Matching.NO_PLACE) {
            int end = market.firstPair(pupil + 1);
            for (int pair = market.firstPair(pupil); pair < end; pair++) {
                if (market.place(pair) == place) {
                    return pair;
                }
            }
        }
        return NO_PAIR;
    }

    /** The pair of each pupil, or {@link #NO_PAIR}. */
    int[] pairOf() {
        return pairOf;
    }

    /** How many seats of each place are taken, friends counted one by one. */
    int[] seatsTaken() {
        return seatsTaken;
    }

    /** How many seats each employer gives over all its places. */
    int[] seatsTakenByEmployer(Market market) {
        int[] taken = new int[market.employers()];
        for (int place = 0; place < seatsTaken.length; place++) {
            if (market.employer(place) != Market.NO_EMPLOYER) {
                taken[market.employer(place)] += seatsTaken[place];
            }
        }
        return taken;
    }

    /** The priority of the pupil whom each place prefers least of those it got; -1 for nobody. */
    int[] lastPriority() {
        return lastPriority;
    }
}
