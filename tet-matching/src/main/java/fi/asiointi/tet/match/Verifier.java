package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.reason.TetReasons;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Checks results of one market, wherever they came from. It shares no code with the solvers: it
 * looks at every pair once, and where a certificate is needed, trusts nothing in it.
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="verifier"}
 *
 * <p>Thread-safe. Time is linear in the number of pairs; with prices, times the number of aims.
 */
public final class Verifier {
    private final Market market;

    private Verifier(Market market) {
        this.market = market;
    }

    /**
     * {@return the verifier of the results of a market}
     *
     * @param market the round whose results are checked, from which all facts are taken
     */
    public static Verifier of(Market market) {
        return new Verifier(market);
    }

    /**
     * {@return whether a result is possible and what its objective promises, as far as a short
     * proof goes: of the stable methods, that it is stable}
     *
     * @param solved what came of an objective
     */
    public Verdict check(Outcome.Solved solved) {
        return check(solved.objective(), solved.matching(), solved.certificate());
    }

    /**
     * As {@link #check(Outcome.Solved)}, for a result that is told in parts.
     *
     * @param objective what the result is claimed to be
     * @param matching who gets which place, by the numbers of this market
     * @param certificate the prices, for objectives with aims; the others need none and ignore it
     * @return the verdict; refuted also when the prices fail to prove a result that is right
     */
    public Verdict check(Objective objective, Matching matching, Certificate certificate) {
        return switch (objective.claim()) {
            case BEST_BY_AIMS -> bestByAims(objective, matching, certificate);
            case WEAKLY_STABLE -> stability(matching);
            case STRONGLY_STABLE, SUPER_STABLE ->
                    possibleAnd(
                            matching,
                            obtained -> BlockingPairs.first(market, obtained, objective.claim()));
            case PARETO_OPTIMAL ->
                    possibleAnd(matching, possible -> Exchanges.first(market, matching));
            case POPULAR -> possibleAnd(matching, possible -> VoteCheck.fault(market, matching));
        };
    }

    private Verdict bestByAims(Objective objective, Matching matching, Certificate certificate) {
        if (certificate instanceof Certificate.Prices prices) {
            return possibleAnd(
                    matching, possible -> PriceCheck.fault(market, objective, matching, prices));
        }
        boolean searched =
                certificate instanceof Certificate.Searched
                        && market.has(MarketFeature.MINIMUM_GROUPS);
        return searched
                ? feasibility(matching)
                : new Verdict.Refuted(List.of(TetReasons.reason("PRICES_DO_NOT_FIT")));
    }

    private Verdict possibleAnd(
            Matching matching, Function<Obtained, Optional<Reason>> faultBeyond) {
        Optional<Reason> fault = wrongSize(matching);
        if (fault.isEmpty()) {
            Obtained obtained = Obtained.of(market, matching);
            fault = impossible(matching, obtained).or(() -> faultBeyond.apply(obtained));
        }
        return fault.isEmpty()
                ? new Verdict.Confirmed()
                : new Verdict.Refuted(List.of(fault.get()));
    }

    /**
     * {@return whether a result is possible: everybody gets a place that is one of their pairs, or
     * none; no place and no employer gets more pupils than seats, and a place none or at least its
     * least number; of a couple, both get what they wish for together, or none}
     *
     * @param matching who gets which place, by the numbers of this market
     */
    public Verdict feasibility(Matching matching) {
        return possibleAnd(matching, possible -> Optional.empty());
    }

    /**
     * {@return whether a result is possible, and no pupil and place would rather have each other
     * than what they got; where there are ties, both must gain (weak stability). Reserved seats,
     * employers, friends and couples count as the market says}
     *
     * @param matching who gets which place, by the numbers of this market
     */
    public Verdict stability(Matching matching) {
        return possibleAnd(
                matching,
                obtained ->
                        market.has(MarketFeature.COUPLES)
                                ? BlockingCouples.first(market, matching, obtained)
                                : BlockingPairs.first(market, obtained, Claim.WEAKLY_STABLE));
    }

    /**
     * {@return whether a result is possible, and no pupils could gain by an exchange without
     * another losing; with strict wishes}
     *
     * @param matching who gets which place, by the numbers of this market
     */
    public Verdict paretoOptimality(Matching matching) {
        return possibleAnd(matching, possible -> Exchanges.first(market, matching));
    }

    /**
     * {@return whether a result is possible, and no result gives more pupils a place; needs no
     * certificate}
     *
     * @param matching who gets which place, by the numbers of this market
     */
    public Verdict maximumCardinality(Matching matching) {
        return possibleAnd(matching, possible -> MoveSearch.chainToFreeSeat(market, matching));
    }

    private Optional<Reason> wrongSize(Matching matching) {
        return matching.pupils() == market.pupils()
                ? Optional.empty()
                : Optional.of(
                        TetReasons.reason(
                                "WRONG_SIZE",
                                "given",
                                matching.pupils(),
                                "expected",
                                market.pupils()));
    }

    private Optional<Reason> impossible(Matching matching, Obtained obtained) {
        return firstImpossiblePair(matching, obtained)
                .or(() -> firstPlaceOutOfBounds(obtained))
                .or(() -> firstEmployerOverCapacity(obtained))
                .or(() -> BlockingCouples.firstParted(market, matching));
    }

    private Optional<Reason> firstImpossiblePair(Matching matching, Obtained obtained) {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int place = matching.placeOf(pupil);
            if (place != Matching.NO_PLACE && obtained.pairOf()[pupil] == Obtained.NO_PAIR) {
                return Optional.of(named("NOT_A_PAIR", pupil, place));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> firstPlaceOutOfBounds(Obtained obtained) {
        for (int place = 0; place < market.places(); place++) {
            int given = obtained.seatsTaken()[place];
            boolean tooMany = given > market.capacity(place);
            if (tooMany || (given > 0 && given < market.minimum(place))) {
                return Optional.of(
                        TetReasons.reason(
                                tooMany ? "OVER_CAPACITY" : "UNDER_MINIMUM",
                                "place",
                                market.placeId(place),
                                "given",
                                given,
                                "seats",
                                tooMany ? market.capacity(place) : market.minimum(place)));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> firstEmployerOverCapacity(Obtained obtained) {
        int[] given = obtained.seatsTakenByEmployer(market);
        for (int employer = 0; employer < given.length; employer++) {
            if (given[employer] > market.employerSeats(employer)) {
                return Optional.of(
                        TetReasons.reason(
                                "EMPLOYER_OVER_CAPACITY",
                                "employer",
                                market.employerId(employer),
                                "seats",
                                market.employerSeats(employer)));
            }
        }
        return Optional.empty();
    }

    /** A matching of another market may name a place that this one does not have. */
    private Reason named(String code, int pupil, int place) {
        boolean known = place >= 0 && place < market.places();
        return TetReasons.reason(
                code,
                "pupil",
                market.pupilId(pupil),
                "place",
                known ? market.placeId(place) : place);
    }
}
