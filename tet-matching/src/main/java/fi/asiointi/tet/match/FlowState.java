package fi.asiointi.tet.match;

import java.util.stream.IntStream;

/**
 * Who stands, who sits where, and what the cheapest chain of moves to each place costs.
 *
 * <p>How many seats are left over is known from the start. A place that must be kept full takes
 * back as many pupils as stood up; the other places together, the <em>pool</em>, also do, but any
 * of them may gain what another loses. So the pool is a node of its own, numbered after the places,
 * through which a chain may pass.
 *
 * <p>The label of a place is the cost of the cheapest chain that leads there; the label of a seated
 * pupil is that of the seat less the cost of the option, and a pupil who stands has label 0. An
 * option is <em>tight</em> when label and cost add up to the label of its place; chains use tight
 * options only.
 */
final class FlowState {
    static final int STANDING = -1;
    static final int NOWHERE = -1;

    final int[] first;
    final int[] placeOf;
    final int[] cost;
    final int[] seats;
    final boolean[] keptFull;
    final int places;
    final int pool;

    /** The places of the pool, in order. */
    final int[] poolPlaces;

    /** The option that each pupil takes, or {@link #STANDING}. */
    final int[] taken;

    /** Side by side for each pupil: the place of the option taken, and what it costs. */
    private final int[] placeAndCost;

    final Seating seating;

    final int[] standing;
    int standingCount;
    int poolSeats;

    final int[] label;
    int goal;

    FlowState(Options options, int[] cost, int[] seats, boolean[] keptFull, int[] taken) {
        this.first = options.first();
        this.placeOf = options.place();
        this.cost = cost;
        this.seats = seats;
        this.keptFull = keptFull;
        this.places = seats.length;
        this.pool = places;
        this.poolPlaces = IntStream.range(0, places).filter(place -> !keptFull[place]).toArray();
        this.taken = taken.clone();
        this.placeAndCost = new int[2 * taken.length];
        this.seating = new Seating(seats, taken.length);
        this.standing = new int[taken.length];
        this.label = new int[places + 1];
        keepSeatsThatCostNothing();
    }

    private void keepSeatsThatCostNothing() {
        for (int pupil = 0; pupil < taken.length; pupil++) {
            int option = taken[pupil];
            if (cost[option] == 0) {
                take(pupil, option);
                seating.sitDown(pupil, placeOf[option]);
            } else {
                poolSeats += keptFull[placeOf[option]] ? 0 : 1;
                standUp(pupil);
                standing[standingCount++] = pupil;
            }
        }
    }

    /** Most who stand need no chain: a seat that costs nothing is left over on their own list. */
    void takeSeatsAtOnce() {
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
                take(pupil, option);
                seating.sitDown(pupil, place);
                return true;
            }
        }
        return false;
    }

    /** A seat left over, at the cost of the chains that are looked for. */
    boolean hasSeatLeft(int node) {
        if (label[node] != goal) {
            return false;
        }
        return node == pool ? poolSeats > 0 : keptFull[node] && seating.load(node) < seats[node];
    }

    /** The place may gain what another place of the pool loses. */
    boolean leadsToPool(int place) {
        return mayGain(place) && label[place] == label[pool];
    }

    boolean poolLeadsTo(int place) {
        return mayLose(place) && label[place] == label[pool];
    }

    boolean mayGain(int place) {
        return !keptFull[place] && seating.load(place) < seats[place];
    }

    boolean mayLose(int place) {
        return !keptFull[place] && seating.load(place) > 0;
    }

    boolean isTight(int pupil, int option) {
        int from = currentPlace(pupil);
        int place = placeOf[option];
        return from != place && ownLabel(pupil) + cost[option] == label[place];
    }

    /** The place where the pupil sits, or {@link #STANDING}. */
    int currentPlace(int pupil) {
        return placeAndCost[2 * pupil];
    }

    /** The label of a pupil: what the cheapest chain costs that makes the pupil stand up. */
    int ownLabel(int pupil) {
        int place = placeAndCost[2 * pupil];
        return place == STANDING ? 0 : label[place] - placeAndCost[2 * pupil + 1];
    }

    private void take(int pupil, int option) {
        taken[pupil] = option;
        placeAndCost[2 * pupil] = placeOf[option];
        placeAndCost[2 * pupil + 1] = cost[option];
    }

    private void standUp(int pupil) {
        taken[pupil] = STANDING;
        placeAndCost[2 * pupil] = STANDING;
    }

    /**
     * Carries out a chain from its end, so that each pupil moves to a seat that is already free.
     *
     * @param pupil who moves; the one at {@code last} takes the seat left over, the one at 0 stood
     * @param option what each of them takes
     * @param throughPool the move that leads to a free seat of the pool, so that the next in the
     *     chain frees a seat for nobody; or {@link #NOWHERE}
     */
    void moveAll(int[] pupil, int[] option, int last, int throughPool) {
        int freedSeat = seating.seatOf(pupil[last]);
        int freedPlace = currentPlace(pupil[last]);
        seating.sitDown(pupil[last], placeOf[option[last]]);
        take(pupil[last], option[last]);
        for (int at = last - 1; at >= 0; at--) {
            if (at == throughPool) {
                seating.closeUp(freedPlace, freedSeat);
            }
            int seatBefore = seating.seatOf(pupil[at]);
            int placeBefore = currentPlace(pupil[at]);
            if (at == throughPool) {
                seating.sitDown(pupil[at], placeOf[option[at]]);
            } else {
                seating.sitOn(freedSeat, pupil[at]);
            }
            take(pupil[at], option[at]);
            freedSeat = seatBefore;
            freedPlace = placeBefore;
        }
    }
}
