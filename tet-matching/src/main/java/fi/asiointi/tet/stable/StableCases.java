package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Looks at every case of a small market, by the definition of stability alone: what reserves,
 * employers, friends, couples and ties leave to no quicker way. A pupil after the other takes each
 * choice in turn, best first, two who wish together at once; once the last pupil who lists a place
 * has taken one, nobody may block with it.
 */
public final class StableCases {
    private final Market market;
    private final PlaceRows rows;
    private final Blocking blocking;
    private final JointWishes joint;
    private final long mostCases;
    private final int[] held;
    private final int[] seatsLeft;
    private final int[] employerSeatsLeft;

    private final CaseOrder order;

    private long cases;

    private StableCases(Market market, long mostCases) {
        this.market = market;
        this.rows = new PlaceRows(market);
        this.blocking = Blocking.of(market, rows);
        this.joint = new JointWishes(market, rows);
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
        this.order = CaseOrder.of(market, rows, joint);
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
        var search = new StableCases(market, mostCases);
        search.extend(0, taker);
        return search.cases > mostCases ? OptionalLong.empty() : OptionalLong.of(search.cases);
    }

    /** False when the search is over. */
    private boolean extend(int position, Predicate<int[]> taker) {
        if (++cases > mostCases) {
            return false;
        }
        if (position == order.chooser().length) {
            return taker.test(result());
        }
        int pupil = order.chooser()[position];
        int couple = joint.coupleOf(pupil);
        boolean goOn =
                couple == JointWishes.ALONE
                        ? extendAlone(position, pupil, taker)
                        : extendCouple(position, couple, taker);
        return goOn && extendIfUnblocked(position, taker);
    }

    private boolean extendAlone(int position, int pupil, Predicate<int[]> taker) {
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
        return true;
    }

    private boolean extendCouple(int position, int couple, Predicate<int[]> taker) {
        for (int wish = 0; wish < joint.wishes(couple); wish++) {
            int one = joint.pairOfFirst(couple, wish);
            int other = joint.pairOfSecond(couple, wish);
            if (hasRoom(one, joint.first(couple))) {
                take(one, joint.first(couple), -1);
                boolean goOn = true;
                if (hasRoom(other, joint.second(couple))) {
                    take(other, joint.second(couple), -1);
                    goOn = extendIfUnblocked(position, taker);
                    take(other, joint.second(couple), 1);
                }
                take(one, joint.first(couple), 1);
                if (!goOn) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean extendIfUnblocked(int position, Predicate<int[]> taker) {
        for (int place : order.places()[position]) {
            if (isBlocked(place)) {
                return true;
            }
        }
        for (int couple : order.couples()[position]) {
            if (blocks(couple)) {
                return true;
            }
        }
        return extend(position + 1, taker);
    }

    private boolean blocks(int couple) {
        for (int wish = 0; wish < joint.wishes(couple); wish++) {
            if (joint.isHeld(couple, wish, held)) {
                return false;
            }
            if (joint.wouldTake(couple, wish, held)) {
                return true;
            }
        }
        return false;
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
            int pupil = rows.pupilOf(pair);
            int own = held[pupil];
            boolean alone = joint.coupleOf(pupil) == JointWishes.ALONE;
            boolean wants = own == Blocking.NONE || market.choice(pair) < market.choice(own);
            if (alone && wants && blocking.wouldTake(pair, held)) {
                return true;
            }
        }
        return false;
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
