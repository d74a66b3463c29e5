package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;

/** What came of an objective: a result with its proof, or the reason why there is none. */
public sealed interface Outcome {

    /** {@return what was asked} */
    Objective objective();

    /**
     * The market is decided.
     *
     * @param objective what was asked
     * @param matching who gets which place
     * @param certificate the proof, as far as there is a short one
     */
    record Solved(Objective objective, Matching matching, Certificate certificate)
            implements Outcome {}

    /**
     * The market has no such result, which is proven: no stable one, for instance.
     *
     * @param objective what was asked
     * @param because what does not exist; its code is {@code NO_STABLE_MATCHING}, {@code
     *     NO_POPULAR_MATCHING} or {@code INFEASIBLE}
     */
    record NoneExists(Objective objective, Reason because) implements Outcome {}

    /**
     * The objective cannot decide this kind of market, such as one with ties and no lottery.
     *
     * @param objective what was asked
     * @param because why it cannot, and what would help
     */
    record Unsupported(Objective objective, Reason because) implements Outcome {}
}
