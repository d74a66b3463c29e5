package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.List;

/**
 * What a result should be: one of the named methods, or {@link Goals} in an order of one's own. A
 * pure function of the market.
 */
public sealed interface Objective permits MatchingMethod, Goals {

    /**
     * {@return the stable name, such as {@code pupil-optimal} or {@code max-cardinality,generous}}
     */
    String code();

    /**
     * Decides who gets which place.
     *
     * @param market the round to decide
     * @return the result with its proof, that there is none, or why this objective cannot decide
     *     such a market
     */
    Outcome solve(Market market);

    /** {@return what the {@link Verifier} can confirm of a result} */
    Claim claim();

    /**
     * {@return what this objective makes small, the most important first; empty for those that are
     * not of that kind}
     *
     * @param choices the largest choice number of the market
     * @param worst the largest choice number of the result, of which a bottleneck speaks
     */
    List<Aim> aims(int choices, int worst);
}
