package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ways to decide who gets which place, by name. Each is a pure function of the market. Only the
 * methods that say so never reward a pupil for a list that is not true.
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="method"}
 */
public enum MatchingMethod implements Objective {
    /**
     * Stable, and among the stable results the best one for every pupil at once. A pupil never
     * gains by a list that is not true. Deferred acceptance, the pupils propose: Gale and Shapley
     * (1962); with reserved seats Hafalir, Yenmez and Yildirim (2013); with employers Abraham,
     * Irving and Manlove (2007). Friends who stay together and couples are searched for case by
     * case, and then nothing is promised but stability.
     */
    PUPIL_OPTIMAL("pupil-optimal", Claim.WEAKLY_STABLE),

    /**
     * Stable, and among the stable results the best one for every place and the worst for every
     * pupil. Deferred acceptance, the places propose; with employers, these.
     */
    PLACE_OPTIMAL("place-optimal", Claim.WEAKLY_STABLE),

    /**
     * Stable after the lottery, and then traded on along cycles that hurt no place by its own
     * ranking before the lottery, until no pupil can gain without another losing: Erdil and Ergin
     * (2008). Never worse for a pupil than {@link #PUPIL_OPTIMAL}; a pupil may gain by a list that
     * is not true.
     */
    STABLE_IMPROVED("stable-improved", Claim.WEAKLY_STABLE),

    /**
     * Stable where equals are left equal, with as many placed pupils as any such result, found and
     * proven by search on small and as a rule on medium markets (the problem is NP-hard); on larger
     * ones at least two thirds as many: Király (2013). The certificate tells which.
     */
    MAX_SIZE_STABLE("max-size-stable", Claim.WEAKLY_STABLE),

    /**
     * No pupil and place would have each other so that one gains and the other does not lose: the
     * best such result for the pupils, if there is one. Irving, Manlove and Scott (2003).
     */
    STRONGLY_STABLE("strongly-stable", Claim.STRONGLY_STABLE),

    /**
     * No pupil and place would have each other even if neither gains: stable whichever way the
     * equals are put. The best such result for the pupils, if there is one. Irving, Manlove and
     * Scott (2000).
     */
    SUPER_STABLE("super-stable", Claim.SUPER_STABLE),

    /** As many pupils as possible get a place; the order of the wishes does not count. */
    MAX_CARDINALITY("max-cardinality", Goal.MAX_CARDINALITY),

    /**
     * As many pupils as possible get a place; then as few as possible get the last choice, then the
     * last but one, and so on. The default for a school's guarantee. The places' priorities do not
     * count, and a pupil may gain by a list that is not true.
     */
    GENEROUS("generous", Goal.MAX_CARDINALITY, Goal.GENEROUS),

    /**
     * As many pupils as possible get a place; then as many as possible the first choice, and so on.
     */
    GREEDY("greedy", Goal.MAX_CARDINALITY, Goal.GREEDY),

    /** As many pupils as possible get the first choice, then the second, and so on. */
    RANK_MAXIMAL("rank-maximal", Goal.GREEDY),

    /** As many pupils as possible get a place; then the sum of their choice numbers is smallest. */
    MIN_RANK_SUM("min-rank-sum", Goal.MAX_CARDINALITY, Goal.RANK_SUM),

    /**
     * As many pupils as possible get a place; then the worst choice is as early as it can be, and
     * as few as possible get it. The certificate shows that it cannot be earlier.
     */
    BOTTLENECK("bottleneck", Goal.MAX_CARDINALITY, Goal.BOTTLENECK),

    /**
     * No other result would win a vote of the pupils against this one; the largest such result, if
     * there is one. Manlove and Sng (2006). The places' priorities do not count.
     */
    POPULAR("popular", Claim.POPULAR),

    /**
     * Pupils trade the priorities that they have at places: top trading cycles, Abdulkadiroğlu and
     * Sönmez (2003). No pupil can gain without another losing, and no pupil ever gains by a list
     * that is not true; it need not be stable.
     */
    TOP_TRADING_CYCLES("ttc", Claim.PARETO_OPTIMAL),

    /**
     * In the order of the lottery each pupil takes the best place that is left. No pupil can gain
     * without another losing, and no pupil ever gains by a list that is not true.
     */
    SERIAL_DICTATORSHIP("serial-dictatorship", Claim.PARETO_OPTIMAL);

    private final String code;
    private final Claim claim;
    private final Goals goals;

    MatchingMethod(String code, Claim claim) {
        this.code = code;
        this.claim = claim;
        this.goals = Goals.of();
    }

    MatchingMethod(String code, Goal... goals) {
        this.code = code;
        this.claim = Claim.BEST_BY_AIMS;
        this.goals = Goals.of(goals);
    }

    /** {@return the stable code, as on the command line: {@code pupil-optimal}} */
    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the method of a code; empty for a code that is none}
     *
     * @param code in lower case, such as {@code pupil-optimal}
     */
    public static Optional<MatchingMethod> named(String code) {
        return Arrays.stream(values()).filter(method -> method.code.equals(code)).findFirst();
    }

    @Override
    public Outcome solve(Market market) {
        return Solvers.solve(this, market);
    }

    @Override
    public Claim claim() {
        return claim;
    }

    /** {@return whether the results are stable: the priorities of the places are kept} */
    public boolean isStable() {
        return claim == Claim.WEAKLY_STABLE
                || claim == Claim.STRONGLY_STABLE
                || claim == Claim.SUPER_STABLE;
    }

    /**
     * {@return the goals of this method in order; empty for the methods that are not of that kind}
     */
    public Goals goals() {
        return goals;
    }

    /**
     * {@return this method with fewest moves: see {@link Goals#keeping}}
     *
     * @param before the earlier result, of this market or of one like it
     * @throws IllegalStateException when this method has no goals, as the stable ones
     */
    public Goals keeping(Matching before) {
        if (claim != Claim.BEST_BY_AIMS) {
            throw new IllegalStateException(
                    code + " has no goals to put the fewest moves among; take generous, say");
        }
        return goals.keeping(before);
    }

    @Override
    public List<Aim> aims(int choices, int worst) {
        return goals.aims(choices, worst);
    }
}
