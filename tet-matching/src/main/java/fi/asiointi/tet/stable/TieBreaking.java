package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Looks for a way to break the ties, at each place on its own, so that more pupils get a place: a
 * walk. In each step a pupil without a place is put before the equals at one of the places wished
 * for, and deferred acceptance is run again. Every stable result comes of some such breaking, so
 * none is out of reach. The walk is always the same: its random numbers come of a fixed seed.
 */
final class TieBreaking {
    private static final int NONE = -1;

    private static final int MOST_TIMES = 1;

    /** A step that loses a place is taken back, but for one in as many. */
    private static final int TAKEN_BACK = 20;

    private final Market market;
    private final PlaceRows rows;
    private final SplittableRandom random = new SplittableRandom(20_000);

    /** For each pair, its turn among equals at the place; a smaller one comes first. */
    private int[] turn;

    /** How many times each pupil has gone through the list before. */
    private final int[] time;

    private final int[] next;
    private final int[] held;

    /** The pairs that hold a seat, place by place, and where the row of each place starts. */
    private final int[] seats;

    private final int[] row;
    private final int[] taken;

    TieBreaking(Market market) {
        this.market = market;
        this.rows = new PlaceRows(market);
        this.turn = new int[market.pairs()];
        this.time = new int[market.pupils()];
        this.next = new int[market.pupils()];
        this.held = new int[market.pupils()];
        this.row = new int[market.places() + 1];
        this.taken = new int[market.places()];
        for (int place = 0; place < market.places(); place++) {
            int wanted = rows.end(place) - rows.first(place);
            row[place + 1] = row[place] + Math.min(wanted, market.capacity(place));
        }
        this.seats = new int[row[market.places()]];
        for (int pair = 0; pair < turn.length; pair++) {
            turn[pair] = random.nextInt();
        }
    }

    /**
     * The place of each pupil in the best result of the walk.
     *
     * @param steps how many steps to take
     * @param enough how many placed pupils end the walk
     */
    int[] walk(long steps, int enough) {
        int placed = propose();
        int[] best = held.clone();
        int mostPlaced = placed;
        for (long step = 0; step < steps && mostPlaced < enough; step++) {
            int[] before = turn.clone();
            drawSomeAgain();
            int now = propose();
            if (now > mostPlaced) {
                best = held.clone();
                mostPlaced = now;
            }
            if (now < placed && random.nextInt(TAKEN_BACK) > 0) {
                turn = before;
                propose();
            } else {
                placed = now;
            }
        }
        return places(best);
    }

    /** One pupil without a place is put first somewhere, and some pairs get another turn. */
    private void drawSomeAgain() {
        int pair = random.nextInt(turn.length);
        if (held[rows.pupilOf(pair)] == NONE) {
            turn[pair] = -1 - random.nextInt(Integer.MAX_VALUE);
        } else {
            turn[pair] = random.nextInt();
        }
    }

    private int propose() {
        Arrays.fill(held, NONE);
        Arrays.fill(taken, 0);
        Arrays.fill(time, 0);
        int placed = 0;
        for (int pupil = 0; pupil < held.length; pupil++) {
            next[pupil] = market.firstPair(pupil);
        }
        for (int pupil = 0; pupil < held.length; pupil++) {
            int free = pupil;
            while (free != NONE) {
                if (next[free] == market.firstPair(free + 1)) {
                    boolean again = time[free] < MOST_TIMES && market.firstPair(free) < next[free];
                    time[free]++;
                    next[free] = market.firstPair(free);
                    free = again ? free : NONE;
                } else {
                    int pair = next[free]++;
                    int rejected = admit(pair);
                    held[free] = rejected == pair ? NONE : pair;
                    placed += rejected == NONE ? 1 : 0;
                    free = rejected == NONE ? NONE : rows.pupilOf(rejected);
                    if (free != NONE) {
                        held[free] = NONE;
                    }
                }
            }
        }
        return placed;
    }

    /** The pair that is rejected, which may be this one; none while there is a seat left. */
    private int admit(int pair) {
        int place = market.place(pair);
        int start = row[place];
        if (start + taken[place] < row[place + 1]) {
            seats[start + taken[place]++] = pair;
            return NONE;
        }
        int weakestAt = NONE;
        for (int at = start; at < row[place + 1]; at++) {
            if (weakestAt == NONE || isPreferred(seats[weakestAt], seats[at])) {
                weakestAt = at;
            }
        }
        if (weakestAt == NONE || isPreferred(seats[weakestAt], pair)) {
            return pair;
        }
        int weakest = seats[weakestAt];
        seats[weakestAt] = pair;
        return weakest;
    }

    private boolean isPreferred(int pair, int other) {
        int byRank = Integer.compare(market.priority(pair), market.priority(other));
        int byTime = Integer.compare(time[rows.pupilOf(other)], time[rows.pupilOf(pair)]);
        int byTurn = Integer.compare(turn[pair], turn[other]);
        return byRank != 0
                ? byRank < 0
                : byTime != 0 ? byTime < 0 : byTurn != 0 ? byTurn < 0 : pair < other;
    }

    private int[] places(int[] pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair == NONE ? Market.NO_PLACE : market.place(pair))
                .toArray();
    }
}
