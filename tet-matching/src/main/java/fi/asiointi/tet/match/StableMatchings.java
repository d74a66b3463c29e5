package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.stable.AllStable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All stable results of a market: their number, exactly, and as many of them as are asked for. With
 * strict lists they come of the rotations (Irving and Leather 1986), also when they are too many to
 * list; where there are ties, reserved seats, employers, friends or couples, small markets are
 * searched case by case.
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="all"}
 */
public final class StableMatchings {
    private final Market market;

    private StableMatchings(Market market) {
        this.market = market;
    }

    /**
     * {@return the stable results of a market}
     *
     * @param market of any kind
     */
    public static StableMatchings of(Market market) {
        return new StableMatchings(market);
    }

    /** {@return how many there are; empty when this market has too many to count} */
    public Optional<BigInteger> count() {
        return AllStable.count(market);
    }

    /**
     * {@return the first of them, in an order that is always the same; with strict lists the best
     * for the pupils comes first}
     *
     * @param limit how many at most
     */
    public List<Matching> first(int limit) {
        List<Matching> first = new ArrayList<>();
        if (limit > 0) {
            AllStable.forEach(
                    market,
                    placeOf -> {
                        first.add(Matching.of(market, placeOf));
                        return first.size() < limit;
                    });
        }
        return first;
    }
}
