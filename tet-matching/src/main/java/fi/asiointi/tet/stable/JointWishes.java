package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Couple;
import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The wishes of pupils who wish in twos, as pairs, and when two and their places would have each
 * other: the definition of McDermid and Manlove, "Keeping partners together" (2010). Whoever of the
 * two stays at the place is not counted among those whom it would give up; a place for both must
 * have two seats left, or give up a less preferred pupil for each seat that is missing.
 */
final class JointWishes {
    /** In place of the number of a couple: the pupil wishes alone. */
    static final int ALONE = -1;

    private final Market market;
    private final PlaceRows rows;
    private final List<Couple> couples;
    private final int[] coupleOf;

    /** Two pairs for each wish of each couple: of the first pupil, of the second. */
    private final int[][] pairs;

    JointWishes(Market market, PlaceRows rows) {
        this.market = market;
        this.rows = rows;
        this.couples = market.couples();
        this.coupleOf = new int[market.pupils()];
        this.pairs = new int[couples.size()][];
        Arrays.fill(coupleOf, ALONE);
        for (int number = 0; number < pairs.length; number++) {
            Couple couple = couples.get(number);
            coupleOf[couple.first()] = number;
            coupleOf[couple.second()] = number;
            pairs[number] =
                    couple.wishes().stream()
                            .flatMapToInt(
                                    wish ->
                                            IntStream.of(
                                                    pairOf(couple.first(), wish.first()),
                                                    pairOf(couple.second(), wish.second())))
                            .toArray();
        }
    }

    private int pairOf(int pupil, int place) {
        int pair = market.firstPair(pupil);
        while (market.place(pair) != place) {
            pair++;
        }
        return pair;
    }

    int coupleOf(int pupil) {
        return coupleOf[pupil];
    }

    int couples() {
        return pairs.length;
    }

    int first(int couple) {
        return couples.get(couple).first();
    }

    int second(int couple) {
        return couples.get(couple).second();
    }

    int wishes(int couple) {
        return pairs[couple].length / 2;
    }

    int pairOfFirst(int couple, int wish) {
        return pairs[couple][2 * wish];
    }

    int pairOfSecond(int couple, int wish) {
        return pairs[couple][2 * wish + 1];
    }

    /** The first pupil of the two, or the pupil alone: the one who chooses for both. */
    int chooser(int pupil) {
        return coupleOf[pupil] == ALONE ? pupil : first(coupleOf[pupil]);
    }

    /** The other of the two, or the pupil alone. */
    int partner(int pupil) {
        int couple = coupleOf[pupil];
        if (couple == ALONE) {
            return pupil;
        }
        return pupil == first(couple) ? second(couple) : first(couple);
    }

    /** Whether the two hold what a wish names. */
    boolean isHeld(int couple, int wish, int[] held) {
        return held[first(couple)] == pairOfFirst(couple, wish)
                && held[second(couple)] == pairOfSecond(couple, wish);
    }

    /** Whether the places of a wish would take the two, who hold something else now. */
    boolean wouldTake(int couple, int wish, int[] held) {
        int one = pairOfFirst(couple, wish);
        int other = pairOfSecond(couple, wish);
        if (held[first(couple)] == one) {
            return wouldTakeOne(other, first(couple), held);
        }
        if (held[second(couple)] == other) {
            return wouldTakeOne(one, second(couple), held);
        }
        return market.place(one) == market.place(other)
                ? wouldTakeBoth(one, other, held)
                : wouldTakeOne(one, Blocking.NONE, held)
                        && wouldTakeOne(other, Blocking.NONE, held);
    }

    /** Whether the place has a seat left or gives up somebody else than the pupil who stays. */
    private boolean wouldTakeOne(int pair, int staying, int[] held) {
        boolean stays = staying != Blocking.NONE && isAt(market.place(pair), staying, held);
        boolean countsAsLess = stays && market.priority(held[staying]) > market.priority(pair);
        return seatsLeft(pair, held) > 0 || lessPreferred(pair, held) > (countsAsLess ? 1 : 0);
    }

    private boolean wouldTakeBoth(int one, int other, int[] held) {
        int most = Math.max(lessPreferred(one, held), lessPreferred(other, held));
        int least = Math.min(lessPreferred(one, held), lessPreferred(other, held));
        int seatsLeft = seatsLeft(one, held);
        return seatsLeft >= 2 || (seatsLeft == 1 ? most > 0 : most > 1 && least > 0);
    }

    private boolean isAt(int place, int pupil, int[] held) {
        return held[pupil] != Blocking.NONE && market.place(held[pupil]) == place;
    }

    private int seatsLeft(int pair, int[] held) {
        int seats = market.capacity(market.place(pair));
        for (int at = rows.first(market.place(pair)); at < rows.end(market.place(pair)); at++) {
            seats -= isTaken(rows.pairAt(at), held) ? 1 : 0;
        }
        return seats;
    }

    private int lessPreferred(int pair, int[] held) {
        int less = 0;
        for (int at = rows.first(market.place(pair)); at < rows.end(market.place(pair)); at++) {
            int other = rows.pairAt(at);
            boolean isLess = market.priority(other) > market.priority(pair);
            less += isLess && isTaken(other, held) ? 1 : 0;
        }
        return less;
    }

    private boolean isTaken(int pair, int[] held) {
        return held[rows.pupilOf(pair)] == pair;
    }
}
