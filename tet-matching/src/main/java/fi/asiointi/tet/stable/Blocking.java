package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;

/**
 * When a place, or its employer, would take a pupil who likes it better than what the pupil got.
 * One way a kind of market; {@code held} is the pair that each pupil holds, or {@link #NONE}.
 */
interface Blocking {
    /** In place of a pair: the pupil has no place. */
    int NONE = -1;

    /** Whether the place of the pair would take its pupil, given who holds what. */
    boolean wouldTake(int pair, int[] held);

    /** The way of this market. */
    static Blocking of(Market market, PlaceRows rows) {
        if (market.has(MarketFeature.EMPLOYERS)) {
            return new ByEmployer(market, rows);
        }
        if (market.has(MarketFeature.RESERVED_SEATS)) {
            return new WithReserves(market, rows);
        }
        return new BySeats(market, rows);
    }

    /**
     * There are seats left, or held by pupils whom the place prefers less, enough for the pupil, or
     * for all the friends of the entry.
     */
    record BySeats(Market market, PlaceRows rows) implements Blocking {
        @Override
        public boolean wouldTake(int pair, int[] held) {
            int place = market.place(pair);
            int seats = market.capacity(place);
            for (int at = rows.first(place); at < rows.end(place); at++) {
                int other = rows.pairAt(at);
                boolean keeps = market.priority(other) <= market.priority(pair);
                if (keeps && held[rows.pupilOf(other)] == other) {
                    seats -= market.size(rows.pupilOf(other));
                }
            }
            return seats >= market.size(rows.pupilOf(pair));
        }
    }

    /** The place would choose the pupil: on a reserved seat, or else on one of the others. */
    record WithReserves(Market market, PlaceRows rows) implements Blocking {
        @Override
        public boolean wouldTake(int pair, int[] held) {
            int place = market.place(pair);
            int reserved = Math.min(market.reserved(place), market.capacity(place));
            int betterInGroup = 0;
            int betterOthers = 0;
            int weakerInGroup = 0;
            for (int at = rows.first(place); at < rows.end(place); at++) {
                int other = rows.pairAt(at);
                if (held[rows.pupilOf(other)] == other) {
                    boolean better = market.priority(other) < market.priority(pair);
                    boolean inGroup = market.inReservedGroup(rows.pupilOf(other));
                    betterInGroup += inGroup && better ? 1 : 0;
                    betterOthers += !inGroup && better ? 1 : 0;
                    weakerInGroup += inGroup && !better ? 1 : 0;
                }
            }
            if (market.inReservedGroup(rows.pupilOf(pair))) {
                return betterInGroup < reserved
                        || betterInGroup + betterOthers < market.capacity(place);
            }
            int onReserved = Math.min(reserved, betterInGroup + weakerInGroup);
            int betterOnOthers = Math.max(0, betterInGroup - onReserved) + betterOthers;
            return betterOnOthers < market.capacity(place) - onReserved;
        }
    }

    /** The three ways in which a pupil and an employer's place can block (Abraham et al. 2007). */
    record ByEmployer(Market market, PlaceRows rows) implements Blocking {
        @Override
        public boolean wouldTake(int pair, int[] held) {
            int place = market.place(pair);
            int own = held[rows.pupilOf(pair)];
            int employer = market.employer(place);
            if (seatsKept(place, pair, held) >= market.capacity(place)) {
                return false;
            }
            if (employer == Market.NO_EMPLOYER) {
                return true;
            }
            boolean placeFull = seatsTaken(place, held) >= market.capacity(place);
            boolean ownPupil = own != NONE && market.employer(market.place(own)) == employer;
            return placeFull || ownPupil || employerHasRoom(employer, pair, held);
        }

        private int seatsKept(int place, int pair, int[] held) {
            int kept = 0;
            for (int at = rows.first(place); at < rows.end(place); at++) {
                int other = rows.pairAt(at);
                boolean keeps = standing(other) <= standing(pair);
                kept += keeps && held[rows.pupilOf(other)] == other ? 1 : 0;
            }
            return kept;
        }

        private long standing(int pair) {
            return market.standing(rows.pupilOf(pair), pair);
        }

        private int seatsTaken(int place, int[] held) {
            int taken = 0;
            for (int at = rows.first(place); at < rows.end(place); at++) {
                taken += held[rows.pupilOf(rows.pairAt(at))] == rows.pairAt(at) ? 1 : 0;
            }
            return taken;
        }

        private boolean employerHasRoom(int employer, int pair, int[] held) {
            int kept = 0;
            for (int place = 0; place < market.places(); place++) {
                if (market.employer(place) == employer) {
                    kept += seatsKept(place, pair, held);
                }
            }
            return kept < market.employerSeats(employer);
        }
    }
}
