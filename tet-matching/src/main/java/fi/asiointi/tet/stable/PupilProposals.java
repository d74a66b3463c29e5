package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;

/**
 * Deferred acceptance in which the pupils propose (Gale and Shapley 1962; Roth 1984). The result
 * does not depend on the order of the proposals.
 *
 * <p>Data layout. A place has one row of holders, one entry for each pupil who accepts it, in the
 * order of its priorities: the holder of priority 3 stands in entry 3. A proposal is one write to
 * that row. A full place rejects its last holder; because later proposals can only push the last
 * holder forward, the place finds it by walking back from where it found the one before, and over
 * the whole run walks its row once. What a proposal must know of a place lies in three ints side by
 * side: where its row starts, how many seats are free, and how far back its last holder may stand.
 * Work and memory are linear in the number of pairs.
 */
public final class PupilProposals {
    private static final int ROW = 0;
    private static final int FREE_SEATS = 1;
    private static final int LAST = 2;
    private static final int PLACE_STRIDE = 4;
    private static final int NOBODY = -1;

    private final Market market;
    private final int[] placeState;

    /** By row and priority: the pupil who holds a seat, counted from 1, or 0. */
    private final int[] holder;

    /** The pair to which each pupil proposed last. */
    private final int[] proposal;

    private PupilProposals(Market market) {
        this.market = market;
        this.placeState = new int[PLACE_STRIDE * market.places()];
        this.holder = new int[market.pairs()];
        this.proposal = new int[market.pupils()];
        layOutRows();
    }

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with strict lists on both sides, or a lottery
     */
    public static int[] solve(Market market) {
        var proposals = new PupilProposals(market);
        proposals.run();
        return proposals.result();
    }

    // One round: every free pupil proposes to the next place on the list; the rejected propose
    // again
    // in the next round.
    private void run() {
        int[] free = new int[market.pupils()];
        int freeCount = 0;
        for (int pupil = 0; pupil < free.length; pupil++) {
            proposal[pupil] = market.firstPair(pupil) - 1;
            free[freeCount++] = pupil;
        }
        while (freeCount > 0) {
            int next = 0;
            for (int i = 0; i < freeCount; i++) {
                int rejected = propose(free[i]);
                if (rejected != NOBODY) {
                    free[next++] = rejected;
                }
            }
            freeCount = next;
        }
    }

    /** The pupil whom the next place of this pupil's list rejects, who may be the pupil. */
    private int propose(int pupil) {
        int pair = ++proposal[pupil];
        if (pair == market.firstPair(pupil + 1)) {
            return NOBODY;
        }
        int state = PLACE_STRIDE * market.place(pair);
        int priority = market.priority(pair);
        if (placeState[state + FREE_SEATS] > 0) {
            placeState[state + FREE_SEATS]--;
            holder[placeState[state + ROW] + priority] = pupil + 1;
            return NOBODY;
        }
        if (priority > placeState[state + LAST]) {
            return pupil;
        }
        return replaceLast(state, priority, pupil);
    }

    private int replaceLast(int state, int priority, int pupil) {
        int row = placeState[state + ROW];
        holder[row + priority] = pupil + 1;
        int last = placeState[state + LAST];
        while (last >= 0 && holder[row + last] == 0) {
            last--;
        }
        int rejected = holder[row + last] - 1;
        holder[row + last] = 0;
        placeState[state + LAST] = last - 1;
        return rejected;
    }

    private void layOutRows() {
        for (int pair = 0; pair < market.pairs(); pair++) {
            placeState[PLACE_STRIDE * market.place(pair) + LAST]++;
        }
        int row = 0;
        for (int place = 0; place < market.places(); place++) {
            int state = PLACE_STRIDE * place;
            int length = placeState[state + LAST];
            placeState[state + ROW] = row;
            placeState[state + FREE_SEATS] = market.capacity(place);
            placeState[state + LAST] = market.capacity(place) > 0 ? length - 1 : NOBODY;
            row += length;
        }
    }

    private int[] result() {
        int[] placeOf = new int[market.pupils()];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            boolean listEnded = proposal[pupil] == market.firstPair(pupil + 1);
            placeOf[pupil] = listEnded ? Market.NO_PLACE : market.place(proposal[pupil]);
        }
        return placeOf;
    }
}
