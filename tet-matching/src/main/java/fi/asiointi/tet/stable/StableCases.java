package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/**
 * Looks at every case of a small market, by the definition of stability alone: what reserves,
 * employers, friends and ties leave to no quicker way. A pupil after the other takes each choice in
 * turn, best first; once the last pupil who lists a place has taken one, nobody may block with it.
 */
public final class StableCases {
    private final Market market;
    private final PlaceRows rows;
    private final Blocking blocking;
    private final long mostCases;
    private final IntSupplier mostWithout;
    private final int[] held;
    private final int[] seatsLeft;
    private final int[] employerSeatsLeft;

    /** The pupils in the order in which they choose. */
    private final int[] order;

    /** For each position of {@link #order}, the places (or employers) decided after it. */
    private final int[][] decidedAfter;

    private long cases;
    private int without;

    private StableCases(Market market, long mostCases, IntSupplier mostWithout) {
        this.market = market;
        this.mostWithout = mostWithout;
        this.rows = new PlaceRows(market);
        this.blocking = Blocking.of(market, rows);
        this.mostCases = mostCases;
        this.held = new int[market.pupils()];
        Arrays.fill(held, Blocking.NONE);
        this.seatsLeft = new int[market.places()];
        for (int place = 0; place < seatsLeft.length; place++) {
            seatsLeft[place] = market.capacity(place);
        }
        this.employerSeatsLeft = new int[market.employers()];
        for (int employer = 0; employer < employerSeatsLeft.length; employer++) {
            employerSeatsLeft[employer] = market.employerSeats(employer);
        }
        this.order = neighboursTogether();
        this.decidedAfter = decidedAfter();
    }

    /**
     * Gives every stable result, the place of each pupil, until the taker wants no more.
     *
     * @param market of any kind
     * @param mostCases how many cases to look at before giving up
     * @param taker answers whether to go on
     * @return how many cases were looked at; empty when there were too many
     */
    public static OptionalLong forEach(Market market, long mostCases, Predicate<int[]> taker) {
        return forEach(market, mostCases, market::pupils, taker);
    }

    /**
     * As {@link #forEach(Market, long, Predicate)}, for results that leave few without a place.
     *
     * @param mostWithout how many at most may be without; asked again in every case
     */
    static OptionalLong forEach(
            Market market, long mostCases, IntSupplier mostWithout, Predicate<int[]> taker) {
        var search = new StableCases(market, mostCases, mostWithout);
        search.extend(0, taker);
        return search.cases > mostCases ? OptionalLong.empty() : OptionalLong.of(search.cases);
    }

    /** False when the search is over. */
    private boolean extend(int position, Predicate<int[]> taker) {
        if (++cases > mostCases) {
            return false;
        }
        if (position == order.length) {
            return taker.test(result());
        }
        int pupil = order[position];
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            if (hasRoom(pair, pupil)) {
                take(pair, pupil, -1);
                boolean goOn = extendIfUnblocked(position, taker);
                take(pair, pupil, 1);
                if (!goOn) {
                    return false;
                }
            }
        }
        held[pupil] = Blocking.NONE;
        if (without >= mostWithout.getAsInt()) {
            return true;
        }
        without++;
        boolean goOn = extendIfUnblocked(position, taker);
        without--;
        return goOn;
    }

    private boolean extendIfUnblocked(int position, Predicate<int[]> taker) {
        for (int place : decidedAfter[position]) {
            if (isBlocked(place)) {
                return true;
            }
        }
        return extend(position + 1, taker);
    }

    private boolean hasRoom(int pair, int pupil) {
        int place = market.place(pair);
        int employer = market.employer(place);
        return seatsLeft[place] >= market.size(pupil)
                && (employer == Market.NO_EMPLOYER || employerSeatsLeft[employer] > 0);
    }

    private void take(int pair, int pupil, int sign) {
        int place = market.place(pair);
        held[pupil] = sign < 0 ? pair : Blocking.NONE;
        seatsLeft[place] += sign * market.size(pupil);
        if (market.employer(place) != Market.NO_EMPLOYER) {
            employerSeatsLeft[market.employer(place)] += sign;
        }
    }

    private boolean isBlocked(int place) {
        for (int at = rows.first(place); at < rows.end(place); at++) {
            int pair = rows.pairAt(at);
            int own = held[rows.pupilOf(pair)];
            boolean wants = own == Blocking.NONE || market.choice(pair) < market.choice(own);
            if (wants && blocking.wouldTake(pair, held)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Breadth first over pupils who list the same places, so that places are decided early and a
     * dead end is seen early.
     */
    private int[] neighboursTogether() {
        boolean[] placed = new boolean[market.pupils()];
        int[] together = new int[market.pupils()];
        int size = 0;
        for (int start = 0; start < placed.length; start++) {
            if (!placed[start]) {
                placed[start] = true;
                together[size++] = start;
                for (int at = size - 1; at < size; at++) {
                    size = addNeighbours(together[at], placed, together, size);
                }
            }
        }
        return together;
    }

    private int addNeighbours(int pupil, boolean[] placed, int[] together, int size) {
        int end = size;
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            int place = market.place(pair);
            for (int at = rows.first(place); at < rows.end(place); at++) {
                int other = rows.pupilOf(rows.pairAt(at));
                if (!placed[other]) {
                    placed[other] = true;
                    together[end++] = other;
                }
            }
        }
        return end;
    }

    private int[][] decidedAfter() {
        int[] last = new int[market.places()];
        Arrays.fill(last, -1);
        for (int position = 0; position < order.length; position++) {
            int pupil = order[position];
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                last[market.place(pair)] = position;
            }
        }
        if (market.has(MarketFeature.EMPLOYERS)) {
            decideByEmployer(last);
        }
        int[][] after = new int[order.length][0];
        for (int place = 0; place < last.length; place++) {
            if (last[place] >= 0) {
                int[] before = after[last[place]];
                after[last[place]] = Arrays.copyOf(before, before.length + 1);
                after[last[place]][before.length] = place;
            }
        }
        return after;
    }

    /** Whether a place would take a pupil is known when all places of its employer are decided. */
    private void decideByEmployer(int[] last) {
        int[] lastOfEmployer = new int[market.employers()];
        Arrays.fill(lastOfEmployer, -1);
        for (int place = 0; place < last.length; place++) {
            int employer = market.employer(place);
            if (employer != Market.NO_EMPLOYER) {
                lastOfEmployer[employer] = Math.max(lastOfEmployer[employer], last[place]);
            }
        }
        for (int place = 0; place < last.length; place++) {
            int employer = market.employer(place);
            if (employer != Market.NO_EMPLOYER && last[place] >= 0) {
                last[place] = lastOfEmployer[employer];
            }
        }
    }

    private int[] result() {
        int[] placeOf = new int[held.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            placeOf[pupil] =
                    held[pupil] == Blocking.NONE ? Market.NO_PLACE : market.place(held[pupil]);
        }
        return placeOf;
    }
}
