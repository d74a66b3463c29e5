package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Finding;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Explains a result, pupil by pupil, in words for the pupil. What is common to all is counted once;
 * each explanation is made when it is asked for. Thread-safe.
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="explanations"}
 */
public final class Explanations {
    private static final Set<Claim> STABLE =
            EnumSet.of(Claim.WEAKLY_STABLE, Claim.STRONGLY_STABLE, Claim.SUPER_STABLE);
    private static final Set<MarketFeature> WITHOUT_CUT_OFFS =
            EnumSet.of(
                    MarketFeature.RESERVED_SEATS,
                    MarketFeature.EMPLOYERS,
                    MarketFeature.FRIENDS,
                    MarketFeature.COUPLES);

    private final Market market;
    private final Matching matching;
    private final WhyFull whyFull;
    private final Map<String, List<Finding>> leftOut;

    private Explanations(Market market, Outcome.Solved solved) {
        this.market = market;
        this.matching = solved.matching();
        this.leftOut = leftOutByPupil(market);
        this.whyFull = whyFull(market, solved);
    }

    private static WhyFull whyFull(Market market, Outcome.Solved solved) {
        if (solved.certificate() instanceof Certificate.Prices prices
                && !market.has(MarketFeature.EMPLOYERS)) {
            return new PricedPlaces(market, solved.matching(), prices);
        }
        boolean cutOffsDecide =
                Collections.disjoint(market.features(), WITHOUT_CUT_OFFS)
                        && STABLE.contains(solved.objective().claim());
        return cutOffsDecide
                ? new CutOffs(market, solved.matching())
                : new OtherTerms(
                        market,
                        solved.objective(),
                        Obtained.of(market, solved.matching()).seatsTaken());
    }

    /**
     * {@return the explanations of a result}
     *
     * @param market the market that was decided
     * @param solved its result; the certificate tells whether the order of the places decided or
     *     the good of all
     */
    public static Explanations of(Market market, Outcome.Solved solved) {
        return new Explanations(market, solved);
    }

    /**
     * {@return the explanation for a pupil}
     *
     * @param pupilId the id by which the pupil stands in the market
     * @throws IllegalArgumentException when the market has no such pupil
     */
    public Explanation of(String pupilId) {
        return of(
                market.pupil(pupilId)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "pupilId is not in the market: " + pupilId)));
    }

    /**
     * {@return the explanation for a pupil by number}
     *
     * @param pupil the pupil's number in the market, from 0
     */
    public Explanation of(int pupil) {
        String id = market.pupilId(pupil);
        int obtained = matching.choiceOf(pupil);
        List<Explanation.Wish> better = new ArrayList<>();
        for (Finding finding : leftOut.getOrDefault(id, List.of())) {
            if (isBetter(finding.choice(), obtained)) {
                better.add(
                        new Explanation.Wish(
                                String.valueOf(finding.place()),
                                finding.choice(),
                                List.of(finding.because())));
            }
        }
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            if (isBetter(market.choice(pair), obtained)) {
                better.add(
                        new Explanation.Wish(
                                market.placeId(market.place(pair)),
                                market.choice(pair),
                                because(pupil, pair)));
            }
        }
        better.sort(Comparator.comparingInt(Explanation.Wish::choice));
        return new Explanation(id, result(obtained), better);
    }

    private List<Reason> because(int pupil, int pair) {
        return market.capacity(market.place(pair)) == 0
                ? List.of(TetReasons.reason("NO_SEATS"))
                : whyFull.because(pupil, pair);
    }

    private static boolean isBetter(int choice, int obtained) {
        return obtained == 0 || choice < obtained;
    }

    private static Reason result(int obtained) {
        return obtained == 0
                ? TetReasons.reason("GOT_NO_PLACE")
                : TetReasons.reason("GOT_CHOICE", "choice", obtained);
    }

    private static Map<String, List<Finding>> leftOutByPupil(Market market) {
        Map<String, List<Finding>> byPupil = new HashMap<>();
        for (Finding finding : market.findings()) {
            if (finding.pupil() != null && finding.choice() > 0) {
                byPupil.computeIfAbsent(finding.pupil(), pupil -> new ArrayList<>()).add(finding);
            }
        }
        return byPupil;
    }

    /** Why a place that a pupil liked better did not take the pupil. */
    sealed interface WhyFull permits CutOffs, OtherTerms, PricedPlaces {
        List<Reason> because(int pupil, int pair);
    }
}
