package fi.asiointi.tet.match;

/**
 * Seats every pupil at the least cost: a minimum-cost flow by the primal-dual method of Ford and
 * Fulkerson with whole labels.
 *
 * <p>It starts from a seating that is possible: pupils whose option costs nothing stay, the others
 * stand up and look for the cheapest chain of moves to a seat left over. While seats are near, each
 * looks alone ({@link NearestSeats}); where that would look at everybody again and again, many
 * chains are found together ({@link ChainRounds}). When no chain is left at this cost, labels are
 * raised. Who stands, who sits and what a chain costs is kept by {@link FlowState}.
 */
final class SeatFlow {
    private final FlowState state;
    private final boolean[] keptFull;

    /**
     * @param taken a possible seating that keeps full what must be; it is not changed
     * @param seats the seats of each place, the last being no place
     */
    SeatFlow(Options options, int[] cost, int[] seats, boolean[] keptFull, int[] taken) {
        this.keptFull = keptFull;
        this.state = new FlowState(options, cost, seats, keptFull, taken);
    }

    /** Seats everybody who stands; afterwards the seating costs as little as any. */
    void seatEverybody() {
        state.takeSeatsAtOnce();
        var nearest = new NearestSeats(state);
        ChainRounds rounds = null;
        while (state.standingCount > 0) {
            if (nearest.seatThoseWhoAreNear()) {
                nearest.raiseLabels();
            } else {
                rounds = rounds == null ? new ChainRounds(state) : rounds;
                rounds.seatAllThatCan();
                rounds.raiseLabels();
            }
        }
    }

    /** The option that each pupil takes. */
    int[] taken() {
        return state.taken;
    }

    /** The price of each place: how much cheaper one more seat there would make the whole. */
    int[] prices() {
        int[] price = new int[state.places];
        for (int place = 0; place < price.length; place++) {
            int difference = state.label[state.pool] - state.label[place];
            price[place] = keptFull[place] ? difference : Math.max(0, difference);
        }
        return price;
    }
}
