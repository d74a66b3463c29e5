package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * Deferred acceptance in which places keep seats for the pupils of one group: first the reserved
 * seats go to the most preferred of the group, then all other seats to the most preferred of the
 * rest (Hafalir, Yenmez and Yildirim, "Effective affirmative action in school choice", Theoretical
 * Economics 8, 2013). Such choices are substitutable, so the result is stable, the best such result
 * for every pupil, and no pupil gains by a list that is not true.
 */
public final class ReservedProposals {
    private final Market market;
    private final Place[] places;
    private final int[] pupilOf;
    private final int[] proposal;

    private ReservedProposals(Market market) {
        this.market = market;
        this.places = new Place[market.places()];
        for (int place = 0; place < places.length; place++) {
            places[place] = new Place(market.capacity(place), market.reserved(place));
        }
        this.pupilOf = new int[market.pairs()];
        this.proposal = new int[market.pupils()];
    }

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with strict lists on both sides, or a lottery
     */
    public static int[] solve(Market market) {
        var proposals = new ReservedProposals(market);
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
                int rejected = places[market.place(pair)].admit(pair);
                if (rejected >= 0) {
                    free.add(pupilOf[rejected]);
                }
            }
        }
    }

    private int[] result() {
        int[] placeOf = new int[proposal.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            boolean listEnded = proposal[pupil] == market.firstPair(pupil + 1);
            placeOf[pupil] = listEnded ? Market.NO_PLACE : market.place(proposal[pupil]);
        }
        return placeOf;
    }

    /** The pairs that a place holds, the least preferred first: on reserved seats and on others. */
    private final class Place {
        private final int seats;
        private final int reserved;
        private final PriorityQueue<Integer> onReserved = leastPreferredFirst();
        private final PriorityQueue<Integer> onOthers = leastPreferredFirst();

        Place(int seats, int reserved) {
            this.seats = seats;
            this.reserved = Math.min(seats, reserved);
        }

        /** Holds the pair; gives the pair that is rejected for it, or -1. */
        int admit(int pair) {
            if (market.inReservedGroup(pupilOf[pair])) {
                onReserved.add(pair);
                if (onReserved.size() > reserved) {
                    onOthers.add(onReserved.remove());
                }
            } else {
                onOthers.add(pair);
            }
            return onReserved.size() + onOthers.size() > seats ? onOthers.remove() : -1;
        }

        private PriorityQueue<Integer> leastPreferredFirst() {
            return new PriorityQueue<>(
                    (one, other) -> Integer.compare(market.priority(other), market.priority(one)));
        }
    }
}
