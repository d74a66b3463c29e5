package fi.asiointi.tet.exchange;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;

/**
 * Top trading cycles: each pupil points to the best place that has a seat left, each such place to
 * the pupil with the highest priority who is left; whoever stands on a ring gets what they point
 * to. Abdulkadiroğlu and Sönmez, "School choice: a mechanism design approach", American Economic
 * Review 93 (2003).
 */
public final class TopTradingCycles {
    private static final int NONE = -1;

    private final Market market;
    private final int[] seatsLeft;
    private final int[] placeOf;
    private final boolean[] gone;

    /** How far each pupil has read the own list. */
    private final int[] nextPair;

    /** The pairs of each place by priority, and how far each place has read them. */
    private final int[] row;

    private final int[] pupilByPriority;
    private final int[] nextInRow;

    private TopTradingCycles(Market market) {
        this.market = market;
        this.seatsLeft = new int[market.places()];
        this.placeOf = new int[market.pupils()];
        this.gone = new boolean[market.pupils()];
        this.nextPair = new int[market.pupils()];
        this.row = new int[market.places() + 1];
        this.pupilByPriority = new int[market.pairs()];
        Arrays.fill(placeOf, Market.NO_PLACE);
        layOutRows();
        this.nextInRow = Arrays.copyOf(row, market.places());
    }

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with strict lists on both sides, or a lottery
     */
    public static int[] solve(Market market) {
        var cycles = new TopTradingCycles(market);
        cycles.run();
        return cycles.placeOf;
    }

    private void layOutRows() {
        for (int pair = 0; pair < market.pairs(); pair++) {
            row[market.place(pair) + 1]++;
        }
        for (int place = 0; place < market.places(); place++) {
            seatsLeft[place] = market.capacity(place);
            row[place + 1] += row[place];
        }
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            nextPair[pupil] = market.firstPair(pupil);
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                pupilByPriority[row[market.place(pair)] + market.priority(pair)] = pupil;
            }
        }
    }

    private void run() {
        int[] way = new int[placeOf.length];
        int[] depth = new int[placeOf.length];
        Arrays.fill(depth, NONE);
        for (int start = 0; start < placeOf.length; start++) {
            int length = 0;
            int pupil = start;
            while (!gone[start]) {
                int place = bestLeft(pupil);
                if (place == NONE) {
                    gone[pupil] = true;
                    depth[pupil] = NONE;
                    length = Math.max(0, length - 1);
                } else if (depth[pupil] != NONE) {
                    length = trade(way, depth, depth[pupil], length);
                } else {
                    depth[pupil] = length;
                    way[length++] = pupil;
                }
                if (length == 0) {
                    pupil = start;
                } else {
                    pupil = preferredBy(bestLeft(way[length - 1]), way[length - 1]);
                }
            }
        }
    }

    /** Everybody on the ring, from a depth of the way on, gets the place they point to. */
    private int trade(int[] way, int[] depth, int from, int length) {
        for (int at = from; at < length; at++) {
            int pupil = way[at];
            int place = bestLeft(pupil);
            placeOf[pupil] = place;
            depth[pupil] = NONE;
        }
        for (int at = from; at < length; at++) {
            gone[way[at]] = true;
            seatsLeft[placeOf[way[at]]]--;
        }
        return from;
    }

    private int bestLeft(int pupil) {
        while (nextPair[pupil] < market.firstPair(pupil + 1)) {
            int place = market.place(nextPair[pupil]);
            if (seatsLeft[place] > 0) {
                return place;
            }
            nextPair[pupil]++;
        }
        return NONE;
    }

    /** The pupil with the highest priority who is left; the one who points there is among them. */
    private int preferredBy(int place, int pointing) {
        if (place == NONE) {
            return pointing;
        }
        while (gone[pupilByPriority[nextInRow[place]]]) {
            nextInRow[place]++;
        }
        return pupilByPriority[nextInRow[place]];
    }
}
