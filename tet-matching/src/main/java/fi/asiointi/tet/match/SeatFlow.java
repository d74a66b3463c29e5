package fi.asiointi.tet.match;

/**
 * Seats every pupil at the least cost: a minimum-cost flow by the primal-dual method of Ford and
 * Fulkerson with whole labels, where many shortest chains of moves are carried out in one round, as
 * Hopcroft and Karp (1973) and Dinitz (1970) do. A round first looks backward from the seats left
 * over, and visits only places from which a chain leads to one.
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
 * chains use tight options only. The options that lead to a place stand in a row of {@link #wish};
 * who sits where is kept by {@link Seating}.
 */
final class SeatFlow {
    private static final int STANDING = -1;
    private static final int NOBODY = -1;
    private static final int SEAT_FOUND = -2;
    private static final int NOWHERE = -1;
    private static final int UNSEEN = 0;

    private final int[] first;
    private final int[] placeOf;
    private final int[] cost;
    private final int[] seats;
    private final boolean[] keptFull;
    private final int places;
    private final int pool;

    private final int[] taken;
    private final Seating seating;

    private final int[] standing;
    private int standingCount;
    private int poolSeats;

    private final int[] label;
    private int goal;

    private final int[] pupilOf;
    private final int[] wishRow;
    private final int[] wish;

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
        this.seating = new Seating(seats, taken.length);
        this.standing = new int[taken.length];
        this.label = new int[places + 1];
        this.pupilOf = options.pupilOf();
        this.wishRow = new int[places + 1];
        this.wish = new int[placeOf.length];
        this.distance = new int[places + 1];
        this.seen = new int[places + 1];
        this.nextSeat = new int[places];
        this.nextOption = new int[taken.length];
        this.chainPupil = new int[places + 1];
        this.chainOption = new int[places + 1];
        keepSeatsThatCostNothing();
    }

    /** Seats everybody who stands; afterwards the seating costs as little as any. */
    void seatEverybody() {
        takeSeatsAtOnce();
        if (standingCount > 0) {
            layOutWishes();
        }
        while (standingCount > 0) {
            lookBackFromSeatsLeft();
            if (!carryOutChains()) {
                raiseLabels();
            }
        }
    }

    /** Most who stand need no chain: a seat that costs nothing is left over on their own list. */
    private void takeSeatsAtOnce() {
        int still = 0;
        for (int i = 0; i < standingCount; i++) {
            if (!takesSeatAtOnce(standing[i])) {
                standing[still++] = standing[i];
            }
        }
        standingCount = still;
    }

    private boolean takesSeatAtOnce(int pupil) {
        for (int option = first[pupil]; option < first[pupil + 1]; option++) {
            int place = placeOf[option];
            boolean inPool = leadsToPool(place) && hasSeatLeft(pool);
            if (cost[option] == 0 && (inPool || hasSeatLeft(place))) {
                poolSeats -= inPool ? 1 : 0;
                taken[pupil] = option;
                seating.sitDown(pupil, place);
                return true;
            }
        }
        return false;
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
                seating.sitDown(pupil, placeOf[option]);
            } else {
                poolSeats += keptFull[placeOf[option]] ? 0 : 1;
                taken[pupil] = STANDING;
                standing[standingCount++] = pupil;
            }
        }
    }

    // Breadth first and backward over tight options, from all seats left over.
    private void lookBackFromSeatsLeft() {
        forgetRoundBefore();
        for (int node = 0; node <= pool; node++) {
            if (hasSeatLeft(node)) {
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
            int option = wish[at];
            int from = taken[pupilOf[option]];
            if (from != STANDING && isTight(pupilOf[option], option)) {
                see(placeOf[from], newDistance);
            }
        }
        if (poolLeadsTo(place)) {
            see(pool, newDistance);
        }
    }

    private void seePlacesThatLeadToPool() {
        int newDistance = distance[pool] + 1;
        for (int place = 0; place < places; place++) {
            if (leadsToPool(place)) {
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

    /**
     * Nobody who stands can reach a seat left over at this cost: all that could are dearer by one.
     */
    private void raiseLabels() {
        for (int at = 0; at < seenCount; at++) {
            label[seen[at]]++;
        }
        goal++;
    }

    private boolean hasSeatLeft(int node) {
        if (label[node] != goal) {
            return false;
        }
        return node == pool ? poolSeats > 0 : keptFull[node] && seating.load(node) < seats[node];
    }

    private boolean leadsToPool(int place) {
        return !keptFull[place]
                && seating.load(place) < seats[place]
                && label[place] == label[pool];
    }

    private boolean poolLeadsTo(int place) {
        return !keptFull[place] && seating.load(place) > 0 && label[place] == label[pool];
    }

    /** One round: everybody who stands looks for a chain; false when nobody finds one. */
    private boolean carryOutChains() {
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
                moveAll(depth);
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
        int from = taken[pupil] == STANDING ? Integer.MAX_VALUE : distance[placeOf[taken[pupil]]];
        for (; nextOption[pupil] < first[pupil + 1]; nextOption[pupil]++) {
            int option = nextOption[pupil];
            int place = placeOf[option];
            if (distance[place] != UNSEEN && distance[place] < from && isTight(pupil, option)) {
                chainOption[depth] = option;
                int asked = hasSeatLeft(place) ? SEAT_FOUND : nextSeatedAt(place);
                if (asked == NOBODY && leadsToPool(place) && distance[pool] < distance[place]) {
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
        if (hasSeatLeft(pool)) {
            poolSeats--;
            return SEAT_FOUND;
        }
        poolDepth = depth;
        for (; nextPoolPlace < places; nextPoolPlace++) {
            int place = nextPoolPlace;
            boolean nearer = distance[place] != UNSEEN && distance[place] < distance[pool];
            int asked = nearer && poolLeadsTo(place) ? nextSeatedAt(place) : NOBODY;
            if (asked != NOBODY) {
                return asked;
            }
        }
        poolDepth = NOWHERE;
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
        int freedSeat = seating.seatOf(chainPupil[depth]);
        int freedPlace = currentPlace(chainPupil[depth]);
        seating.sitDown(chainPupil[depth], placeOf[chainOption[depth]]);
        taken[chainPupil[depth]] = chainOption[depth];
        for (int at = depth - 1; at >= 0; at--) {
            int pupil = chainPupil[at];
            if (at == poolDepth) {
                seating.closeUp(freedPlace, freedSeat);
            }
            int seatBefore = seating.seatOf(pupil);
            int placeBefore = currentPlace(pupil);
            if (at == poolDepth) {
                seating.sitDown(pupil, placeOf[chainOption[at]]);
            } else {
                seating.sitOn(freedSeat, pupil);
            }
            taken[pupil] = chainOption[at];
            freedSeat = seatBefore;
            freedPlace = placeBefore;
        }
    }

    private int currentPlace(int pupil) {
        return taken[pupil] == STANDING ? STANDING : placeOf[taken[pupil]];
    }

    private void layOutWishes() {
        for (int place : placeOf) {
            wishRow[place]++;
        }
        for (int place = 1; place <= places; place++) {
            wishRow[place] += wishRow[place - 1];
        }
        for (int option = placeOf.length - 1; option >= 0; option--) {
            wish[--wishRow[placeOf[option]]] = option;
        }
    }
}
