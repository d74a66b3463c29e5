package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Employers who share seats among their places, by goals, against a search of everything. */
class SharedSeatsTest {
    private static final List<MatchingMethod> BY_GOALS =
            List.of(
                    MatchingMethod.GENEROUS,
                    MatchingMethod.GREEDY,
                    MatchingMethod.RANK_MAXIMAL,
                    MatchingMethod.MIN_RANK_SUM,
                    MatchingMethod.MAX_CARDINALITY,
                    MatchingMethod.BOTTLENECK);

    static LongStream seeds() {
        return Seeds.range(0, 250);
    }

    /** Five places, of which the first two share seats, and the next two too. */
    private static Market drawn(long seed, boolean minimums) {
        var random = new SplittableRandom(seed);
        MarketBuilder builder = Market.builder();
        for (int place = 0; place < 5; place++) {
            builder.place("x" + place, random.nextInt(4));
            if (minimums && random.nextInt(2) == 0) {
                builder.minimum("x" + place, 2);
            }
        }
        builder.employer("e0", random.nextInt(4), "x0", "x1");
        builder.employer("e1", 1 + random.nextInt(3), "x2", "x3");
        int pupils = 1 + random.nextInt(6);
        for (int pupil = 0; pupil < pupils; pupil++) {
            List<String> places = new ArrayList<>(List.of("x0", "x1", "x2", "x3", "x4"));
            List<String> list = new ArrayList<>();
            for (int length = 1 + random.nextInt(4); length > 0; length--) {
                list.add(places.remove(random.nextInt(places.size())));
            }
            builder.pupil("p" + pupil, list.toArray(String[]::new));
        }
        return builder.build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noResultThatKeepsTheSharesIsBetter(long seed) {
        Market market = drawn(seed, false);
        List<Matching> possible = possible(market);

        for (MatchingMethod method : BY_GOALS) {
            Outcome.Solved solved = Solving.solved(method, market);
            assertThat(possible).contains(solved.matching());
            assertThat(costs(market, method, solved.matching()))
                    .isEqualTo(cheapest(market, method, possible));
            // The prices prove just the results that are as good.
            for (Matching each : possible) {
                boolean asGood =
                        costs(market, method, each)
                                .equals(costs(market, method, solved.matching()));
                assertThat(Verifier.of(market).check(method, each, solved.certificate()).holds())
                        .isEqualTo(asGood);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leastNumbersAndSharesAreKeptTogether(long seed) {
        Market market = drawn(seed, true);
        List<Matching> possible =
                possible(market).stream().filter(m -> keepsMinimums(market, m)).toList();

        for (MatchingMethod method : BY_GOALS) {
            Outcome.Solved solved = Solving.solved(method, market);
            assertThat(possible).contains(solved.matching());
            assertThat(costs(market, method, solved.matching()))
                    .isEqualTo(cheapest(market, method, possible));
        }
    }

    @Test
    void aPriceOfAnEmployerWithSeatsLeftProvesNothing() {
        Market market =
                Market.builder()
                        .place("x", 2)
                        .place("y", 2)
                        .employer("e", 2, "x", "y")
                        .pupil("a", "x", "y")
                        .build();
        Outcome.Solved solved = Solving.solved(MatchingMethod.MAX_CARDINALITY, market);
        Matching nowhere = Matching.of(market, Matching.NO_PLACE);
        var tooDear =
                new Certificate.Stage(
                        Aim.withoutPlace(), new int[] {1}, new int[] {0, 0}, new int[] {1});
        var negative =
                new Certificate.Stage(
                        Aim.withoutPlace(), new int[] {0}, new int[] {1, 1}, new int[] {-1});
        var withoutEmployer =
                new Certificate.Stage(Aim.withoutPlace(), new int[] {0}, new int[] {0, 0});

        assertThat(code(market, nowhere, tooDear)).isEqualTo("PRICE_OF_FREE_SEAT");
        assertThat(code(market, solved.matching(), negative)).isEqualTo("PRICE_OF_FREE_SEAT");
        assertThat(code(market, solved.matching(), withoutEmployer)).isEqualTo("PRICES_DO_NOT_FIT");
    }

    @Test
    void whoeverIsKeptOutByTheShareIsTold() {
        Market market =
                Market.builder()
                        .place("x", 1)
                        .place("y", 1)
                        .employer("e", 1, "x", "y")
                        .pupil("a", "x")
                        .pupil("b", "y")
                        .build();
        Outcome.Solved solved = Solving.solved(MatchingMethod.GENEROUS, market);
        String without = solved.matching().placeOf("a").isEmpty() ? "a" : "b";

        assertThat(solved.matching().matched()).isEqualTo(1);
        assertThat(Explanations.of(market, solved).of(without).better().get(0).because())
                .extracting(because -> because.code())
                .containsExactly("EMPLOYER_FULL");
    }

    private static String code(Market market, Matching matching, Certificate.Stage stage) {
        Verdict verdict =
                Verifier.of(market)
                        .check(
                                MatchingMethod.MAX_CARDINALITY,
                                matching,
                                new Certificate.Prices(List.of(stage)));
        return ((Verdict.Refuted) verdict).because().get(0).code();
    }

    private static List<Matching> possible(Market market) {
        return AllMatchings.of(market).stream().filter(m -> keepsShares(market, m)).toList();
    }

    private static boolean keepsShares(Market market, Matching m) {
        int[] given = new int[market.employers()];
        for (int pupil = 0; pupil < m.pupils(); pupil++) {
            int place = m.placeOf(pupil);
            if (place != Matching.NO_PLACE && market.employer(place) != Market.NO_EMPLOYER) {
                given[market.employer(place)]++;
            }
        }
        return IntStream.range(0, given.length).allMatch(e -> given[e] <= market.employerSeats(e));
    }

    private static boolean keepsMinimums(Market market, Matching m) {
        return IntStream.range(0, market.places())
                .allMatch(
                        place -> {
                            long here =
                                    IntStream.range(0, m.pupils())
                                            .filter(pupil -> m.placeOf(pupil) == place)
                                            .count();
                            return here == 0 || here >= market.minimum(place);
                        });
    }

    /** What a method makes small, read off the result and not off the aims. */
    private static List<Integer> costs(Market market, MatchingMethod method, Matching m) {
        List<Integer> costs = new ArrayList<>();
        ToIntFunction<Integer> at = choice -> m.profile().get(choice - 1);
        if (method != MatchingMethod.RANK_MAXIMAL) {
            costs.add(-m.matched());
        }
        switch (method) {
            case GENEROUS -> {
                for (int choice = market.choices(); choice > 0; choice--) {
                    costs.add(at.applyAsInt(choice));
                }
            }
            case GREEDY, RANK_MAXIMAL -> {
                for (int choice = 1; choice <= market.choices(); choice++) {
                    costs.add(-at.applyAsInt(choice));
                }
            }
            case MIN_RANK_SUM -> costs.add((int) m.rankSum());
            case BOTTLENECK -> {
                costs.add(m.worstChoice());
                costs.add(m.worstChoice() == 0 ? 0 : at.applyAsInt(m.worstChoice()));
            }
            default -> {}
        }
        return costs;
    }

    private static List<Integer> cheapest(
            Market market, MatchingMethod method, List<Matching> possible) {
        Comparator<List<Integer>> firstDifference =
                (one, other) ->
                        IntStream.range(0, one.size())
                                .map(i -> Integer.compare(one.get(i), other.get(i)))
                                .filter(sign -> sign != 0)
                                .findFirst()
                                .orElse(0);
        return possible.stream()
                .map(m -> costs(market, method, m))
                .min(firstDifference)
                .orElseThrow();
    }
}
