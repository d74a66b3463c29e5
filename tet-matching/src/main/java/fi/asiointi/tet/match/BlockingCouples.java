package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Couple;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks for pupils and places who would have each other where some pupils wish in twos: the
 * definition of McDermid and Manlove (2010). Part of the verifier. Of what a place holds, its seats
 * left and the two whom it prefers least are enough to tell.
 */
final class BlockingCouples {
    private static final int NOBODY = -1;

    private final Market market;
    private final Matching matching;
    private final int[] given;
    private final int[] pairOf;

    /** The pupil whom each place prefers least of those it holds, and the next one. */
    private final int[] least;

    private final int[] nextToLeast;

    private BlockingCouples(Market market, Matching matching, Obtained obtained) {
        this.market = market;
        this.matching = matching;
        this.given = obtained.seatsTaken();
        this.pairOf = obtained.pairOf();
        this.least = new int[market.places()];
        this.nextToLeast = new int[market.places()];
        Arrays.fill(least, NOBODY);
        Arrays.fill(nextToLeast, NOBODY);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            if (matching.placeOf(pupil) != Matching.NO_PLACE) {
                hold(matching.placeOf(pupil), pupil);
            }
        }
    }

    private void hold(int place, int pupil) {
        int rank = rank(pupil, place);
        if (least[place] == NOBODY || rank > rank(least[place], place)) {
            nextToLeast[place] = least[place];
            least[place] = pupil;
        } else if (nextToLeast[place] == NOBODY || rank > rank(nextToLeast[place], place)) {
            nextToLeast[place] = pupil;
        }
    }

    /** Two who do not have what they wish for together, nor nothing. */
    static Optional<Reason> firstParted(Market market, Matching matching) {
        return market.couples().stream()
                .filter(couple -> isParted(couple, matching))
                .findFirst()
                .map(
                        couple ->
                                TetReasons.reason(
                                        "NOT_A_JOINT_WISH",
                                        "pupil",
                                        market.pupilId(couple.first()),
                                        "other",
                                        market.pupilId(couple.second())));
    }

    private static boolean isParted(Couple couple, Matching matching) {
        int one = matching.placeOf(couple.first());
        int other = matching.placeOf(couple.second());
        boolean both = one != Matching.NO_PLACE || other != Matching.NO_PLACE;
        return both
                && couple.wishes().stream()
                        .noneMatch(wish -> wish.first() == one && wish.second() == other);
    }

    /** A pupil alone and a place, or a couple and its places, of a result that is possible. */
    static Optional<Reason> first(Market market, Matching matching, Obtained obtained) {
        var blocking = new BlockingCouples(market, matching, obtained);
        return blocking.firstAlone().or(blocking::firstCouple);
    }

    private Optional<Reason> firstAlone() {
        boolean[] inTwos = new boolean[market.pupils()];
        for (Couple couple : market.couples()) {
            inTwos[couple.first()] = true;
            inTwos[couple.second()] = true;
        }
        for (int pupil = 0; pupil < inTwos.length; pupil++) {
            if (!inTwos[pupil]) {
                int own = pairOf[pupil];
                int choice = own < 0 ? Integer.MAX_VALUE : market.choice(own);
                for (int pair = market.firstPair(pupil);
                        pair < market.firstPair(pupil + 1);
                        pair++) {
                    if (market.choice(pair) < choice && admits(pupil, market.place(pair), NOBODY)) {
                        return Optional.of(blocks(pupil, market.place(pair)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> firstCouple() {
        for (Couple couple : market.couples()) {
            for (Couple.Wish wish : couple.wishes()) {
                if (has(couple, wish)) {
                    break;
                }
                if (admits(couple, wish)) {
                    boolean stays = matching.placeOf(couple.first()) == wish.first();
                    return Optional.of(
                            stays
                                    ? blocks(couple.second(), wish.second())
                                    : blocks(couple.first(), wish.first()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean has(Couple couple, Couple.Wish wish) {
        return matching.placeOf(couple.first()) == wish.first()
                && matching.placeOf(couple.second()) == wish.second();
    }

    private boolean admits(Couple couple, Couple.Wish wish) {
        if (matching.placeOf(couple.first()) == wish.first()) {
            return admits(couple.second(), wish.second(), couple.first());
        }
        if (matching.placeOf(couple.second()) == wish.second()) {
            return admits(couple.first(), wish.first(), couple.second());
        }
        return wish.first() == wish.second()
                ? admitsBoth(couple, wish.first())
                : admits(couple.first(), wish.first(), NOBODY)
                        && admits(couple.second(), wish.second(), NOBODY);
    }

    private boolean admits(int pupil, int place, int staying) {
        int first = least[place] == staying ? nextToLeast[place] : least[place];
        return given[place] < market.capacity(place) || isPreferred(pupil, first, place);
    }

    private boolean admitsBoth(Couple couple, int place) {
        int one = couple.first();
        int other = couple.second();
        int left = market.capacity(place) - given[place];
        boolean oneBeatsLeast = isPreferred(one, least[place], place);
        boolean otherBeatsLeast = isPreferred(other, least[place], place);
        if (left >= 2) {
            return true;
        }
        if (left == 1) {
            return oneBeatsLeast || otherBeatsLeast;
        }
        return (oneBeatsLeast && isPreferred(other, nextToLeast[place], place))
                || (otherBeatsLeast && isPreferred(one, nextToLeast[place], place));
    }

    private boolean isPreferred(int pupil, int held, int place) {
        return held != NOBODY && rank(pupil, place) < rank(held, place);
    }

    private int rank(int pupil, int place) {
        return market.priority(Obtained.pair(market, pupil, place));
    }

    private Reason blocks(int pupil, int place) {
        return TetReasons.reason(
                "BLOCKING_PAIR", "pupil", market.pupilId(pupil), "place", market.placeId(place));
    }
}
