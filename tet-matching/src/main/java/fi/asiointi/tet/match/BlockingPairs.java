package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks for a pupil and a place who would have each other. Part of the verifier; every pair is
 * looked at once, and what a place holds is summed up before.
 */
final class BlockingPairs {
    private final Market market;
    private final Claim claim;

    /** The pair that each pupil has, or -1. */
    private final int[] pairOf;

    private final int[] taken;
    private final Admission admission;

    private BlockingPairs(Market market, Obtained obtained, Claim claim) {
        this.market = market;
        this.claim = claim;
        this.pairOf = obtained.pairOf();
        this.taken = obtained.seatsTaken();
        this.admission = admission(obtained.lastPriority());
    }

    static Optional<Reason> first(Market market, Obtained obtained, Claim claim) {
        return new BlockingPairs(market, obtained, claim).first();
    }

    private Optional<Reason> first() {
        // Pairs lie best first: where both must gain, those after the own one cannot block.
        boolean bothGain = claim == Claim.WEAKLY_STABLE;
        for (int pupil = 0; pupil < pairOf.length; pupil++) {
            int ownPair = pairOf[pupil];
            int end = bothGain && ownPair >= 0 ? ownPair : market.firstPair(pupil + 1);
            for (int pair = market.firstPair(pupil); pair < end; pair++) {
                if (pair != ownPair && blocks(pupil, pair)) {
                    return Optional.of(
                            TetReasons.reason(
                                    "BLOCKING_PAIR",
                                    "pupil",
                                    market.pupilId(pupil),
                                    "place",
                                    market.placeId(market.place(pair))));
                }
            }
        }
        return Optional.empty();
    }

    private boolean blocks(int pupil, int pair) {
        return switch (claim) {
            case STRONGLY_STABLE ->
                    pupilGains(pupil, pair, true)
                            ? admission.gains(pupil, pair, false)
                            : pupilGains(pupil, pair, false) && admission.gains(pupil, pair, true);
            case SUPER_STABLE ->
                    pupilGains(pupil, pair, false) && admission.gains(pupil, pair, false);
            default -> admission.gains(pupil, pair, true) && pupilGains(pupil, pair, true);
        };
    }

    private boolean pupilGains(int pupil, int pair, boolean strictly) {
        int own = pairOf[pupil] < 0 ? Integer.MAX_VALUE : market.choice(pairOf[pupil]);
        return strictly ? market.choice(pair) < own : market.choice(pair) <= own;
    }

    private Admission admission(int[] lastPriority) {
        if (market.has(MarketFeature.FRIENDS)) {
            return new BySize();
        }
        if (market.has(MarketFeature.RESERVED_SEATS)) {
            return new WithReserves();
        }
        return market.has(MarketFeature.EMPLOYERS) ? new ByEmployer() : new ByWeakest(lastPriority);
    }

    /** Whether a place would have a pupil. */
    private interface Admission {
        /** Strictly: it gains by it. Otherwise: it does not lose. */
        boolean gains(int pupil, int pair, boolean strictly);
    }

    /** It has a seat left, or the weakest whom it holds is preferred less. */
    private final class ByWeakest implements Admission {
        private final int[] weakest;

        ByWeakest(int[] lastPriority) {
            weakest = lastPriority.clone();
            for (int place = 0; place < weakest.length; place++) {
                if (taken[place] < market.capacity(place)) {
                    weakest[place] = Integer.MAX_VALUE;
                }
            }
        }

        @Override
        public boolean gains(int pupil, int pair, boolean strictly) {
            int last = weakest[market.place(pair)];
            return strictly ? market.priority(pair) < last : market.priority(pair) <= last;
        }
    }

    /** Seats left and seats of less preferred entries together are enough for all the friends. */
    private final class BySize implements Admission {
        private final int[][] rankAndSize = new int[market.places()][];

        BySize() {
            int[] count = new int[market.places()];
            for (int pair : pairOf) {
                count[pair < 0 ? 0 : market.place(pair)] += pair < 0 ? 0 : 1;
            }
            for (int place = 0; place < count.length; place++) {
                rankAndSize[place] = new int[2 * count[place]];
            }
            for (int pupil = 0; pupil < pairOf.length; pupil++) {
                if (pairOf[pupil] >= 0) {
                    int place = market.place(pairOf[pupil]);
                    rankAndSize[place][2 * --count[place]] = market.priority(pairOf[pupil]);
                    rankAndSize[place][2 * count[place] + 1] = market.size(pupil);
                }
            }
        }

        @Override
        public boolean gains(int pupil, int pair, boolean strictly) {
            int seats = market.capacity(market.place(pair));
            int[] here = rankAndSize[market.place(pair)];
            for (int at = 0; at < here.length; at += 2) {
                seats -= here[at] < market.priority(pair) ? here[at + 1] : 0;
            }
            return seats >= market.size(pupil);
        }
    }

    /**
     * A pupil of the group is kept out only by a place full of preferred ones, reserved seats
     * first; another also by pupils of the group on reserved seats.
     */
    private final class WithReserves implements Admission {
        private final int[] group = new int[market.places()];
        private final int[] weakestInGroup = new int[market.places()];
        private final int[] weakestOnOpenSeat = new int[market.places()];

        WithReserves() {
            Arrays.fill(weakestInGroup, -1);
            Arrays.fill(weakestOnOpenSeat, -1);
            for (int pupil = 0; pupil < pairOf.length; pupil++) {
                if (pairOf[pupil] >= 0) {
                    int place = market.place(pairOf[pupil]);
                    int rank = market.priority(pairOf[pupil]);
                    if (market.inReservedGroup(pupil)) {
                        group[place]++;
                        weakestInGroup[place] = Math.max(weakestInGroup[place], rank);
                    } else {
                        weakestOnOpenSeat[place] = Math.max(weakestOnOpenSeat[place], rank);
                    }
                }
            }
            for (int place = 0; place < group.length; place++) {
                if (group[place] > reserved(place)) {
                    weakestOnOpenSeat[place] =
                            Math.max(weakestOnOpenSeat[place], weakestInGroup[place]);
                }
            }
        }

        private int reserved(int place) {
            return Math.min(market.reserved(place), market.capacity(place));
        }

        @Override
        public boolean gains(int pupil, int pair, boolean strictly) {
            int place = market.place(pair);
            int rank = market.priority(pair);
            if (taken[place] < market.capacity(place)) {
                return true;
            }
            if (!market.inReservedGroup(pupil)) {
                return rank < weakestOnOpenSeat[place];
            }
            return group[place] < reserved(place)
                    || rank < weakestInGroup[place]
                    || rank < weakestOnOpenSeat[place];
        }
    }

    /** The three ways in which a pupil and an employer's place can block (Abraham et al. 2007). */
    private final class ByEmployer implements Admission {
        private final long[] weakest = new long[market.places()];
        private final int[] byEmployer = new int[market.employers()];
        private final long[] weakestOfEmployer = new long[market.employers()];

        ByEmployer() {
            Arrays.fill(weakest, Long.MIN_VALUE);
            Arrays.fill(weakestOfEmployer, Long.MIN_VALUE);
            for (int pupil = 0; pupil < pairOf.length; pupil++) {
                int pair = pairOf[pupil];
                if (pair >= 0) {
                    int place = market.place(pair);
                    int employer = market.employer(place);
                    long standing = market.standing(pupil, pair);
                    weakest[place] = Math.max(weakest[place], standing);
                    if (employer != Market.NO_EMPLOYER) {
                        byEmployer[employer]++;
                        weakestOfEmployer[employer] =
                                Math.max(weakestOfEmployer[employer], standing);
                    }
                }
            }
        }

        @Override
        public boolean gains(int pupil, int pair, boolean strictly) {
            int place = market.place(pair);
            int employer = market.employer(place);
            if (taken[place] >= market.capacity(place)) {
                return market.standing(pupil, pair) < weakest[place];
            }
            if (employer == Market.NO_EMPLOYER
                    || byEmployer[employer] < market.employerSeats(employer)) {
                return true;
            }
            int own = pairOf[pupil];
            boolean ownPupil = own >= 0 && market.employer(market.place(own)) == employer;
            return ownPupil || market.standing(pupil, pair) < weakestOfEmployer[employer];
        }
    }
}
