package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Deferred acceptance in which the pupils propose to places whose employers have seats of their
 * own: a place with too many, or else an employer with too many, rejects the pupil whom the
 * employer prefers least. Stable, and the best such result for every pupil: Abraham, Irving and
 * Manlove, "Two algorithms for the Student-Project Allocation problem", Journal of Discrete
 * Algorithms 5 (2007).
 */
public final class EmployerProposals {
    private static final int NONE = -1;

    private final Market market;
    private final int[] proposal;
    private final int[] pupilOf;
    private final boolean[] held;
    private final int[] heldAtPlace;
    private final int[] heldByEmployer;

    /** The pairs held, the least preferred first; one that was rejected since is passed over. */
    private final List<PriorityQueue<Integer>> atPlace = new ArrayList<>();

    private final List<PriorityQueue<Integer>> byEmployer = new ArrayList<>();

    private EmployerProposals(Market market) {
        this.market = market;
        this.proposal = new int[market.pupils()];
        this.pupilOf = new int[market.pairs()];
        this.held = new boolean[market.pairs()];
        this.heldAtPlace = new int[market.places()];
        this.heldByEmployer = new int[market.employers()];
        for (int place = 0; place < market.places(); place++) {
            atPlace.add(leastPreferredFirst());
        }
        for (int employer = 0; employer < market.employers(); employer++) {
            byEmployer.add(leastPreferredFirst());
        }
    }

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with strict lists on both sides
     */
    public static int[] solve(Market market) {
        var proposals = new EmployerProposals(market);
        proposals.run();
        return proposals.result();
    }

    private void run() {
        Deque<Integer> free = new ArrayDeque<>();
        for (int pupil = 0; pupil < proposal.length; pupil++) {
            proposal[pupil] = market.firstPair(pupil) - 1;
            free.add(pupil);
        }
        while (!free.isEmpty()) {
            int pupil = free.poll();
            int pair = ++proposal[pupil];
            if (pair < market.firstPair(pupil + 1)) {
                pupilOf[pair] = pupil;
                int rejected = admit(pair);
                if (rejected != NONE) {
                    free.add(pupilOf[rejected]);
                }
            }
        }
    }

    private int admit(int pair) {
        int place = market.place(pair);
        int employer = market.employer(place);
        held[pair] = true;
        heldAtPlace[place]++;
        atPlace.get(place).add(pair);
        if (employer != Market.NO_EMPLOYER) {
            heldByEmployer[employer]++;
            byEmployer.get(employer).add(pair);
        }
        if (heldAtPlace[place] > market.capacity(place)) {
            return reject(atPlace.get(place));
        }
        boolean tooMany =
                employer != Market.NO_EMPLOYER
                        && heldByEmployer[employer] > market.employerSeats(employer);
        return tooMany ? reject(byEmployer.get(employer)) : NONE;
    }

    private int reject(PriorityQueue<Integer> leastPreferredFirst) {
        int pair = leastPreferredFirst.remove();
        while (!held[pair]) {
            pair = leastPreferredFirst.remove();
        }
        held[pair] = false;
        int place = market.place(pair);
        heldAtPlace[place]--;
        if (market.employer(place) != Market.NO_EMPLOYER) {
            heldByEmployer[market.employer(place)]--;
        }
        return pair;
    }

    private PriorityQueue<Integer> leastPreferredFirst() {
        return new PriorityQueue<>(
                (one, other) ->
                        Long.compare(
                                market.standing(pupilOf[other], other),
                                market.standing(pupilOf[one], one)));
    }

    private int[] result() {
        int[] placeOf = new int[proposal.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            boolean listEnded = proposal[pupil] == market.firstPair(pupil + 1);
            placeOf[pupil] = listEnded ? Market.NO_PLACE : market.place(proposal[pupil]);
        }
        return placeOf;
    }
}
