package fi.asiointi.tet.stable;

import fi.asiointi.tet.exchange.SeatSharing;
import fi.asiointi.tet.market.Market;
import java.util.stream.IntStream;

/**
 * The stable result in which the most pupils have a place, where equals are left equal. To find it
 * is NP-hard (Manlove, Irving, Iwama, Miyazaki and Morita 2002).
 *
 * <p>It starts from a result that is never less than two thirds as large, and walks from one way of
 * breaking ties to another. As soon as nobody more could have a place even if stability did not
 * count, the result is proven. Otherwise {@link StableBranches} looks for a larger one as far as is
 * reasonable: to the end for some hundreds of pupils as a rule, hardly at all for thousands.
 *
 * @param placeOf the place of each pupil, or none
 * @param isProvenLargest whether no stable result is larger; if not, at least two thirds as many
 *     pupils have a place as in the largest
 * @param cases how many cases were looked at
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its array
public record LargestStable(int[] placeOf, boolean isProvenLargest, long cases) {
    /** The work of a case grows by the square of the pairs. */
    private static final long MOST_PAIRS_SQUARED = 3_000_000_000L;

    private static final long MOST_PROPOSALS = 30_000_000;

    /**
     * {@return the largest stable result, or one that comes near}
     *
     * @param market with ties or without
     */
    public static LargestStable of(Market market) {
        if (market.features().isEmpty()) {
            // The same pupils have a place in every stable result (Roth 1986).
            return new LargestStable(PupilProposals.solve(market), true, 1);
        }
        int atMost = mostPlaced(market);
        int[] found = SecondChanceProposals.solve(market);
        if (placed(found) < atMost) {
            long steps = MOST_PROPOSALS / (market.pupils() + market.pairs());
            int[] walked = new TieBreaking(market).walk(steps, atMost);
            found = placed(walked) > placed(found) ? walked : found;
        }
        return placed(found) == atMost
                ? new LargestStable(found, true, 1)
                : new StableBranches(market, found, mostCases(market)).search();
    }

    private static long mostCases(Market market) {
        return MOST_PAIRS_SQUARED / Math.max(1, (long) market.pairs() * market.pairs());
    }

    private static int placed(int[] placeOf) {
        return (int) IntStream.of(placeOf).filter(place -> place != Market.NO_PLACE).count();
    }

    /** How many pupils could have a place if stability did not count. */
    private static int mostPlaced(Market market) {
        int[] seats = IntStream.range(0, market.places()).map(market::capacity).toArray();
        var sharing = new SeatSharing(market, seats, pair -> true);
        return (int) IntStream.range(0, market.pupils()).filter(sharing::findSeat).count();
    }
}
