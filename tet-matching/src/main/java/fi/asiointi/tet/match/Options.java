package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What each pupil may still get: places, and as the last option no place at all. No place is itself
 * a place, numbered after the others, with room for everybody; so every pupil always gets
 * something.
 *
 * @param first the first option of each pupil, and the number of options at the end
 * @param place the place of each option
 * @param choice the choice number of each option; 0 for no place
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record Options(int[] first, int[] place, int[] choice) {

    /** Every pair of the market, and no place for everybody. */
    static Options all(Market market) {
        int pupils = market.pupils();
        int[] first = new int[pupils + 1];
        int[] place = new int[market.pairs() + pupils];
        int[] choice = new int[market.pairs() + pupils];
        int size = 0;
        for (int pupil = 0; pupil < pupils; pupil++) {
            first[pupil] = size;
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                place[size] = market.place(pair);
                choice[size] = market.choice(pair);
                size++;
            }
            place[size++] = market.places();
        }
        first[pupils] = size;
        return new Options(first, place, choice);
    }

    /**
     * The pairs with some places, each twice where a place has a part of its own for its least
     * number of pupils: that part is numbered after all places, and no place after all parts.
     *
     * @param usable which places may be used
     * @param least how many seats the part of a place has
     */
    static Options of(Market market, IntPredicate usable, IntUnaryOperator least) {
        int pupils = market.pupils();
        int[] first = new int[pupils + 1];
        int[] place = new int[2 * market.pairs() + pupils];
        int[] choice = new int[2 * market.pairs() + pupils];
        int size = 0;
        for (int pupil = 0; pupil < pupils; pupil++) {
            first[pupil] = size;
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (usable.test(market.place(pair))) {
                    choice[size] = market.choice(pair);
                    place[size++] = market.place(pair);
                    if (least.applyAsInt(market.place(pair)) > 0) {
                        choice[size] = market.choice(pair);
                        place[size++] = market.places() + market.place(pair);
                    }
                }
            }
            place[size++] = 2 * market.places();
        }
        first[pupils] = size;
        return new Options(first, Arrays.copyOf(place, size), Arrays.copyOf(choice, size));
    }

    /** The number of pupils. */
    int pupils() {
        return first.length - 1;
    }

    /** The number of options of all pupils. */
    int size() {
        return place.length;
    }

    /** The pupil of each option. */
    int[] pupilOf() {
        int[] pupilOf = new int[size()];
        for (int pupil = 0; pupil < pupils(); pupil++) {
            Arrays.fill(pupilOf, first[pupil], first[pupil + 1], pupil);
        }
        return pupilOf;
    }

    /**
     * The cost of each option for an aim.
     *
     * @param places how many places there are; one numbered after them is a part of one
     */
    int[] costs(Aim aim, int places) {
        int[] cost = new int[size()];
        for (int pupil = 0; pupil < pupils(); pupil++) {
            for (int option = first[pupil]; option < first[pupil + 1]; option++) {
                int obtained = choice[option];
                if (obtained != HeldBack.NO_PUPIL) {
                    int at = obtained == 0 ? Matching.NO_PLACE : place[option] % places;
                    cost[option] = aim.cost(pupil, at, obtained);
                }
            }
        }
        return cost;
    }

    /**
     * The options that satisfy a condition.
     *
     * @param taken the option of each pupil, renumbered in place; every one satisfies the condition
     */
    Options only(IntPredicate kept, int[] taken) {
        int[] fewerFirst = new int[first.length];
        int[] fewerPlace = new int[size()];
        int[] fewerChoice = new int[size()];
        int size = 0;
        for (int pupil = 0; pupil < pupils(); pupil++) {
            fewerFirst[pupil] = size;
            int takenBefore = taken[pupil];
            for (int option = first[pupil]; option < first[pupil + 1]; option++) {
                if (kept.test(option)) {
                    fewerPlace[size] = place[option];
                    fewerChoice[size] = choice[option];
                    taken[pupil] = option == takenBefore ? size : taken[pupil];
                    size++;
                }
            }
        }
        fewerFirst[pupils()] = size;
        return new Options(
                fewerFirst, Arrays.copyOf(fewerPlace, size), Arrays.copyOf(fewerChoice, size));
    }
}
