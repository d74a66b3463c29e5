package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Deferred acceptance in which the employers offer seats: each, while it has a seat, to the pupil
 * whom it prefers most among those who would come, at the place that the pupil likes best among its
 * places with a seat. Stable, and the best such result for every employer: Abraham, Irving and
 * Manlove (2007), the lecturer-oriented algorithm. A place without an employer counts as one.
 */
public final class EmployerOffers {
    private static final int NONE = -1;

    private final Market market;
    private final int[] employerOf;
    private final int[] seatsOf;

    /** The pairs of each employer: by its preference, and of one pupil by the pupil's. */
    private final List<List<Integer>> list = new ArrayList<>();

    private final int[] pupilOf;
    private final int[] held;
    private final int[] heldAtPlace;
    private final int[] heldByEmployer;
    private final Deque<Integer> mayOffer = new ArrayDeque<>();

    private EmployerOffers(Market market) {
        this.market = market;
        this.employerOf = new int[market.places()];
        this.seatsOf = new int[market.employers() + market.places()];
        for (int place = 0; place < market.places(); place++) {
            int employer = market.employer(place);
            boolean alone = employer == Market.NO_EMPLOYER;
            employerOf[place] = alone ? market.employers() + place : employer;
            seatsOf[employerOf[place]] =
                    alone ? market.capacity(place) : market.employerSeats(employer);
        }
        this.pupilOf = new int[market.pairs()];
        this.held = new int[market.pupils()];
        Arrays.fill(held, NONE);
        this.heldAtPlace = new int[market.places()];
        this.heldByEmployer = new int[seatsOf.length];
        makeLists();
    }

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with strict lists on both sides
     */
    public static int[] solve(Market market) {
        var offers = new EmployerOffers(market);
        offers.run();
        return offers.result();
    }

    private void run() {
        for (int employer = 0; employer < seatsOf.length; employer++) {
            mayOffer.add(employer);
        }
        while (!mayOffer.isEmpty()) {
            int employer = mayOffer.poll();
            int pair = nextOffer(employer);
            while (pair != NONE) {
                accept(pair);
                pair = nextOffer(employer);
            }
        }
    }

    /** The first pair of the list whose pupil gains by it, where there is a seat. */
    private int nextOffer(int employer) {
        for (int pair : list.get(employer)) {
            int before = held[pupilOf[pair]];
            boolean gains = before == NONE || pair < before;
            if (gains && hasSeat(pair, before)) {
                return pair;
            }
        }
        return NONE;
    }

    private boolean hasSeat(int pair, int before) {
        int place = market.place(pair);
        int employer = employerOf[place];
        boolean ownPupil = before != NONE && employerOf[market.place(before)] == employer;
        return heldAtPlace[place] < market.capacity(place)
                && (ownPupil || heldByEmployer[employer] < seatsOf[employer]);
    }

    private void accept(int pair) {
        int pupil = pupilOf[pair];
        int before = held[pupil];
        if (before != NONE) {
            int left = market.place(before);
            heldAtPlace[left]--;
            heldByEmployer[employerOf[left]]--;
            mayOffer.add(employerOf[left]);
        }
        held[pupil] = pair;
        heldAtPlace[market.place(pair)]++;
        heldByEmployer[employerOf[market.place(pair)]]++;
    }

    private void makeLists() {
        for (int employer = 0; employer < seatsOf.length; employer++) {
            list.add(new ArrayList<>());
        }
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                pupilOf[pair] = pupil;
                list.get(employerOf[market.place(pair)]).add(pair);
            }
        }
        // Stable: the pairs of one pupil, which the employer grades alike, stay best first.
        list.forEach(
                pairs ->
                        pairs.sort(
                                Comparator.comparingLong(
                                        pair -> market.standing(pupilOf[pair], pair))));
    }

    private int[] result() {
        int[] placeOf = new int[held.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            placeOf[pupil] = held[pupil] == NONE ? Market.NO_PLACE : market.place(held[pupil]);
        }
        return placeOf;
    }
}
