package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways to decide who gets which place. Each is a pure function of the market.
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="method"}
 */
public enum MatchingMethod {
    /**
     * Stable, and among the stable results the best one for every pupil at once. A pupil never
     * gains by a list that is not true. Deferred acceptance, the pupils propose.
     */
    PUPIL_OPTIMAL("pupil-optimal"),

    /**
     * Stable, and among the stable results the best one for every place and the worst for every
     * pupil. Deferred acceptance, the places propose.
     */
    PLACE_OPTIMAL("place-optimal"),

    /** As many pupils as possible get a place; the order of the wishes does not count. */
    MAX_CARDINALITY("max-cardinality"),

    /**
     * As many pupils as possible get a place; then as few as possible get the last choice, then the
     * last but one, and so on. The default for a school's guarantee. The places' priorities do not
     * count, and a pupil may gain by a list that is not true.
     */
    GENEROUS("generous"),

    /**
     * As many pupils as possible get a place; then as many as possible the first choice, and so on.
     */
    GREEDY("greedy"),

    /** As many pupils as possible get the first choice, then the second, and so on. */
    RANK_MAXIMAL("rank-maximal"),

    /** As many pupils as possible get a place; then the sum of their choice numbers is smallest. */
    MIN_RANK_SUM("min-rank-sum");

    private final String code;

    MatchingMethod(String code) {
        this.code = code;
    }

    /** {@return the stable code, as on the command line: {@code pupil-optimal}} */
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

    /**
     * Decides who gets which place.
     *
     * @param market the round to decide
     * @return the result with its proof, or why this method cannot decide such a market
     */
    public Outcome solve(Market market) {
        return switch (this) {
            case PUPIL_OPTIMAL -> StrictLists.require(this, market, PupilProposals::solve);
            case PLACE_OPTIMAL -> StrictLists.require(this, market, PlaceProposals::solve);
            case MAX_CARDINALITY, GENEROUS, GREEDY, RANK_MAXIMAL, MIN_RANK_SUM ->
                    AimsInTurn.solve(market, this);
        };
    }

    /** {@return whether the results are stable: the priorities of the places are kept} */
    public boolean isStable() {
        return this == PUPIL_OPTIMAL || this == PLACE_OPTIMAL;
    }

    /**
     * {@return what this method makes small, the most important first; empty for the stable
     * methods}
     *
     * @param choices the largest choice number of the market
     */
    public List<Aim> aims(int choices) {
        return switch (this) {
            case PUPIL_OPTIMAL, PLACE_OPTIMAL -> List.of();
            case MAX_CARDINALITY -> List.of(Aim.withoutPlace());
            case GENEROUS -> afterCardinality(fromLastToSecond(choices).mapToObj(Aim::atChoice));
            case GREEDY -> afterCardinality(fromFirst(choices).mapToObj(Aim::notAtChoice));
            case RANK_MAXIMAL -> fromFirst(choices).mapToObj(Aim::notAtChoice).toList();
            case MIN_RANK_SUM -> List.of(Aim.withoutPlace(), Aim.stepsFromFirst());
        };
    }

    private static List<Aim> afterCardinality(Stream<Aim> aims) {
        return Stream.concat(Stream.of(Aim.withoutPlace()), aims).toList();
    }

    private static IntStream fromLastToSecond(int choices) {
        return IntStream.iterate(choices, choice -> choice > 1, choice -> choice - 1);
    }

    private static IntStream fromFirst(int choices) {
        return IntStream.rangeClosed(1, choices);
    }
}
