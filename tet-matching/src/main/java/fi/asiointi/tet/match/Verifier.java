package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
     * {@return whether a result is possible and what its method promises, as far as the certificate
     * goes: of the stable methods, that it is stable}
     *
     * @param solved what came of a method
     */
    public Verdict check(Outcome.Solved solved) {
        return check(solved.method(), solved.matching(), solved.certificate());
    }

    /**
     * As {@link #check(Outcome.Solved)}, for a result that is told in parts.
     *
     * @param method what the result is claimed to be
     * @param matching who gets which place, by the numbers of this market
     * @param certificate the prices of that method; the stable methods need none and ignore it
     * @return the verdict; refuted also when the prices fail to prove a result that is right
     */
    public Verdict check(MatchingMethod method, Matching matching, Certificate certificate) {
        if (method.isStable()) {
            return stability(matching);
        }
        if (certificate instanceof Certificate.Prices prices) {
            return feasibility(matching) instanceof Verdict.Refuted refuted
                    ? refuted
                    : verdict(PriceCheck.fault(market, method, matching, prices));
        }
        return verdict(Optional.of(TetReasons.reason("PRICES_DO_NOT_FIT")));
    }

    /**
     * {@return whether a result is possible: everybody gets a place that is one of their pairs, or
     * none, and no place gets more pupils than seats}
     *
     * @param matching who gets which place, by the numbers of this market
     */
    public Verdict feasibility(Matching matching) {
        return verdict(
                wrongSize(matching)
                        .or(() -> firstImpossiblePair(matching))
                        .or(() -> firstPlaceOverCapacity(matching)));
    }

    /**
     * {@return whether a result is possible, and no pupil and place would rather have each other
     * than what they got; where there are ties, both must gain (weak stability)}
     *
     * @param matching who gets which place, by the numbers of this market
     */
    public Verdict stability(Matching matching) {
        return feasibility(matching) instanceof Verdict.Refuted refuted
                ? refuted
                : verdict(firstBlockingPair(matching));
    }

    /**
     * {@return whether a result is possible, and no result gives more pupils a place; needs no
     * certificate}
     *
     * @param matching who gets which place, by the numbers of this market
     */
    public Verdict maximumCardinality(Matching matching) {
        return feasibility(matching) instanceof Verdict.Refuted refuted
                ? refuted
                : verdict(MoveSearch.chainToFreeSeat(market, matching));
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

    private Optional<Reason> firstImpossiblePair(Matching matching) {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int place = matching.placeOf(pupil);
            if (place != Matching.NO_PLACE && pairOf(pupil, place) < 0) {
                return Optional.of(named("NOT_A_PAIR", pupil, place));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> firstPlaceOverCapacity(Matching matching) {
        int[] given = given(market, matching);
        for (int place = 0; place < given.length; place++) {
            if (given[place] > market.capacity(place)) {
                return Optional.of(
                        TetReasons.reason(
                                "OVER_CAPACITY",
                                "place",
                                market.placeId(place),
                                "given",
                                given[place],
                                "seats",
                                market.capacity(place)));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> firstBlockingPair(Matching matching) {
        int[] weakest = weakestAdmitted(matching);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int place = matching.placeOf(pupil);
            int own =
                    place == Matching.NO_PLACE
                            ? Integer.MAX_VALUE
                            : market.choice(pairOf(pupil, place));
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (market.choice(pair) < own
                        && market.priority(pair) < weakest[market.place(pair)]) {
                    return Optional.of(named("BLOCKING_PAIR", pupil, market.place(pair)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The largest priority rank that a place admitted; beyond every rank when it has a seat left.
     */
    private int[] weakestAdmitted(Matching matching) {
        int[] weakest = new int[market.places()];
        int[] given = new int[market.places()];
        Arrays.fill(weakest, -1);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int place = matching.placeOf(pupil);
            if (place != Matching.NO_PLACE) {
                given[place]++;
                weakest[place] = Math.max(weakest[place], market.priority(pairOf(pupil, place)));
            }
        }
        for (int place = 0; place < weakest.length; place++) {
            if (given[place] < market.capacity(place)) {
                weakest[place] = Integer.MAX_VALUE;
            }
        }
        return weakest;
    }

    private int pairOf(int pupil, int place) {
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            if (market.place(pair) == place) {
                return pair;
            }
        }
        return -1;
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

    static int[] given(Market market, Matching matching) {
        int[] given = new int[market.places()];
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            if (matching.placeOf(pupil) != Matching.NO_PLACE) {
                given[matching.placeOf(pupil)]++;
            }
        }
        return given;
    }

    private static Verdict verdict(Optional<Reason> fault) {
        return fault.isEmpty()
                ? new Verdict.Confirmed()
                : new Verdict.Refuted(List.of(fault.get()));
    }
}
