package fi.asiointi.tet.match;

/**
 * Seats every pupil at the least cost: a minimum-cost flow by the primal-dual method of Ford and
 * Fulkerson with whole labels. The chains of moves of one length are found together, depth first
 * with a look ahead, as Pothen and Fan (1990) do for matchings; one round looks at each option
 * twice at most.
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
    private static final int NOBODY = -1;

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

    /** The round in which a place, or the pool, was last entered. */
    private final int[] entered;

    private int round;

    /** In this round: how far the options, the seats and the pool have been tried. */
    private final int[] nextOption;

    private final int[] nextAhead;
    private final int[] nextSeat;
    private int nextPoolPlace;

    private final int[] chainPupil;
    private final int[] chainOption;

    /** Where the chain passes through the pool, which it does once at most; -1 for nowhere. */
    private int chainAtPool;

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
        this.entered = new int[places + 1];
        this.nextOption = new int[taken.length];
        this.nextAhead = new int[taken.length];
        this.nextSeat = new int[places];
        this.chainPupil = new int[taken.length + 1];
        this.chainOption = new int[taken.length + 1];
        keepSeatsThatCostNothing();
    }

    /** Seats everybody who stands; afterwards the seating costs as little as any. */
    void seatEverybody() {
        while (standingCount > 0) {
            if (!carryOutChains()) {
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

    /** No tight chain is left: what was not reached is dearer by one than was thought. */
    private void raiseLabels() {
        for (int node = 0; node <= pool; node++) {
            label[node] += entered[node] == round ? 0 : 1;
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

    /** One round: everybody who stands looks for a chain; false when nobody finds one. */
    private boolean carryOutChains() {
        System.arraycopy(first, 0, nextOption, 0, nextOption.length);
        System.arraycopy(first, 0, nextAhead, 0, nextAhead.length);
        System.arraycopy(row, 0, nextSeat, 0, nextSeat.length);
        nextPoolPlace = 0;
        round++;
        int still = 0;
        for (int i = 0; i < standingCount; i++) {
            int pupil = standing[i];
            if (!seatByChain(pupil)) {
                standing[still++] = pupil;
            }
        }
        boolean someoneSatDown = still < standingCount;
        standingCount = still;
        return someoneSatDown;
    }

    // The pupil at the end of the chain looks for a seat left over, or else asks the next pupil who
    // sits at a place wished for to move on. What has led nowhere is not tried again in this round.
    private boolean seatByChain(int pupil) {
        chainPupil[0] = pupil;
        chainAtPool = -1;
        int depth = 0;
        while (depth >= 0) {
            if (findsSeatLeft(depth)) {
                moveAll(depth);
                return true;
            }
            int asked = nextAsked(depth);
            if (asked == NOBODY) {
                depth--;
            } else {
                chainPupil[++depth] = asked;
            }
        }
        return false;
    }

    private boolean findsSeatLeft(int depth) {
        int pupil = chainPupil[depth];
        for (; nextAhead[pupil] < first[pupil + 1]; nextAhead[pupil]++) {
            int option = nextAhead[pupil];
            if (isTight(pupil, option) && takesSeatLeft(placeOf[option])) {
                chainOption[depth] = option;
                return true;
            }
        }
        return false;
    }

    private boolean takesSeatLeft(int place) {
        if (hasSeatLeft(place)) {
            return true;
        }
        boolean inPool = chainAtPool < 0 && leadsToPool(place) && hasSeatLeft(pool);
        poolSeats -= inPool ? 1 : 0;
        return inPool;
    }

    /** The next pupil who would have to move on, for the last pupil of the chain to sit down. */
    private int nextAsked(int depth) {
        int pupil = chainPupil[depth];
        for (; nextOption[pupil] < first[pupil + 1]; nextOption[pupil]++) {
            int option = nextOption[pupil];
            if (isTight(pupil, option)) {
                chainOption[depth] = option;
                int asked = nextSeatedAt(placeOf[option]);
                if (asked == NOBODY && leadsToPool(placeOf[option])) {
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
        entered[place] = round;
        return nextSeat[place] < row[place] + load[place] ? seated[nextSeat[place]++] : NOBODY;
    }

    private int nextThroughPool(int depth) {
        if (chainAtPool >= 0 && chainAtPool != depth) {
            return NOBODY;
        }
        chainAtPool = depth;
        entered[pool] = round;
        for (; nextPoolPlace < places; nextPoolPlace++) {
            int asked = poolLeadsTo(nextPoolPlace) ? nextSeatedAt(nextPoolPlace) : NOBODY;
            if (asked != NOBODY) {
                return asked;
            }
        }
        chainAtPool = -1;
        return NOBODY;
    }

    private boolean isTight(int pupil, int option) {
        int from = taken[pupil];
        int place = placeOf[option];
        if (from == STANDING) {
            return cost[option] == label[place];
        }
        return place != placeOf[from]
                && label[placeOf[from]] - cost[from] + cost[option] == label[place];
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
            if (at == chainAtPool) {
                closeUp(freedPlace, freedSeat);
            }
            int seatBefore = seatOf[pupil];
            int placeBefore = currentPlace(pupil);
            if (at == chainAtPool) {
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
