package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;

/**
 * Deferred acceptance in which the places propose (Gale and Shapley 1962; Roth 1984). Every pair is
 * proposed at most once; work and memory are linear in the number of pairs.
 */
public final class PlaceProposals {
    private static final int NONE = -1;

    private final Market market;

    /** Where the row of each place starts in {@link #pairByPriority}. */
    private final int[] row;

    /** The pairs of each place, the most preferred first. */
    private final int[] pairByPriority;

    private final int[] pupilOfPair;

    /** How far each place has proposed. */
    private final int[] next;

    /**
     * The pair that each pupil holds; pairs of a pupil lie best first, so a smaller one is better.
     */
    private final int[] held;

    private PlaceProposals(Market market) {
        this.market = market;
        this.row = new int[market.places() + 1];
        this.pairByPriority = new int[market.pairs()];
        this.pupilOfPair = new int[market.pairs()];
        this.held = new int[market.pupils()];
        Arrays.fill(held, NONE);
        layOutRows();
        this.next = Arrays.copyOf(row, market.places());
    }

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with strict lists on both sides, or a lottery
     */
    public static int[] solve(Market market) {
        var proposals = new PlaceProposals(market);
        for (int place = 0; place < market.places(); place++) {
            int seats = market.capacity(place);
            while (seats > 0 && proposals.offerSeat(place)) {
                seats--;
            }
        }
        return proposals.result();
    }

    /** Offers a seat down the list; false when the list of the place has ended. */
    private boolean offerSeat(int place) {
        int offering = place;
        while (offering != NONE) {
            if (next[offering] == row[offering + 1]) {
                return offering != place;
            }
            offering = propose(offering, pairByPriority[next[offering]++]);
        }
        return true;
    }

    /** The place whose seat is free after the pupil has chosen, or none. */
    private int propose(int place, int pair) {
        int pupil = pupilOfPair[pair];
        int before = held[pupil];
        if (before == NONE) {
            held[pupil] = pair;
            return NONE;
        }
        if (pair > before) {
            return place;
        }
        held[pupil] = pair;
        return market.place(before);
    }

    private void layOutRows() {
        for (int pair = 0; pair < market.pairs(); pair++) {
            row[market.place(pair) + 1]++;
        }
        for (int place = 0; place < market.places(); place++) {
            row[place + 1] += row[place];
        }
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                pairByPriority[row[market.place(pair)] + market.priority(pair)] = pair;
                pupilOfPair[pair] = pupil;
            }
        }
    }

    private int[] result() {
        int[] placeOf = new int[held.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            placeOf[pupil] = held[pupil] == NONE ? Market.NO_PLACE : market.place(held[pupil]);
        }
        return placeOf;
    }
}
