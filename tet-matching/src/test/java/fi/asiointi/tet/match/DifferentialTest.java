package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The solvers against a search that tries everything. */
class DifferentialTest {
    private static final Comparator<List<Integer>> FEWEST_AT_THE_WORST =
            (one, other) -> {
                for (int i = one.size() - 1; i >= 0; i--) {
                    if (!one.get(i).equals(other.get(i))) {
                        return Integer.compare(one.get(i), other.get(i));
                    }
                }
                return 0;
            };

    private static final Comparator<List<Integer>> MOST_AT_THE_BEST =
            (one, other) ->
                    IntStream.range(0, one.size())
                            .map(i -> Integer.compare(other.get(i), one.get(i)))
                            .filter(sign -> sign != 0)
                            .findFirst()
                            .orElse(0);

    static LongStream seeds() {
        return Seeds.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pupilOptimalIsTheStableResultThatEveryPupilLikesBest(long seed) {
        Market market = SmallMarkets.strict(seed).market();
        Matching solved = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, market);

        List<Matching> stable =
                AllMatchings.of(market).stream().filter(AllMatchings.stableIn(market)).toList();
        assertThat(stable)
                .contains(solved)
                .allSatisfy(other -> assertNobodyWorse(market, solved, other));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placeOptimalIsTheStableResultThatEveryPupilLikesLeast(long seed) {
        Market market = SmallMarkets.strict(seed).market();
        Matching solved = Solving.matching(MatchingMethod.PLACE_OPTIMAL, market);

        List<Matching> stable =
                AllMatchings.of(market).stream().filter(AllMatchings.stableIn(market)).toList();
        assertThat(stable)
                .contains(solved)
                .allSatisfy(other -> assertNobodyWorse(market, other, solved));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theProfilesAreTheBestOfAll(long seed) {
        Market market = SmallMarkets.withTies(seed).market();
        List<Matching> all = AllMatchings.of(market);
        int most = all.stream().mapToInt(Matching::matched).max().orElseThrow();
        List<Matching> largest = all.stream().filter(m -> m.matched() == most).toList();

        assertThat(Solving.matching(MatchingMethod.MAX_CARDINALITY, market).matched())
                .isEqualTo(most);
        assertThat(Solving.matching(MatchingMethod.GENEROUS, market).profile())
                .isEqualTo(bestProfile(largest, FEWEST_AT_THE_WORST));
        assertThat(Solving.matching(MatchingMethod.GREEDY, market).profile())
                .isEqualTo(bestProfile(largest, MOST_AT_THE_BEST));
        assertThat(Solving.matching(MatchingMethod.RANK_MAXIMAL, market).profile())
                .isEqualTo(bestProfile(all, MOST_AT_THE_BEST));
        assertThat(Solving.matching(MatchingMethod.MIN_RANK_SUM, market).rankSum())
                .isEqualTo(largest.stream().mapToLong(Matching::rankSum).min().orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theVerifierAgreesOnEveryPossibleResult(long seed) {
        Market market = SmallMarkets.strict(seed).market();
        Verifier verifier = Verifier.of(market);
        List<Matching> all = AllMatchings.of(market);
        Outcome.Solved generous = Solving.solved(MatchingMethod.GENEROUS, market);
        List<Integer> best = generous.matching().profile();
        int most = all.stream().mapToInt(Matching::matched).max().orElseThrow();
        var stable = AllMatchings.stableIn(market);

        assertThat(all)
                .allSatisfy(
                        m -> {
                            assertThat(verifier.feasibility(m).holds()).isTrue();
                            assertThat(verifier.stability(m).holds()).isEqualTo(stable.test(m));
                            assertThat(verifier.maximumCardinality(m).holds())
                                    .isEqualTo(m.matched() == most);
                            // One certificate proves every result that is as good, and no other.
                            assertThat(
                                            verifier.check(
                                                            MatchingMethod.GENEROUS,
                                                            m,
                                                            generous.certificate())
                                                    .holds())
                                    .isEqualTo(m.profile().equals(best));
                        });
    }

    private static List<Integer> bestProfile(
            List<Matching> matchings, Comparator<List<Integer>> order) {
        return Collections.min(matchings.stream().map(Matching::profile).toList(), order);
    }

    private static void assertNobodyWorse(Market market, Matching better, Matching other) {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            assertThat(rankOf(better, pupil)).isLessThanOrEqualTo(rankOf(other, pupil));
        }
    }

    private static int rankOf(Matching matching, int pupil) {
        int choice = matching.choiceOf(pupil);
        return choice == 0 ? Integer.MAX_VALUE : choice;
    }
}
