package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A stable result in which at least two thirds as many pupils have a place as in the largest, where
 * both sides may have ties: Király, "Linear time local approximation algorithm for maximum stable
 * marriage", Algorithms 6 (2013), here with several seats a place.
 *
 * <p>A pupil whom everybody rejected goes through the list a second time, and is then preferred to
 * equals who go through theirs the first time. Among places liked equally a pupil asks one with a
 * free seat first; while such a one is left, the seat that the pupil holds is given up to anybody.
 */
final class SecondChanceProposals {
    private static final int NONE = -1;

    private final Market market;
    private final int[] held;

    /** Pairs by which the place has rejected the pupil on this way through the list. */
    private final boolean[] rejected;

    private final boolean[] secondTime;
    private final int[] pupilOf;
    private final List<List<Integer>> holders = new ArrayList<>();

    private SecondChanceProposals(Market market) {
        this.market = market;
        this.held = new int[market.pupils()];
        this.rejected = new boolean[market.pairs()];
        this.secondTime = new boolean[market.pupils()];
        this.pupilOf = new int[market.pairs()];
        for (int pupil = 0; pupil < held.length; pupil++) {
            held[pupil] = NONE;
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                pupilOf[pair] = pupil;
            }
        }
        for (int place = 0; place < market.places(); place++) {
            holders.add(new ArrayList<>());
        }
    }

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with ties or without
     */
    static int[] solve(Market market) {
        var solver = new SecondChanceProposals(market);
        solver.run();
        int[] placeOf = new int[solver.held.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            int pair = solver.held[pupil];
            placeOf[pupil] = pair == NONE ? Market.NO_PLACE : market.place(pair);
        }
        return placeOf;
    }

    private void run() {
        Deque<Integer> free = new ArrayDeque<>();
        for (int pupil = 0; pupil < held.length; pupil++) {
            free.add(pupil);
        }
        while (!free.isEmpty()) {
            int pupil = free.poll();
            int pair = favourite(pupil);
            if (pair != NONE) {
                propose(pupil, pair, free);
            } else if (!secondTime[pupil]
                    && market.firstPair(pupil) < market.firstPair(pupil + 1)) {
                startAgain(pupil);
                free.add(pupil);
            }
        }
    }

    private void startAgain(int pupil) {
        secondTime[pupil] = true;
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            rejected[pair] = false;
        }
    }

    /** The best pair left; among equals, one with a free seat. */
    private int favourite(int pupil) {
        int best = NONE;
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            if (!rejected[pair] && market.capacity(market.place(pair)) > 0) {
                if (best != NONE && market.choice(pair) > market.choice(best)) {
                    return best;
                }
                if (best == NONE || (hasFreeSeat(pair) && !hasFreeSeat(best))) {
                    best = pair;
                }
            }
        }
        return best;
    }

    private boolean hasFreeSeat(int pair) {
        int place = market.place(pair);
        return holders.get(place).size() < market.capacity(place);
    }

    private void propose(int pupil, int pair, Deque<Integer> free) {
        List<Integer> seated = holders.get(market.place(pair));
        if (!hasFreeSeat(pair)) {
            int yielding = whoGivesUp(seated);
            int weakest = yielding == NONE ? weakest(seated) : yielding;
            if (yielding == NONE && !isPreferred(pair, weakest)) {
                rejected[pair] = true;
                free.addFirst(pupil);
                return;
            }
            seated.remove((Integer) weakest);
            held[pupilOf[weakest]] = NONE;
            rejected[weakest] = yielding == NONE;
            free.addFirst(pupilOf[weakest]);
        }
        seated.add(pair);
        held[pupil] = pair;
    }

    /** A pupil who likes another place as much that has a free seat. */
    private int whoGivesUp(List<Integer> seated) {
        for (int pair : seated) {
            int pupil = pupilOf[pair];
            for (int other = market.firstPair(pupil);
                    other < market.firstPair(pupil + 1);
                    other++) {
                boolean equal = market.choice(other) == market.choice(pair) && other != pair;
                if (equal && !rejected[other] && hasFreeSeat(other)) {
                    return pair;
                }
            }
        }
        return NONE;
    }

    private int weakest(List<Integer> seated) {
        int weakest = seated.get(0);
        for (int pair : seated) {
            if (isPreferred(weakest, pair)) {
                weakest = pair;
            }
        }
        return weakest;
    }

    private boolean isPreferred(int pair, int other) {
        int byRank = Integer.compare(market.priority(pair), market.priority(other));
        return byRank < 0
                || byRank == 0 && secondTime[pupilOf[pair]] && !secondTime[pupilOf[other]];
    }
}
