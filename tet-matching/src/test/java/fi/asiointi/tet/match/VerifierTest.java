package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verifier is worth something only if it refuses. */
class VerifierTest {
    private static final Market ROUND = GeneratedMarkets.popular(300, 6, 102, 42);
    private static final Verifier VERIFIER = Verifier.of(ROUND);

    @Test
    void aPairThatNobodyAcceptedIsRefused() {
        int[] places = places(Solving.matching(MatchingMethod.GENEROUS, ROUND));
        places[17] = placeNotWished(17);

        assertThat(codes(VERIFIER.feasibility(Matching.of(ROUND, places)))).contains("NOT_A_PAIR");
    }

    @Test
    void theResultOfAnotherRoundIsRefused() {
        Market other = Market.builder().place("kirjasto", 1).pupil("a", "kirjasto").build();

        assertThat(codes(VERIFIER.stability(Matching.of(other, 0)))).containsExactly("WRONG_SIZE");
    }

    @Test
    void aPlaceThatOnlyAnotherRoundHasIsRefused() {
        Market small = Market.builder().place("kirjasto", 1).pupil("a", "kirjasto").build();
        Market large =
                Market.builder()
                        .place("museo", 1)
                        .place("kirjasto", 1)
                        .pupil("a", "museo", "kirjasto")
                        .build();

        assertThat(codes(Verifier.of(small).feasibility(Matching.of(large, 1))))
                .containsExactly("NOT_A_PAIR");
    }

    @Test
    void onePupilTooManyIsRefused() {
        int[] places = places(Solving.matching(MatchingMethod.GENEROUS, ROUND));
        int full = ROUND.place(ROUND.firstPair(5));
        int[] crowd = IntStream.range(0, ROUND.pupils()).filter(p -> hasPair(p, full)).toArray();
        Arrays.stream(crowd).forEach(pupil -> places[pupil] = full);

        assertThat(crowd.length).isGreaterThan(ROUND.capacity(full));
        assertThat(codes(VERIFIER.feasibility(Matching.of(ROUND, places))))
                .containsExactly("OVER_CAPACITY");
    }

    @Test
    void aPupilSentHomeFromAStableResultIsABlockingPair() {
        Matching stable = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, ROUND);
        IntStream.range(0, ROUND.pupils())
                .filter(pupil -> stable.placeOf(pupil) != Matching.NO_PLACE)
                .forEach(
                        pupil -> {
                            int[] places = places(stable);
                            places[pupil] = Matching.NO_PLACE;
                            assertThat(codes(VERIFIER.stability(Matching.of(ROUND, places))))
                                    .containsExactly("BLOCKING_PAIR");
                        });
    }

    /** With strict lists, a pupil who loses by a trade, or the place of one who gains, objects. */
    @Test
    void everyTradeOfTwoPupilsInAStableResultIsRefusedOrIsStableByTheDefinition() {
        Matching stable = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, ROUND);
        var stableByDefinition = AllMatchings.stableIn(ROUND);
        int refused = 0;
        for (int one = 0; one < ROUND.pupils(); one++) {
            for (int other = 0; other < one; other++) {
                int[] places = places(stable);
                places[one] = stable.placeOf(other);
                places[other] = stable.placeOf(one);
                Matching traded = Matching.of(ROUND, places);
                if (places[one] != places[other] && VERIFIER.feasibility(traded).holds()) {
                    boolean holds = VERIFIER.stability(traded).holds();
                    assertThat(holds).isEqualTo(stableByDefinition.test(traded));
                    refused += holds ? 0 : 1;
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void aStableResultIsNotTakenForALargestOne() {
        Matching stable = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, ROUND);
        Matching largest = Solving.matching(MatchingMethod.MAX_CARDINALITY, ROUND);

        assertThat(stable.matched()).isLessThan(largest.matched());
        assertThat(codes(VERIFIER.maximumCardinality(stable))).containsExactly("NOT_MAXIMUM");
        assertThat(VERIFIER.maximumCardinality(largest).holds()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = MatchingMethod.class,
            names = {"GENEROUS", "GREEDY", "RANK_MAXIMAL", "MIN_RANK_SUM"})
    void theCertificateOfOneResultDoesNotProveAnother(MatchingMethod method) {
        Outcome.Solved solved = Solving.solved(method, ROUND);
        Matching other = Solving.matching(MatchingMethod.PLACE_OPTIMAL, ROUND);

        assertThat(VERIFIER.check(method, other, solved.certificate()).holds()).isFalse();
    }

    @Test
    void theCertificateOfAnotherMethodProvesNothing() {
        Outcome.Solved solved = Solving.solved(MatchingMethod.GENEROUS, ROUND);

        assertThat(
                        codes(
                                VERIFIER.check(
                                        MatchingMethod.GREEDY,
                                        solved.matching(),
                                        solved.certificate())))
                .containsExactly("PRICES_DO_NOT_FIT");
        assertThat(
                        codes(
                                VERIFIER.check(
                                        MatchingMethod.GENEROUS,
                                        solved.matching(),
                                        new Certificate.Evident(Claim.WEAKLY_STABLE))))
                .containsExactly("PRICES_DO_NOT_FIT");
        assertThat(
                        codes(
                                VERIFIER.check(
                                        MatchingMethod.GENEROUS,
                                        solved.matching(),
                                        new Certificate.Prices(List.of()))))
                .containsExactly("PRICES_DO_NOT_FIT");
    }

    /** Every feasible move that makes the profile worse is refused, whoever makes it. */
    @Test
    void everySingleMoveAwayFromAGenerousResultIsRefused() {
        Outcome.Solved solved = Solving.solved(MatchingMethod.GENEROUS, ROUND);
        List<Integer> best = solved.matching().profile();
        int moves = 0;
        for (int pupil = 0; pupil < ROUND.pupils(); pupil++) {
            for (int pair = ROUND.firstPair(pupil); pair < ROUND.firstPair(pupil + 1); pair++) {
                int[] places = places(solved.matching());
                places[pupil] = ROUND.place(pair);
                Matching moved = Matching.of(ROUND, places);
                if (VERIFIER.feasibility(moved).holds() && !moved.profile().equals(best)) {
                    moves++;
                    assertThat(
                                    VERIFIER.check(
                                                    MatchingMethod.GENEROUS,
                                                    moved,
                                                    solved.certificate())
                                            .holds())
                            .isFalse();
                }
            }
        }
        assertThat(moves).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void everyPupilsValueChangedByOneIsNoticed(int change) {
        Outcome.Solved solved = Solving.solved(MatchingMethod.GENEROUS, ROUND);
        Certificate.Prices prices = (Certificate.Prices) solved.certificate();
        int last = prices.stages().size() - 1;
        for (int pupil = 0; pupil < ROUND.pupils(); pupil++) {
            var random = new SplittableRandom(pupil);
            int stage = random.nextInt(last + 1);
            Certificate changed = withValue(prices, stage, pupil, change);
            assertThat(VERIFIER.check(MatchingMethod.GENEROUS, solved.matching(), changed).holds())
                    .as("value of %d at stage %d", pupil, stage)
                    .isFalse();
        }
    }

    @Test
    void aPriceOnAFreeSeatAndAPriceBelowZeroAreRefused() {
        Market market = Market.builder().place("kirjasto", 2).pupil("a", "kirjasto").build();
        Matching matching = Matching.of(market, 0);
        List<Integer> prices = List.of(1, -1);
        List<String> codes = new ArrayList<>();
        for (int price : prices) {
            var stage =
                    new Certificate.Stage(Aim.withoutPlace(), new int[] {price}, new int[] {price});
            codes.addAll(
                    codes(
                            Verifier.of(market)
                                    .check(
                                            MatchingMethod.MAX_CARDINALITY,
                                            matching,
                                            new Certificate.Prices(List.of(stage)))));
        }

        assertThat(codes).containsExactly("PRICE_OF_FREE_SEAT", "NEGATIVE_PRICE");
    }

    private static Certificate withValue(
            Certificate.Prices prices, int stage, int pupil, int change) {
        List<Certificate.Stage> stages = new ArrayList<>(prices.stages());
        Certificate.Stage before = stages.get(stage);
        int[] values = IntStream.range(0, before.pupils()).map(before::value).toArray();
        int[] unchanged = IntStream.range(0, before.places()).map(before::price).toArray();
        values[pupil] += change;
        stages.set(stage, new Certificate.Stage(before.aim(), values, unchanged));
        return new Certificate.Prices(stages);
    }

    private static int[] places(Matching matching) {
        return IntStream.range(0, ROUND.pupils()).map(matching::placeOf).toArray();
    }

    private static boolean hasPair(int pupil, int place) {
        return IntStream.range(ROUND.firstPair(pupil), ROUND.firstPair(pupil + 1))
                .anyMatch(pair -> ROUND.place(pair) == place);
    }

    private static int placeNotWished(int pupil) {
        return IntStream.range(0, ROUND.places())
                .filter(place -> !hasPair(pupil, place))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict instanceof Verdict.Refuted refuted
                ? refuted.because().stream().map(Reason::code).toList()
                : List.of();
    }
}
