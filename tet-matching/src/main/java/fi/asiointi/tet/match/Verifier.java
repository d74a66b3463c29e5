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
 * <p>Thread-safe. Time is linear in the number of pairs; with prices, times the number of aims.
 */
public final class Verifier {
    private final Market market;

    private Verifier(Market market) {
        this.market = market;
    }

    /** The verifier of the results of a market. */
    public static Verifier of(Market market) {
        return new Verifier(market);
    }

    /** Is the result possible, and is it what its method promises? */
    public Verdict check(Outcome.Solved solved) {
        return check(solved.method(), solved.matching(), solved.certificate());
    }

    /**
     * Is the result possible, and does the certificate prove that it is what the method promises?
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
     * Does everybody get a place that is one of their pairs, and no place more pupils than seats?
     */
    public Verdict feasibility(Matching matching) {
        return verdict(
                wrongSize(matching)
                        .or(() -> firstImpossiblePair(matching))
                        .or(() -> firstPlaceOverCapacity(matching)));
    }

    /**
     * Is the result possible, and is there no pupil and place that would rather have each other
     * than what they got? Where there are ties, both must gain (weak stability).
     */
    public Verdict stability(Matching matching) {
        return feasibility(matching) instanceof Verdict.Refuted refuted
                ? refuted
                : verdict(firstBlockingPair(matching));
    }

    /**
     * Is the result possible, and does no result give more pupils a place? Needs no certificate.
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

    private Reason named(String code, int pupil, int place) {
        return TetReasons.reason(
                code, "pupil", market.pupilId(pupil), "place", market.placeId(place));
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
