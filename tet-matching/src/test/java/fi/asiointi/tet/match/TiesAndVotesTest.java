package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods for ties, votes and exchanges against a search that tries everything. */
class TiesAndVotesTest {

    static LongStream seeds() {
        return Seeds.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLargestStableResultIsFound(long seed) {
        Market market = tied(seed);
        List<Matching> stable = those(market, m -> !blocked(market, m, Claim.WEAKLY_STABLE));
        int largest = stable.stream().mapToInt(Matching::matched).max().orElseThrow();

        Outcome.Solved solved = Solving.solved(MatchingMethod.MAX_SIZE_STABLE, market);
        assertThat(stable).contains(solved.matching());
        assertThat(solved.matching().matched()).isEqualTo(largest);
        assertThat(solved.certificate()).isInstanceOf(Certificate.Searched.class);
        assertThat(StableMatchings.of(market).count()).contains(BigInteger.valueOf(stable.size()));
        assertThat(StableMatchings.of(market).first(Integer.MAX_VALUE))
                .containsExactlyInAnyOrderElementsOf(stable);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void strongAndSuperStabilityAreDecided(long seed) {
        assertBestOrNone(tied(seed), MatchingMethod.STRONGLY_STABLE, Claim.STRONGLY_STABLE);
        assertBestOrNone(tied(seed), MatchingMethod.SUPER_STABLE, Claim.SUPER_STABLE);
    }

    private static void assertBestOrNone(Market market, MatchingMethod method, Claim claim) {
        List<Matching> all = those(market, m -> !blocked(market, m, claim));
        if (all.isEmpty()) {
            assertThat(method.solve(market)).isInstanceOf(Outcome.NoneExists.class);
            return;
        }
        Matching best = Solving.matching(method, market);
        assertThat(all)
                .contains(best)
                .allSatisfy(
                        other -> {
                            for (int pupil = 0; pupil < market.pupils(); pupil++) {
                                assertThat(rank(best, pupil))
                                        .isLessThanOrEqualTo(rank(other, pupil));
                            }
                        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theVerifierAgreesOnEveryClaim(long seed) {
        Market market = tied(seed);
        for (MatchingMethod method :
                List.of(MatchingMethod.STRONGLY_STABLE, MatchingMethod.SUPER_STABLE)) {
            for (Matching matching : AllMatchings.of(market)) {
                assertThat(
                                Verifier.of(market)
                                        .check(
                                                method,
                                                matching,
                                                new Certificate.Evident(method.claim()))
                                        .holds())
                        .isEqualTo(!blocked(market, matching, method.claim()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLargestResultThatNoVoteWouldChangeIsFound(long seed) {
        Market market = SmallMarkets.strict(seed).market();
        List<Matching> all = AllMatchings.of(market);
        List<Matching> popular =
                all.stream()
                        .filter(m -> all.stream().noneMatch(other -> votes(market, other, m) > 0))
                        .toList();
        for (Matching matching : all) {
            assertThat(
                            Verifier.of(market)
                                    .check(
                                            MatchingMethod.POPULAR,
                                            matching,
                                            new Certificate.Evident(Claim.POPULAR))
                                    .holds())
                    .isEqualTo(popular.contains(matching));
        }
        if (popular.isEmpty()) {
            assertThat(MatchingMethod.POPULAR.solve(market)).isInstanceOf(Outcome.NoneExists.class);
        } else {
            Matching found = Solving.matching(MatchingMethod.POPULAR, market);
            assertThat(popular).contains(found);
            assertThat(found.matched())
                    .isEqualTo(popular.stream().mapToInt(Matching::matched).max().orElseThrow());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noExchangeImprovesWhatWasTradedOrPicked(long seed) {
        Market market = SmallMarkets.strict(seed).market();
        List<Matching> all = AllMatchings.of(market);
        for (MatchingMethod method :
                List.of(MatchingMethod.TOP_TRADING_CYCLES, MatchingMethod.SERIAL_DICTATORSHIP)) {
            Matching found = Solving.matching(method, market);
            assertThat(all).noneMatch(other -> dominates(market, other, found));
        }
        for (Matching matching : all) {
            assertThat(Verifier.of(market).paretoOptimality(matching).holds())
                    .isEqualTo(all.stream().noneMatch(o -> dominates(market, o, matching)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterTradingOnNoStableResultIsBetterForAll(long seed) {
        Market drawn = SmallMarkets.strict(seed).market();
        Market tied = withoutLottery(seed);
        Matching before = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, drawn);
        Outcome.Solved traded = (Outcome.Solved) MatchingMethod.STABLE_IMPROVED.solve(drawn);
        Matching after = Matching.of(tied, places(traded.matching()));

        assertThat(blocked(tied, after, Claim.WEAKLY_STABLE)).isFalse();
        for (int pupil = 0; pupil < tied.pupils(); pupil++) {
            assertThat(rank(after, pupil)).isLessThanOrEqualTo(rank(before, pupil));
        }
        assertThat(those(tied, m -> !blocked(tied, m, Claim.WEAKLY_STABLE)))
                .noneMatch(other -> dominates(tied, other, after));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leastNumbersAreRespectedAtTheLeastCost(long seed) {
        var random = new SplittableRandom(seed);
        SmallMarkets entries = SmallMarkets.strict(seed);
        MarketBuilder builder = entries.builder();
        int[] least = random.ints(entries.capacities.size(), 0, 4).toArray();
        for (int place = 0; place < least.length; place++) {
            builder.minimum("h" + place, least[place]);
        }
        Market market = builder.build();
        List<Matching> possible = those(market, m -> Verifier.of(market).feasibility(m).holds());
        assertThat(possible)
                .containsExactlyInAnyOrderElementsOf(those(market, m -> openEnough(m, least)));
        Matching generous = Solving.matching(MatchingMethod.GENEROUS, market);
        assertThat(possible).contains(generous);
        assertThat(possible)
                .allSatisfy(
                        other ->
                                assertThat(compareWorstFirst(market, generous, other))
                                        .isLessThanOrEqualTo(0));
        Matching earliest = Solving.matching(MatchingMethod.BOTTLENECK, market);
        assertThat(earliest.worstChoice()).isEqualTo(generous.worstChoice());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fewestMoveWhenAPlaceLosesASeat(long seed) {
        SmallMarkets entries = SmallMarkets.withTies(seed);
        Matching before = Solving.matching(MatchingMethod.GENEROUS, entries.market());
        entries.capacities.set(0, Math.max(0, entries.capacities.get(0) - 1));
        Market after = entries.market();
        Outcome.Solved again =
                (Outcome.Solved) MatchingMethod.GENEROUS.keeping(before).solve(after);

        assertThat(Verifier.of(after).check(again)).isEqualTo(new Verdict.Confirmed());
        List<Matching> all = AllMatchings.of(after);
        int most = all.stream().mapToInt(Matching::matched).max().orElseThrow();
        assertThat(again.matching().matched()).isEqualTo(most);
        assertThat(moved(before, again.matching()))
                .isEqualTo(
                        all.stream()
                                .filter(m -> m.matched() == most)
                                .mapToInt(m -> moved(before, m))
                                .min()
                                .orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWorstChoiceIsAsEarlyAsItCanBe(long seed) {
        Market market = SmallMarkets.withTies(seed).market();
        List<Matching> all = AllMatchings.of(market);
        int most = all.stream().mapToInt(Matching::matched).max().orElseThrow();
        Matching found = Solving.matching(MatchingMethod.BOTTLENECK, market);

        assertThat(found.matched()).isEqualTo(most);
        assertThat(found.worstChoice())
                .isEqualTo(
                        all.stream()
                                .filter(m -> m.matched() == most)
                                .mapToInt(Matching::worstChoice)
                                .min()
                                .orElseThrow());
    }

    /** Ties on both sides, and no lottery. */
    private static Market tied(long seed) {
        return withoutLottery(SmallMarkets.withTies(seed));
    }

    private static Market withoutLottery(long seed) {
        return withoutLottery(SmallMarkets.strict(seed));
    }

    private static Market withoutLottery(SmallMarkets entries) {
        MarketBuilder builder = Market.builder();
        for (int place = 0; place < entries.capacities.size(); place++) {
            builder.place("h" + place, entries.capacities.get(place));
        }
        for (int pupil = 0; pupil < entries.wishes.size(); pupil++) {
            builder.pupil("r" + pupil, entries.wishes.get(pupil));
            for (int place = 0; place < entries.capacities.size(); place++) {
                builder.score("r" + pupil, "h" + place, entries.scores[pupil][place]);
            }
        }
        return builder.build();
    }

    private static List<Matching> those(Market market, Predicate<Matching> wanted) {
        return AllMatchings.of(market).stream().filter(wanted).toList();
    }

    private static boolean blocked(Market market, Matching matching, Claim claim) {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (market.place(pair) != matching.placeOf(pupil)
                        && market.capacity(market.place(pair)) > 0
                        && blocks(market, matching, pupil, pair, claim)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean blocks(
            Market market, Matching matching, int pupil, int pair, Claim claim) {
        int forPupil = Integer.compare(market.choice(pair), rank(matching, pupil));
        int forPlace = gain(market, matching, pair);
        return switch (claim) {
            case WEAKLY_STABLE -> forPupil < 0 && forPlace < 0;
            case STRONGLY_STABLE ->
                    forPupil <= 0 && forPlace <= 0 && (forPupil < 0 || forPlace < 0);
            case SUPER_STABLE -> forPupil <= 0 && forPlace <= 0;
            default -> throw new IllegalArgumentException("No stability: " + claim);
        };
    }

    /** Below 0 when the place gains by the pupil, 0 when it is all the same to it. */
    private static int gain(Market market, Matching matching, int pair) {
        List<Integer> grades = new ArrayList<>();
        for (int other = 0; other < market.pupils(); other++) {
            for (int each = market.firstPair(other); each < market.firstPair(other + 1); each++) {
                if (market.place(each) == market.place(pair)
                        && matching.placeOf(other) == market.place(pair)) {
                    grades.add(market.grade(each));
                }
            }
        }
        return grades.size() < market.capacity(market.place(pair))
                ? -1
                : Integer.compare(
                        market.grade(pair),
                        grades.stream().mapToInt(grade -> grade).max().orElseThrow());
    }

    private static int rank(Matching matching, int pupil) {
        int choice = matching.choiceOf(pupil);
        return choice == 0 ? Integer.MAX_VALUE : choice;
    }

    private static int votes(Market market, Matching one, Matching other) {
        int votes = 0;
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            votes += Integer.compare(rank(other, pupil), rank(one, pupil));
        }
        return votes;
    }

    private static boolean dominates(Market market, Matching one, Matching other) {
        boolean someGain = false;
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            if (rank(one, pupil) > rank(other, pupil)) {
                return false;
            }
            someGain |= rank(one, pupil) < rank(other, pupil);
        }
        return someGain;
    }

    private static int[] places(Matching matching) {
        int[] places = new int[matching.pupils()];
        for (int pupil = 0; pupil < places.length; pupil++) {
            places[pupil] = matching.placeOf(pupil);
        }
        return places;
    }

    private static boolean openEnough(Matching matching, int[] least) {
        int[] given = new int[least.length];
        for (int pupil = 0; pupil < matching.pupils(); pupil++) {
            if (matching.placeOf(pupil) != Matching.NO_PLACE) {
                given[matching.placeOf(pupil)]++;
            }
        }
        for (int place = 0; place < least.length; place++) {
            if (given[place] > 0 && given[place] < least[place]) {
                return false;
            }
        }
        return true;
    }

    private static int compareWorstFirst(Market market, Matching one, Matching other) {
        if (one.matched() != other.matched()) {
            return other.matched() - one.matched();
        }
        for (int choice = market.choices(); choice > 0; choice--) {
            int difference = one.profile().get(choice - 1) - other.profile().get(choice - 1);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int moved(Matching before, Matching after) {
        int moved = 0;
        for (var entry : before.byPupil().entrySet()) {
            Optional<String> now = after.placeOf(entry.getKey());
            moved += entry.getValue().isPresent() && !entry.getValue().equals(now) ? 1 : 0;
        }
        return moved;
    }
}
