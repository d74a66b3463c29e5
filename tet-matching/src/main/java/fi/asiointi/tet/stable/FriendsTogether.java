package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Looks for a stable result where friends go to the same place or nowhere, or where pupils who wish
 * in twos get both places of a wish or none. There may be none, and to tell is NP-complete
 * (McDermid and Manlove, "Keeping partners together", Journal of Combinatorial Optimization 19,
 * 2010). First every entry proposes down its list, and whoever was pushed out without need may come
 * back; only when that does not settle, every case is looked at.
 *
 * @param placeOf the place of each entry, if a stable result was found
 * @param complete whether all cases were looked at, so that none means that there is none
 * @param cases how many cases were looked at
 */
public record FriendsTogether(Optional<int[]> placeOf, boolean complete, long cases) {
    private static final long MOST_CASES = 20_000_000;
    private static final int MOST_TURNS = 50;

    /**
     * {@return what was found}
     *
     * @param market with strict lists on both sides, and friends or couples
     */
    public static FriendsTogether search(Market market) {
        Optional<int[]> settled = new Settling(market).settle();
        if (settled.isPresent()) {
            return new FriendsTogether(settled, true, 1);
        }
        List<int[]> found = new ArrayList<>();
        OptionalLong cases =
                StableCases.forEach(
                        market,
                        MOST_CASES,
                        placeOf -> {
                            found.add(placeOf);
                            return false;
                        });
        return new FriendsTogether(
                found.stream().findFirst(), cases.isPresent(), cases.orElse(MOST_CASES));
    }

    /** Lets entries block one after the other until nobody does, or for too long. */
    private static final class Settling {
        private final Market market;
        private final PlaceRows rows;
        private final Blocking blocking;
        private final JointWishes joint;
        private final int[] held;

        Settling(Market market) {
            this.market = market;
            this.rows = new PlaceRows(market);
            this.blocking = Blocking.of(market, rows);
            this.joint = new JointWishes(market, rows);
            this.held = new int[market.pupils()];
            Arrays.fill(held, Blocking.NONE);
        }

        Optional<int[]> settle() {
            for (int turn = 0; turn < MOST_TURNS; turn++) {
                boolean someoneMoved = false;
                for (int pupil = 0; pupil < held.length; pupil++) {
                    someoneMoved |=
                            joint.coupleOf(pupil) == JointWishes.ALONE
                                    ? letMove(pupil)
                                    : joint.chooser(pupil) == pupil
                                            && letCoupleMove(joint.coupleOf(pupil));
                }
                if (!someoneMoved) {
                    return Optional.of(result());
                }
            }
            return Optional.empty();
        }

        private boolean letMove(int pupil) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (pair == held[pupil]) {
                    return false;
                }
                if (blocking.wouldTake(pair, held)) {
                    held[pupil] = pair;
                    pushOut(market.place(pair), pupil, pupil);
                    return true;
                }
            }
            return false;
        }

        private boolean letCoupleMove(int couple) {
            for (int wish = 0; wish < joint.wishes(couple); wish++) {
                if (joint.isHeld(couple, wish, held)) {
                    return false;
                }
                if (joint.wouldTake(couple, wish, held)) {
                    int one = joint.pairOfFirst(couple, wish);
                    int other = joint.pairOfSecond(couple, wish);
                    held[joint.first(couple)] = one;
                    held[joint.second(couple)] = other;
                    pushOut(market.place(one), joint.first(couple), joint.second(couple));
                    pushOut(market.place(other), joint.first(couple), joint.second(couple));
                    return true;
                }
            }
            return false;
        }

        /**
         * The least preferred leave until all others have seats, but not those who just came. Of a
         * couple, both leave.
         */
        private void pushOut(int place, int came, int cameToo) {
            int missing = -market.capacity(place);
            for (int at = rows.first(place); at < rows.end(place); at++) {
                missing += isHere(at) ? market.size(rows.pupilOf(rows.pairAt(at))) : 0;
            }
            for (int at = rows.end(place) - 1; missing > 0; at--) {
                int pupil = rows.pupilOf(rows.pairAt(at));
                if (isHere(at) && pupil != came && pupil != cameToo) {
                    missing -= market.size(pupil);
                    held[pupil] = Blocking.NONE;
                    missing -= leavesToo(pupil, place) ? 1 : 0;
                }
            }
        }

        private boolean isHere(int at) {
            return held[rows.pupilOf(rows.pairAt(at))] == rows.pairAt(at);
        }

        /** Whether somebody else gives up a seat here, too. */
        private boolean leavesToo(int pupil, int place) {
            int partner = joint.partner(pupil);
            int heldByPartner = held[partner];
            held[partner] = Blocking.NONE;
            return heldByPartner != Blocking.NONE && market.place(heldByPartner) == place;
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
}
