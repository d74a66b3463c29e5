package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Every stable result: through the rotations where the market is plain and strict, otherwise case
 * by case.
 */
public final class AllStable {
    /** As many numbers fit a few hundred megabytes. */
    private static final int MOST_STATES = 1 << 20;

    /** As many cases take some seconds. */
    private static final long MOST_CASES = 20_000_000;

    private AllStable() {}

    /**
     * {@return how many stable results there are, exactly; empty when they are too many to count}
     *
     * @param market of any kind
     */
    public static Optional<BigInteger> count(Market market) {
        if (market.features().isEmpty()) {
            return new RingSets(Rotations.of(market).before()).count(MOST_STATES);
        }
        AtomicLong count = new AtomicLong();
        boolean complete =
                StableCases.forEach(market, MOST_CASES, placeOf -> count.incrementAndGet() > 0)
                        .isPresent();
        return complete ? Optional.of(BigInteger.valueOf(count.get())) : Optional.empty();
    }

    /**
     * Gives the stable results, the best for the pupils first where there is one.
     *
     * @param market of any kind
     * @param taker gets the place of each pupil, and answers whether to go on
     */
    public static void forEach(Market market, Predicate<int[]> taker) {
        if (market.features().isEmpty()) {
            Rotations rotations = Rotations.of(market);
            new RingSets(rotations.before()).forEach(set -> taker.test(rotations.placesAfter(set)));
        } else {
            StableCases.forEach(market, MOST_CASES, taker);
        }
    }
}
