package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;

/**
 * Trades on from a stable result along rings of pupils who each want the next one's place, as long
 * as nobody whom that place graded higher, before the lottery, wants it too: Erdil and Ergin,
 * "What's the matter with tie-breaking?", American Economic Review 98 (2008). In the end no pupil
 * can gain in a stable result without another losing.
 */
public final class ImprovementCycles {
    private static final int NONE = -1;

    private final Market market;
    private final int[] placeOf;
    private final int[] pupilOf;
    private final PlaceRows rows;
    private final int[] held;

    private ImprovementCycles(Market market, int[] placeOf) {
        this.market = market;
        this.placeOf = placeOf.clone();
        this.rows = new PlaceRows(market);
        this.held = new int[placeOf.length];
        this.pupilOf = new int[market.pairs()];
        for (int pupil = 0; pupil < held.length; pupil++) {
            held[pupil] = NONE;
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                pupilOf[pair] = pupil;
                held[pupil] = market.place(pair) == placeOf[pupil] ? pair : held[pupil];
            }
        }
    }

    /**
     * {@return the place of each pupil, or none; no worse for anybody}
     *
     * @param market with strict wishes, and grades in which places may have ties
     * @param stable a result that is stable by the grades
     */
    public static int[] from(Market market, int[] stable) {
        var cycles = new ImprovementCycles(market, stable);
        while (cycles.tradeOnce()) {
            // Each trade makes some pupils better off and nobody worse: it ends.
        }
        return cycles.placeOf;
    }

    // Depth first over places: from the places that seated pupils would leave to those they want.
    private boolean tradeOnce() {
        int[] bestGradeWanting = bestGradeWanting();
        int[] state = new int[held.length];
        int[] cameBy = new int[held.length];
        int[] nextPair = new int[held.length];
        int[] way = new int[held.length];
        for (int start = 0; start < held.length; start++) {
            int depth = 0;
            if (state[start] == 0 && held[start] != NONE) {
                way[0] = start;
                state[start] = 1;
                nextPair[start] = market.firstPair(start);
                depth = 1;
            }
            while (depth > 0) {
                int pupil = way[depth - 1];
                int next = nextOnWay(pupil, nextPair, state, bestGradeWanting);
                if (next == NONE) {
                    state[pupil] = 2;
                    depth--;
                } else if (state[next] == 1) {
                    cameBy[pupil] = nextPair[pupil];
                    trade(next, way, depth, cameBy);
                    return true;
                } else {
                    cameBy[pupil] = nextPair[pupil];
                    state[next] = 1;
                    nextPair[next] = market.firstPair(next);
                    way[depth++] = next;
                }
            }
        }
        return false;
    }

    /** A pupil seated where this one may go on to, not looked at in vain; the pair stays noted. */
    private int nextOnWay(int pupil, int[] nextPair, int[] state, int[] bestGradeWanting) {
        for (; nextPair[pupil] < held[pupil]; nextPair[pupil]++) {
            int pair = nextPair[pupil];
            int place = market.place(pair);
            if (wants(pair) && market.grade(pair) <= bestGradeWanting[place]) {
                for (int at = rows.first(place); at < rows.end(place); at++) {
                    int other = rows.pupilOf(rows.pairAt(at));
                    if (placeOf[other] == place && state[other] != 2) {
                        return other;
                    }
                }
            }
        }
        return NONE;
    }

    private boolean wants(int pair) {
        int own = held[pupilOf[pair]];
        return own == NONE || market.choice(pair) < market.choice(own);
    }

    private int[] bestGradeWanting() {
        int[] best = new int[market.places()];
        Arrays.fill(best, Integer.MAX_VALUE);
        for (int pair = 0; pair < pupilOf.length; pair++) {
            if (wants(pair)) {
                best[market.place(pair)] = Math.min(best[market.place(pair)], market.grade(pair));
            }
        }
        return best;
    }

    private void trade(int from, int[] way, int depth, int[] cameBy) {
        int at = depth - 1;
        while (true) {
            int pupil = way[at];
            held[pupil] = cameBy[pupil];
            placeOf[pupil] = market.place(cameBy[pupil]);
            if (pupil == from) {
                return;
            }
            at--;
        }
    }
}
