package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;

/**
 * The pairs of each place in the order of its priorities, and the pupil of each pair: the view of a
 * market from its places.
 */
final class PlaceRows {
    private final int[] row;
    private final int[] pair;
    private final int[] pupilOf;

    PlaceRows(Market market) {
        this.row = new int[market.places() + 1];
        this.pair = new int[market.pairs()];
        this.pupilOf = new int[market.pairs()];
        for (int each = 0; each < pair.length; each++) {
            row[market.place(each) + 1]++;
        }
        for (int place = 0; place < market.places(); place++) {
            row[place + 1] += row[place];
        }
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            Arrays.fill(pupilOf, market.firstPair(pupil), market.firstPair(pupil + 1), pupil);
        }
        fillRows(market);
    }

    /** Dealt out by priority, counting; pairs of equal priority stay in the order of the pupils. */
    private void fillRows(Market market) {
        int[] count = new int[pair.length + 1];
        for (int each = 0; each < pair.length; each++) {
            count[market.priority(each) + 1]++;
        }
        for (int at = 0; at < pair.length; at++) {
            count[at + 1] += count[at];
        }
        int[] byPriority = new int[pair.length];
        for (int each = 0; each < pair.length; each++) {
            byPriority[count[market.priority(each)]++] = each;
        }
        int[] next = row.clone();
        for (int each : byPriority) {
            pair[next[market.place(each)]++] = each;
        }
    }

    int first(int place) {
        return row[place];
    }

    int end(int place) {
        return row[place + 1];
    }

    int pairAt(int at) {
        return pair[at];
    }

    int pupilOf(int anyPair) {
        return pupilOf[anyPair];
    }
}
