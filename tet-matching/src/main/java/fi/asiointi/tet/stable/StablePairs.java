package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.BitSet;

/**
 * The pairs that may still be in a stable result of a market with ties, after some have been ruled
 * out; who surely has a place, and which places are surely full. What is ruled out is in no stable
 * result of the case at hand, and breaks none (the first two rules: Irving and Manlove, Finding
 * large stable matchings, 2009).
 */
final class StablePairs {
    static final int NONE = -1;

    private final Market market;
    private final PlaceRows rows;
    private final BitSet open;
    private final BitSet placed;
    private final BitSet full;
    private boolean changed;

    /** Every pair, and nothing sure. */
    StablePairs(Market market, PlaceRows rows) {
        this.market = market;
        this.rows = rows;
        this.open = new BitSet(market.pairs());
        this.placed = new BitSet(market.pupils());
        this.full = new BitSet(market.places());
        open.set(0, market.pairs());
    }

    /** A copy that can be narrowed on its own. */
    StablePairs(StablePairs other) {
        this.market = other.market;
        this.rows = other.rows;
        this.open = (BitSet) other.open.clone();
        this.placed = (BitSet) other.placed.clone();
        this.full = (BitSet) other.full.clone();
    }

    int openPairs() {
        return open.cardinality();
    }

    boolean isOpen(int pair) {
        return open.get(pair);
    }

    boolean isPlaced(int pupil) {
        return placed.get(pupil);
    }

    boolean isFull(int place) {
        return full.get(place);
    }

    /** The pupil's best open pair, the first among equals; none when there is none. */
    int best(int pupil) {
        int pair = open.nextSetBit(market.firstPair(pupil));
        return pair != NONE && pair < market.firstPair(pupil + 1) ? pair : NONE;
    }

    /** Whether the pupil's place is settled, up to places that are liked equally. */
    boolean isSettled(int pupil) {
        int best = best(pupil);
        return best == NONE || (placed.get(pupil) && worse(best, pupil) == NONE);
    }

    /** In the case at hand, the pupil gets one of the best open places. */
    void takeBest(int pupil) {
        placed.set(pupil);
        closeWorse(best(pupil), pupil);
    }

    /** In the case at hand, the best open places are full of others who are not less preferred. */
    void refuseBest(int pupil) {
        int best = best(pupil);
        int end = market.firstPair(pupil + 1);
        for (int pair = best; pair < end && isLikedAs(pair, best); pair++) {
            if (open.get(pair)) {
                close(pair);
                full.set(market.place(pair));
                closeAfter(market.place(pair), market.priority(pair));
            }
        }
    }

    /** Rules out what it can; false when no stable result is left. */
    boolean narrow() {
        do {
            changed = false;
            for (int place = 0; place < market.places(); place++) {
                closeBehindFirstChoices(place);
                placeThoseWithASeat(place);
                if (full.get(place) && !fill(place)) {
                    return false;
                }
            }
        } while (changed);
        return placed.stream().allMatch(pupil -> best(pupil) != NONE);
    }

    /**
     * Pupils who like the place best of all that is open to them, as many as it has seats, keep out
     * whom it likes less.
     */
    private void closeBehindFirstChoices(int place) {
        int left = market.capacity(place);
        for (int at = rows.first(place); at < rows.end(place); at++) {
            int pair = rows.pairAt(at);
            if (open.get(pair) && isOnlyBest(pair) && --left == 0) {
                full.set(place);
                closeAfter(place, market.priority(pair));
            }
        }
    }

    /** Who is among the first at a place, no more than it has seats, gets it or a better one. */
    private void placeThoseWithASeat(int place) {
        int ahead = 0;
        int at = rows.first(place);
        while (at < rows.end(place)) {
            int end = endOfEquals(at, place);
            ahead += openPairs(at, end);
            if (ahead > market.capacity(place)) {
                return;
            }
            for (; at < end; at++) {
                int pair = rows.pairAt(at);
                if (open.get(pair)) {
                    placed.set(rows.pupilOf(pair));
                    closeWorse(pair, rows.pupilOf(pair));
                }
            }
        }
    }

    /** Where a place is full and just as many may still come, all come; false when too few may. */
    private boolean fill(int place) {
        int may = openPairs(rows.first(place), rows.end(place));
        if (may == market.capacity(place)) {
            for (int at = rows.first(place); at < rows.end(place); at++) {
                if (open.get(rows.pairAt(at))) {
                    settle(rows.pairAt(at));
                }
            }
        }
        return may >= market.capacity(place);
    }

    /** The pair is in the result: what is better is full of others, the rest is not wanted. */
    private void settle(int pair) {
        int pupil = rows.pupilOf(pair);
        placed.set(pupil);
        while (open.get(pair) && !isLikedAs(best(pupil), pair)) {
            refuseBest(pupil);
        }
        for (int other = market.firstPair(pupil); other < market.firstPair(pupil + 1); other++) {
            if (other != pair) {
                close(other);
            }
        }
    }

    private void closeAfter(int place, int priority) {
        for (int at = rows.end(place) - 1; at >= rows.first(place); at--) {
            int pair = rows.pairAt(at);
            if (market.priority(pair) <= priority) {
                return;
            }
            close(pair);
        }
    }

    private void closeWorse(int pair, int pupil) {
        for (int other = worse(pair, pupil); other != NONE; other = worse(pair, pupil)) {
            close(other);
        }
    }

    private int worse(int pair, int pupil) {
        int other = pair;
        while (other < market.firstPair(pupil + 1) && isLikedAs(other, pair)) {
            other++;
        }
        int next = open.nextSetBit(other);
        return next != NONE && next < market.firstPair(pupil + 1) ? next : NONE;
    }

    private void close(int pair) {
        changed |= open.get(pair);
        open.clear(pair);
    }

    private boolean isOnlyBest(int pair) {
        int pupil = rows.pupilOf(pair);
        int next = open.nextSetBit(pair + 1);
        boolean hasEqual =
                next != NONE && next < market.firstPair(pupil + 1) && isLikedAs(next, pair);
        return best(pupil) == pair && !hasEqual;
    }

    private boolean isLikedAs(int one, int another) {
        return market.choice(one) == market.choice(another);
    }

    private int endOfEquals(int from, int place) {
        int end = from;
        int priority = market.priority(rows.pairAt(from));
        while (end < rows.end(place) && market.priority(rows.pairAt(end)) == priority) {
            end++;
        }
        return end;
    }

    private int openPairs(int from, int end) {
        int count = 0;
        for (int at = from; at < end; at++) {
            count += open.get(rows.pairAt(at)) ? 1 : 0;
        }
        return count;
    }
}
