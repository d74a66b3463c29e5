package fi.asiointi.tet.market;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a round asks beyond wishes, priorities and seats; one number each.
 *
 * @param minimum the least number of pupils of each place, or it stays closed
 * @param reserved the seats of each place that are kept for the group
 * @param inGroup whether each pupil belongs to the group that seats are kept for
 * @param size the seats that each entry takes
 * @param employer the employer of each place, or {@link Market#NO_EMPLOYER}
 * @param employerIds the ids of the employers
 * @param employerSeats the seats of each employer over all its places
 * @param couples the pupils who wish in twos
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record Terms(
        int[] minimum,
        int[] reserved,
        boolean[] inGroup,
        int[] size,
        int[] employer,
        Names employerIds,
        int[] employerSeats,
        List<Couple> couples) {

    /** A plain round: nothing is asked. */
    static final Terms NONE =
            new Terms(
                    new int[0],
                    new int[0],
                    new boolean[0],
                    new int[0],
                    new int[0],
                    Names.numbers(0),
                    new int[0],
                    List.of());

    Set<MarketFeature> features() {
        Set<MarketFeature> features = EnumSet.noneOf(MarketFeature.class);
        addIf(features, MarketFeature.MINIMUM_GROUPS, anyAbove(minimum, 0));
        addIf(features, MarketFeature.RESERVED_SEATS, anyAbove(reserved, 0));
        addIf(features, MarketFeature.EMPLOYERS, anyAbove(employer, Market.NO_EMPLOYER));
        addIf(features, MarketFeature.FRIENDS, anyAbove(size, 1));
        addIf(features, MarketFeature.COUPLES, !couples.isEmpty());
        return features;
    }

    private static void addIf(Set<MarketFeature> features, MarketFeature feature, boolean asked) {
        if (asked) {
            features.add(feature);
        }
    }

    private static boolean anyAbove(int[] numbers, int limit) {
        for (int number : numbers) {
            if (number > limit) {
                return true;
            }
        }
        return false;
    }
}
