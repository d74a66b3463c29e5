package fi.asiointi.tet.match;

/**
 * Finds many chains of moves together, in rounds, as Hopcroft and Karp (1973) and Dinitz (1970) do.
 * A round first looks backward from the seats left over, and visits only places from which a chain
 * leads to one; then everybody who stands follows a chain that comes nearer with each move.
 *
 * <p>The options that lead to a place stand in a row of {@link #wishPupil}.
 */
final class ChainRounds {
    private static final int STANDING = FlowState.STANDING;
    private static final int NOWHERE = FlowState.NOWHERE;
    private static final int NOBODY = -1;
    private static final int SEAT_FOUND = -2;
    private static final int UNSEEN = 0;

    private final FlowState state;
    private final Seating seating;
    private final int[] first;
    private final int[] placeOf;
    private final int[] taken;
    private final int[] label;
    private final int places;
    private final int pool;

    private final int[] wishRow;
    private final int[] wishPupil;
    private final int[] wishCost;

    /** In this round: the moves from a place to a seat left over; {@link #UNSEEN} for no chain. */
    private final int[] distance;

    private final int[] seen;
    private int seenCount;
    private final int[] nextSeat;
    private final int[] nextOption;
    private int nextPoolPlace;

    private final int[] chainPupil;
    private final int[] chainOption;

    /** The depth at which the chain passes through the pool, which it does once at most. */
    private int poolDepth;

    ChainRounds(FlowState state) {
        this.state = state;
        this.seating = state.seating;
        this.first = state.first;
        this.placeOf = state.placeOf;
        this.taken = state.taken;
        this.label = state.label;
        this.places = state.places;
        this.pool = state.pool;
        this.wishRow = new int[places + 1];
        this.wishPupil = new int[placeOf.length];
        this.wishCost = new int[placeOf.length];
        this.distance = new int[places + 1];
        this.seen = new int[places + 1];
        this.nextSeat = new int[places];
        this.nextOption = new int[taken.length];
        this.chainPupil = new int[places + 1];
        this.chainOption = new int[places + 1];
        layOutWishes();
    }

    /** Lets everybody who stands follow a chain, until nobody has one at this cost. */
    void seatAllThatCan() {
        lookBackFromSeatsLeft();
        while (carryOutChains()) {
            lookBackFromSeatsLeft();
        }
    }

    /** Whatever leads to a seat left over is dearer by one, and these seats with it. */
    void raiseLabels() {
        for (int at = 0; at < seenCount; at++) {
            label[seen[at]]++;
        }
        state.goal++;
    }

    // Breadth first and backward over tight options, from all seats left over.
    private void lookBackFromSeatsLeft() {
        forgetRoundBefore();
        for (int node = 0; node <= pool; node++) {
            if (state.hasSeatLeft(node)) {
                see(node, 1);
            }
        }
        for (int at = 0; at < seenCount; at++) {
            if (seen[at] == pool) {
                seePlacesThatLeadToPool();
            } else {
                seePlacesThatLeadTo(seen[at]);
            }
        }
    }

    private void forgetRoundBefore() {
        for (int at = 0; at < seenCount; at++) {
            distance[seen[at]] = UNSEEN;
        }
        seenCount = 0;
        nextPoolPlace = 0;
    }

    private void seePlacesThatLeadTo(int place) {
        int newDistance = distance[place] + 1;
        for (int at = wishRow[place]; at < wishRow[place + 1]; at++) {
            int pupil = wishPupil[at];
            int from = state.currentPlace(pupil);
            if (from != STANDING
                    && from != place
                    && distance[from] == UNSEEN
                    && state.ownLabel(pupil) + wishCost[at] == label[place]) {
                see(from, newDistance);
            }
        }
        if (state.poolLeadsTo(place)) {
            see(pool, newDistance);
        }
    }

    private void seePlacesThatLeadToPool() {
        int newDistance = distance[pool] + 1;
        for (int place : state.poolPlaces) {
            if (state.leadsToPool(place)) {
                see(place, newDistance);
            }
        }
    }

    private void see(int node, int newDistance) {
        if (distance[node] == UNSEEN) {
            distance[node] = newDistance;
            seen[seenCount++] = node;
            if (node != pool) {
                nextSeat[node] = seating.firstSeat(node);
            }
        }
    }

    /** One round: everybody who stands looks for a chain; false when nobody finds one. */
    private boolean carryOutChains() {
        int still = 0;
        for (int i = 0; i < state.standingCount; i++) {
            int pupil = state.standing[i];
            if (!seatByChain(pupil)) {
                state.standing[still++] = pupil;
            }
        }
        boolean someoneSatDown = still < state.standingCount;
        state.standingCount = still;
        return someoneSatDown;
    }

    // The pupil at the end of the chain takes a seat left over, or else asks the next pupil who
    // sits at a place wished for, and nearer to such a seat, to move on. What has led nowhere is
    // not tried again in this round.
    private boolean seatByChain(int standingPupil) {
        int depth = 0;
        poolDepth = NOWHERE;
        startChain(depth, standingPupil);
        while (depth >= 0) {
            int asked = nextAsked(depth);
            if (asked == SEAT_FOUND) {
                state.moveAll(chainPupil, chainOption, depth, poolDepth);
                return true;
            }
            if (asked == NOBODY) {
                depth--;
            } else {
                startChain(++depth, asked);
            }
        }
        return false;
    }

    private void startChain(int depth, int pupil) {
        chainPupil[depth] = pupil;
        nextOption[pupil] = first[pupil];
    }

    /**
     * The next pupil who would have to move on for the last pupil of the chain to sit down, or
     * {@link #SEAT_FOUND} when a seat is left over.
     */
    private int nextAsked(int depth) {
        int pupil = chainPupil[depth];
        int seated = state.currentPlace(pupil);
        int from = seated == STANDING ? Integer.MAX_VALUE : distance[seated];
        for (; nextOption[pupil] < first[pupil + 1]; nextOption[pupil]++) {
            int option = nextOption[pupil];
            int place = placeOf[option];
            if (distance[place] != UNSEEN
                    && distance[place] < from
                    && state.isTight(pupil, option)) {
                chainOption[depth] = option;
                int asked = state.hasSeatLeft(place) ? SEAT_FOUND : nextSeatedAt(place);
                if (asked == NOBODY
                        && state.leadsToPool(place)
                        && distance[pool] < distance[place]) {
                    asked = nextThroughPool(depth);
                }
                if (asked != NOBODY) {
                    return asked;
                }
            }
        }
        return NOBODY;
    }

    private int nextSeatedAt(int place) {
        return nextSeat[place] < seating.endOfRow(place)
                ? seating.pupilOn(nextSeat[place]++)
                : NOBODY;
    }

    private int nextThroughPool(int depth) {
        if (state.hasSeatLeft(pool)) {
            state.poolSeats--;
            return SEAT_FOUND;
        }
        poolDepth = depth;
        for (; nextPoolPlace < state.poolPlaces.length; nextPoolPlace++) {
            int place = state.poolPlaces[nextPoolPlace];
            boolean nearer = distance[place] != UNSEEN && distance[place] < distance[pool];
            int asked = nearer && state.poolLeadsTo(place) ? nextSeatedAt(place) : NOBODY;
            if (asked != NOBODY) {
                return asked;
            }
        }
        poolDepth = NOWHERE;
        return NOBODY;
    }

    private void layOutWishes() {
        for (int place : placeOf) {
            wishRow[place]++;
        }
        for (int place = 1; place <= places; place++) {
            wishRow[place] += wishRow[place - 1];
        }
        for (int pupil = taken.length - 1; pupil >= 0; pupil--) {
            for (int option = first[pupil + 1] - 1; option >= first[pupil]; option--) {
                int at = --wishRow[placeOf[option]];
                wishPupil[at] = pupil;
                wishCost[at] = state.cost[option];
            }
        }
    }
}
