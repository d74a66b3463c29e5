package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;

/** What came of a method: a result with its proof, or the reason why there is none. */
public sealed interface Outcome {

    /**
     * The market is decided.
     *
     * @param method the method that decided it
     * @param matching who gets which place
     * @param certificate the proof: stability, or for the other methods that no result is better
     */
    record Solved(MatchingMethod method, Matching matching, Certificate certificate)
            implements Outcome {}

    /**
     * The method cannot decide this kind of market, such as one with ties and no lottery.
     *
     * @param method the method that was asked
     * @param because why it cannot, and what would help
     */
    record Unsupported(MatchingMethod method, Reason because) implements Outcome {}
}
