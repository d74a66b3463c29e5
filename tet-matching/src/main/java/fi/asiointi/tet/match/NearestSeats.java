package fi.asiointi.tet.match;

import java.util.Arrays;

/**
 * Each pupil who stands looks alone, breadth first, for the nearest seat left over. Where one
 * looked in vain nobody need look again until labels are raised, since no chain of another can lead
 * there and away (Kuhn 1955).
 */
final class NearestSeats {
    private static final int NOWHERE = FlowState.NOWHERE;
    private static final int THROUGH_POOL = -1;

    private final FlowState state;

    /** The look-around in which a node was last seen, and by which pupil and option. */
    private final int[] seenIn;

    private final int[] reachedBy;
    private final int[] reachedWho;
    private int lookAround;

    private final int[] seen;
    private int seenCount;

    /** How many pupils were looked at since labels were raised. */
    private long looked;

    /** The place over whose free seat the pool was reached. */
    private int poolFrom;

    private final boolean[] inVain;

    /** How much dearer the cheapest move is that leads from where it was in vain to elsewhere. */
    private int least = Integer.MAX_VALUE;

    private final int[] chainPupil;
    private final int[] chainOption;

    NearestSeats(FlowState state) {
        this.state = state;
        int nodes = state.places + 1;
        this.seenIn = new int[nodes];
        this.reachedBy = new int[nodes];
        this.reachedWho = new int[nodes];
        this.seen = new int[nodes];
        this.inVain = new boolean[nodes];
        this.chainPupil = new int[nodes];
        this.chainOption = new int[nodes];
    }

    /**
     * Lets everybody who stands look, as long as that is quick.
     *
     * @return whether all could look; then whoever still stands has no chain at this cost
     */
    boolean seatThoseWhoAreNear() {
        looked = 0;
        int still = 0;
        int i = 0;
        while (i < state.standingCount && looked <= state.taken.length) {
            int pupil = state.standing[i++];
            if (!findsSeat(pupil)) {
                state.standing[still++] = pupil;
            }
        }
        boolean allLooked = i == state.standingCount;
        while (i < state.standingCount) {
            state.standing[still++] = state.standing[i++];
        }
        state.standingCount = still;
        if (!allLooked) {
            startAgain();
        }
        return allLooked;
    }

    /**
     * Nobody who stands can reach a seat left over at this cost: where nobody looked everything is
     * dearer, by as much as the cheapest way there.
     */
    void raiseLabels() {
        if (state.standingCount > 0) {
            for (int node = 0; node <= state.pool; node++) {
                state.label[node] += inVain[node] ? 0 : least;
            }
            state.goal += least;
        }
        startAgain();
    }

    private void startAgain() {
        Arrays.fill(inVain, false);
        least = Integer.MAX_VALUE;
    }

    private boolean findsSeat(int pupil) {
        lookAround++;
        seenCount = 0;
        int found = lookAt(pupil, 0);
        for (int at = 0; at < seenCount && found == NOWHERE; at++) {
            found = seen[at] == state.pool ? lookThroughPool() : lookFrom(seen[at]);
        }
        if (found == NOWHERE) {
            for (int at = 0; at < seenCount; at++) {
                inVain[seen[at]] = true;
            }
            return false;
        }
        carryOutChain(found);
        return true;
    }

    private int lookFrom(int place) {
        Seating seating = state.seating;
        int base = state.label[place];
        int end = seating.endOfRow(place);
        for (int seat = seating.firstSeat(place); seat < end; seat++) {
            int pupil = seating.pupilOn(seat);
            int found = lookAt(pupil, state.ownLabel(pupil));
            if (found != NOWHERE) {
                return found;
            }
        }
        if (state.mayGain(place) && sees(state.pool, base)) {
            poolFrom = place;
            return state.hasSeatLeft(state.pool) ? state.pool : NOWHERE;
        }
        return NOWHERE;
    }

    /** Looks at every place that the pupil might move to; the label of the pupil is given. */
    private int lookAt(int pupil, int own) {
        looked++;
        int end = state.first[pupil + 1];
        for (int option = state.first[pupil]; option < end; option++) {
            int place = state.placeOf[option];
            if (sees(place, own + state.cost[option])) {
                reachedBy[place] = option;
                reachedWho[place] = pupil;
                if (state.hasSeatLeft(place)) {
                    return place;
                }
                if (state.leadsToPool(place) && state.hasSeatLeft(state.pool)) {
                    poolFrom = place;
                    return state.pool;
                }
            }
        }
        return NOWHERE;
    }

    private int lookThroughPool() {
        for (int place : state.poolPlaces) {
            if (state.mayLose(place) && sees(place, state.label[state.pool])) {
                reachedBy[place] = THROUGH_POOL;
            }
        }
        return NOWHERE;
    }

    /** Sees a node for the first time, or notes by how much the chain there is too dear as yet. */
    private boolean sees(int node, int chainCost) {
        if (inVain[node] || seenIn[node] == lookAround) {
            return false;
        }
        if (chainCost > state.label[node]) {
            least = Math.min(least, chainCost - state.label[node]);
            return false;
        }
        seenIn[node] = lookAround;
        seen[seenCount++] = node;
        return true;
    }

    /** Walks back from the seat found to the pupil who stood, then turns the chain round. */
    private void carryOutChain(int end) {
        int length = 0;
        int poolAt = NOWHERE;
        int node = end;
        boolean standingReached = false;
        while (!standingReached) {
            if (node == state.pool) {
                poolAt = length;
                node = poolFrom;
            } else if (reachedBy[node] == THROUGH_POOL) {
                node = state.pool;
            } else {
                int pupil = reachedWho[node];
                chainPupil[length] = pupil;
                chainOption[length++] = reachedBy[node];
                standingReached = state.currentPlace(pupil) == FlowState.STANDING;
                node = standingReached ? node : state.currentPlace(pupil);
            }
        }
        boolean endsInPool = end == state.pool;
        state.poolSeats -= endsInPool ? 1 : 0;
        turnRound(chainPupil, length);
        turnRound(chainOption, length);
        int throughPool = endsInPool || poolAt == NOWHERE ? NOWHERE : length - 1 - poolAt;
        state.moveAll(chainPupil, chainOption, length - 1, throughPool);
    }

    private static void turnRound(int[] chain, int length) {
        for (int at = 0; at < length / 2; at++) {
            int other = chain[at];
            chain[at] = chain[length - 1 - at];
            chain[length - 1 - at] = other;
        }
    }
}
