package fi.asiointi.tet.match;

import java.util.Arrays;

/**
 * Seats every pupil at the least cost: a minimum-cost flow by the primal-dual method of Ford and
 * Fulkerson with whole labels, where all shortest chains of moves of one length are carried out
 * together as in Hopcroft and Karp (1973) and Dinitz (1970).
 *
 * <p>It starts from a seating that is possible: pupils whose option costs nothing stay, the others
 * stand up and look for the cheapest chain of moves to a seat left over. How many seats are left
 * over is known from the start. A place that must be kept full takes back as many pupils as stood
 * up; the other places together, the <em>pool</em>, also do, but any of them may gain what another
 * loses. So the pool is a node of its own, through which a move may pass.
 *
 * <p>Data layout. The label of a place is the cost of the cheapest chain that leads there; the
 * label of a seated pupil is that of the seat less the cost of the option, and a pupil who stands
 * has label 0. An option is <em>tight</em> when label and cost add up to the label of its place;
 * chains use tight options only. The pupils of a place stand in a row of {@link #seated}, and
 * {@link #seatOf} says where, so that one move is two writes.
 */
final class SeatFlow {
    private static final int STANDING = -1;
    private static final int UNSEEN = 0;

    private final int[] first;
    private final int[] placeOf;
    private final int[] cost;
    private final int[] seats;
    private final boolean[] keptFull;
    private final int places;
    private final int pool;

    private final int[] taken;
    private final int[] row;
    private final int[] load;
    private final int[] seated;
    private final int[] seatOf;

    private final int[] standing;
    private int standingCount;
    private int poolSeats;

    private final int[] label;
    private int goal;

    /** Of the last search: how many moves lead to a place, from 1; {@link #UNSEEN} for none. */
    private final int[] level;

    private final int[] queue;

    /** Of the chains of one search: how far the options, seats and the pool have been tried. */
    private final int[] nextOption;

    private final int[] nextSeat;
    private int nextPoolPlace;

    private final int[] chainPupil;
    private final int[] chainOption;
    private final boolean[] chainViaPool;

    /**
     * @param taken a possible seating that keeps full what must be; it is not changed
     * @param seats the seats of each place, the last being no place
     */
    SeatFlow(Options options, int[] cost, int[] seats, boolean[] keptFull, int[] taken) {
        this.first = options.first();
        this.placeOf = options.place();
        this.cost = cost;
        this.seats = seats;
        this.keptFull = keptFull;
        this.places = seats.length;
        this.pool = places;
        this.taken = taken.clone();
        this.row = rows(seats);
        this.load = new int[places];
        this.seated = new int[row[places]];
        this.seatOf = new int[taken.length];
        this.standing = new int[taken.length];
        this.label = new int[places + 1];
        this.level = new int[places + 1];
        this.queue = new int[places + 1];
        this.nextOption = new int[taken.length];
        this.nextSeat = new int[places];
        this.chainPupil = new int[places + 2];
        this.chainOption = new int[places + 2];
        this.chainViaPool = new boolean[places + 2];
        keepSeatsThatCostNothing();
    }

    /** Seats everybody who stands; afterwards the seating costs as little as any. */
    void seatEverybody() {
        while (standingCount > 0) {
            if (searchFindsSeat()) {
                carryOutChains();
            } else {
                raiseLabels();
            }
        }
    }

    /** The option that each pupil takes. */
    int[] taken() {
        return taken;
    }

    /** The price of each place: how much cheaper one more seat there would make the whole. */
    int[] prices() {
        int[] price = new int[places];
        for (int place = 0; place < places; place++) {
            int difference = label[pool] - label[place];
            price[place] = keptFull[place] ? difference : Math.max(0, difference);
        }
        return price;
    }

    private void keepSeatsThatCostNothing() {
        for (int pupil = 0; pupil < taken.length; pupil++) {
            int option = taken[pupil];
            if (cost[option] == 0) {
                sitDown(pupil, placeOf[option]);
            } else {
                poolSeats += keptFull[placeOf[option]] ? 0 : 1;
                taken[pupil] = STANDING;
                standing[standingCount++] = pupil;
            }
        }
    }

    // Breadth first over tight options, from all who stand; each level is one more move.
    private boolean searchFindsSeat() {
        Arrays.fill(level, UNSEEN);
        int end = 0;
        for (int i = 0; i < standingCount; i++) {
            end = see(standing[i], 0, 1, end);
        }
        boolean found = false;
        int foundAt = Integer.MAX_VALUE;
        for (int at = 0; at < end && level[queue[at]] <= foundAt; at++) {
            int node = queue[at];
            if (hasSeatLeft(node)) {
                found = true;
                foundAt = level[node];
            } else if (!found) {
                end = node == pool ? seeThroughPool(end) : seeFrom(node, end);
            }
        }
        return found;
    }

    private int seeFrom(int place, int end) {
        int after = end;
        for (int seat = row[place]; seat < row[place] + load[place]; seat++) {
            int pupil = seated[seat];
            after = see(pupil, label[place] - cost[taken[pupil]], level[place] + 1, after);
        }
        if (leadsToPool(place) && level[pool] == UNSEEN) {
            level[pool] = level[place] + 1;
            queue[after++] = pool;
        }
        return after;
    }

    private int see(int pupil, int pupilLabel, int newLevel, int end) {
        int after = end;
        for (int option = first[pupil]; option < first[pupil + 1]; option++) {
            int place = placeOf[option];
            if (level[place] == UNSEEN && pupilLabel + cost[option] == label[place]) {
                level[place] = newLevel;
                queue[after++] = place;
            }
        }
        return after;
    }

    private int seeThroughPool(int end) {
        int after = end;
        for (int place = 0; place < places; place++) {
            if (level[place] == UNSEEN && poolLeadsTo(place)) {
                level[place] = level[pool] + 1;
                queue[after++] = place;
            }
        }
        return after;
    }

    /** No tight chain is left: what was not reached is dearer by one than was thought. */
    private void raiseLabels() {
        for (int node = 0; node <= pool; node++) {
            label[node] += level[node] == UNSEEN ? 1 : 0;
        }
        goal++;
    }

    private boolean hasSeatLeft(int node) {
        if (label[node] != goal) {
            return false;
        }
        return node == pool ? poolSeats > 0 : keptFull[node] && load[node] < seats[node];
    }

    private boolean leadsToPool(int place) {
        return !keptFull[place] && load[place] < seats[place] && label[place] == label[pool];
    }

    private boolean poolLeadsTo(int place) {
        return !keptFull[place] && load[place] > 0 && label[place] == label[pool];
    }

    private void carryOutChains() {
        System.arraycopy(first, 0, nextOption, 0, nextOption.length);
        System.arraycopy(row, 0, nextSeat, 0, nextSeat.length);
        nextPoolPlace = 0;
        int still = 0;
        for (int i = 0; i < standingCount; i++) {
            int pupil = standing[i];
            if (!seatByChain(pupil)) {
                standing[still++] = pupil;
            }
        }
        standingCount = still;
    }

    // Depth first, from level to level: the pupil at the end of the chain tries the next option,
    // and
    // asks whoever sits there to move on. What has led nowhere is not tried again in this search.
    private boolean seatByChain(int pupil) {
        chainPupil[0] = pupil;
        int depth = 0;
        while (depth >= 0) {
            int mover = chainPupil[depth];
            if (nextOption[mover] == first[mover + 1]) {
                depth--;
            } else if (!isNextMove(mover, nextOption[mover])) {
                nextOption[mover]++;
            } else {
                int place = placeOf[nextOption[mover]];
                chainOption[depth] = nextOption[mover];
                if (hasSeatLeft(place)) {
                    chainViaPool[depth] = false;
                    moveAll(depth);
                    return true;
                }
                if (nextSeat[place] < row[place] + load[place]) {
                    chainViaPool[depth] = false;
                    chainPupil[++depth] = seated[nextSeat[place]++];
                } else if (!leadsToPool(place) || level[pool] != level[place] + 1) {
                    nextOption[mover]++;
                } else if (hasSeatLeft(pool)) {
                    poolSeats--;
                    chainViaPool[depth] = true;
                    moveAll(depth);
                    return true;
                } else {
                    int other = nextPupilThroughPool();
                    if (other == STANDING) {
                        nextOption[mover]++;
                    } else {
                        chainViaPool[depth] = true;
                        chainPupil[++depth] = other;
                    }
                }
            }
        }
        return false;
    }

    private boolean isNextMove(int pupil, int option) {
        int place = placeOf[option];
        int from = taken[pupil];
        int fromLevel = from == STANDING ? 0 : level[placeOf[from]];
        int fromLabel = from == STANDING ? 0 : label[placeOf[from]] - cost[from];
        return level[place] == fromLevel + 1 && fromLabel + cost[option] == label[place];
    }

    private int nextPupilThroughPool() {
        for (; nextPoolPlace < places; nextPoolPlace++) {
            int place = nextPoolPlace;
            if (level[place] == level[pool] + 1
                    && poolLeadsTo(place)
                    && nextSeat[place] < row[place] + load[place]) {
                return seated[nextSeat[place]++];
            }
        }
        return STANDING;
    }

    /**
     * Carries out the chain from its end, so that each pupil moves to a seat that is already free.
     */
    private void moveAll(int depth) {
        int freedSeat = seatOf[chainPupil[depth]];
        int freedPlace = currentPlace(chainPupil[depth]);
        sitDown(chainPupil[depth], placeOf[chainOption[depth]]);
        taken[chainPupil[depth]] = chainOption[depth];
        for (int at = depth - 1; at >= 0; at--) {
            int pupil = chainPupil[at];
            int seatBefore = seatOf[pupil];
            int placeBefore = currentPlace(pupil);
            if (chainViaPool[at]) {
                closeUp(freedPlace, freedSeat);
                sitDown(pupil, placeOf[chainOption[at]]);
            } else {
                seated[freedSeat] = pupil;
                seatOf[pupil] = freedSeat;
            }
            taken[pupil] = chainOption[at];
            freedSeat = seatBefore;
            freedPlace = placeBefore;
        }
    }

    private int currentPlace(int pupil) {
        return taken[pupil] == STANDING ? STANDING : placeOf[taken[pupil]];
    }

    private void sitDown(int pupil, int place) {
        int seat = row[place] + load[place]++;
        seated[seat] = pupil;
        seatOf[pupil] = seat;
    }

    /** Fills a freed seat with the last pupil of its place, so that the row has no gap. */
    private void closeUp(int place, int freed) {
        int end = row[place] + --load[place];
        if (end != freed) {
            seated[freed] = seated[end];
            seatOf[seated[freed]] = freed;
        }
    }

    private static int[] rows(int[] seats) {
        int[] row = new int[seats.length + 1];
        for (int place = 0; place < seats.length; place++) {
            row[place + 1] = row[place] + seats[place];
        }
        return row;
    }
}
