package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reserved seats, employers who share seats over their places, and friends who go together: small
 * markets against every possible result, with stability read from its definition.
 */
class SharedTermsTest {

    static LongStream seeds() {
        return Seeds.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reservedSeats(long seed) {
        Market market = withReserves(seed);
        List<Matching> stable =
                agreed(market, m -> isPossible(market, m), m -> isStable(market, m));

        assertBest(stable, Solving.matching(MatchingMethod.PUPIL_OPTIMAL, market));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void employers(long seed) {
        Market market = withEmployers(seed);
        List<Matching> stable =
                agreed(market, m -> isPossible(market, m), m -> isStableWithEmployers(market, m));

        assertBest(stable, Solving.matching(MatchingMethod.PUPIL_OPTIMAL, market));
        assertWorst(stable, Solving.matching(MatchingMethod.PLACE_OPTIMAL, market));
    }

    /** One seat over two places: the lottery decides, and without one the method is refused. */
    @Test
    void betweenEqualsOfAnEmployerTheLotteryDecides() {
        Supplier<MarketBuilder> round =
                () ->
                        Market.builder()
                                .place("shop", 1)
                                .place("office", 1)
                                .pupil("a", "shop")
                                .pupil("b", "office")
                                .rankingEmployer(
                                        "e", 1, List.of(List.of("a", "b")), "shop", "office");
        Market drawn = round.get().lottery("a", 2).lottery("b", 1).build();

        for (var method : List.of(MatchingMethod.PUPIL_OPTIMAL, MatchingMethod.PLACE_OPTIMAL)) {
            assertThat(Solving.matching(method, drawn).byPupil())
                    .isEqualTo(Map.of("a", Optional.empty(), "b", Optional.of("office")));
            assertThat(method.solve(round.get().build())).isInstanceOf(Outcome.Unsupported.class);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void friends(long seed) {
        Market market = withFriends(seed);
        List<Matching> stable =
                agreed(market, m -> isPossible(market, m), m -> isStableWithFriends(market, m));

        if (stable.isEmpty()) {
            assertThat(MatchingMethod.PUPIL_OPTIMAL.solve(market))
                    .isInstanceOf(Outcome.NoneExists.class);
        } else {
            assertThat(stable).contains(Solving.matching(MatchingMethod.PUPIL_OPTIMAL, market));
        }
    }

    /** The stable results, which the verifier and the enumeration must know too. */
    private static List<Matching> agreed(
            Market market, Predicate<Matching> possible, Predicate<Matching> stable) {
        Verifier verifier = Verifier.of(market);
        List<Matching> found = new ArrayList<>();
        for (Matching each : everyWay(market)) {
            assertThat(verifier.feasibility(each).holds()).isEqualTo(possible.test(each));
            boolean isStable = possible.test(each) && stable.test(each);
            assertThat(verifier.stability(each).holds()).isEqualTo(isStable);
            if (isStable) {
                found.add(each);
            }
        }
        assertThat(StableMatchings.of(market).count()).contains(BigInteger.valueOf(found.size()));
        assertThat(StableMatchings.of(market).first(Integer.MAX_VALUE))
                .containsExactlyInAnyOrderElementsOf(found);
        return found;
    }

    private static void assertBest(List<Matching> stable, Matching best) {
        assertThat(stable).contains(best);
        assertThat(stable).allSatisfy(each -> assertThat(isNowhereLater(best, each)).isTrue());
    }

    private static void assertWorst(List<Matching> stable, Matching worst) {
        assertThat(stable).contains(worst);
        assertThat(stable).allSatisfy(each -> assertThat(isNowhereLater(each, worst)).isTrue());
    }

    private static boolean isNowhereLater(Matching one, Matching other) {
        return IntStream.range(0, one.pupils())
                .allMatch(pupil -> rank(one, pupil) <= rank(other, pupil));
    }

    private static int rank(Matching matching, int pupil) {
        int choice = matching.choiceOf(pupil);
        return choice == 0 ? Integer.MAX_VALUE : choice;
    }

    /** Every way to send each pupil to a place of the own list or to none, possible or not. */
    private static List<Matching> everyWay(Market market) {
        List<Matching> ways = new ArrayList<>();
        extend(market, new int[market.pupils()], 0, ways);
        return ways;
    }

    private static void extend(Market market, int[] placeOf, int pupil, List<Matching> ways) {
        if (pupil == placeOf.length) {
            ways.add(Matching.of(market, placeOf));
            return;
        }
        placeOf[pupil] = Matching.NO_PLACE;
        extend(market, placeOf, pupil + 1, ways);
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            placeOf[pupil] = market.place(pair);
            extend(market, placeOf, pupil + 1, ways);
        }
    }

    private static boolean isPossible(Market market, Matching matching) {
        boolean placesHold =
                IntStream.range(0, market.places())
                        .allMatch(
                                place ->
                                        seatsTaken(market, matching, place)
                                                <= market.capacity(place));
        return placesHold
                && IntStream.range(0, market.employers())
                        .allMatch(
                                employer ->
                                        ofEmployer(market, matching, employer).size()
                                                <= market.employerSeats(employer));
    }

    private static int seatsTaken(Market market, Matching matching, int place) {
        return at(matching, place).stream().mapToInt(market::size).sum();
    }

    private static List<Integer> at(Matching matching, int place) {
        return IntStream.range(0, matching.pupils())
                .filter(pupil -> matching.placeOf(pupil) == place)
                .boxed()
                .toList();
    }

    private static List<Integer> ofEmployer(Market market, Matching matching, int employer) {
        return IntStream.range(0, matching.pupils())
                .filter(pupil -> matching.placeOf(pupil) != Matching.NO_PLACE)
                .filter(pupil -> market.employer(matching.placeOf(pupil)) == employer)
                .boxed()
                .toList();
    }

    /**
     * A pupil and a better place of the list: who blocks there would be chosen among its pupils.
     */
    private static boolean nobodyBlocks(Market market, Matching matching, Blocks blocks) {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                boolean wants = market.choice(pair) < rank(matching, pupil);
                if (wants && blocks.test(pupil, market.place(pair))) {
                    return false;
                }
            }
        }
        return true;
    }

    private interface Blocks {
        boolean test(int pupil, int place);
    }

    private static int priority(Market market, int pupil, int place) {
        return market.priority(pair(market, pupil, place));
    }

    /** The grade, and of equal grades the lottery number, as one number. */
    private static long standing(Market market, int pupil, int place) {
        return 1_000_000_000L * market.grade(pair(market, pupil, place))
                + market.lottery(pupil).orElseThrow();
    }

    private static int pair(Market market, int pupil, int place) {
        return IntStream.range(market.firstPair(pupil), market.firstPair(pupil + 1))
                .filter(pair -> market.place(pair) == place)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isStable(Market market, Matching matching) {
        return nobodyBlocks(
                market,
                matching,
                (pupil, place) -> {
                    List<Integer> asking = new ArrayList<>(at(matching, place));
                    asking.add(pupil);
                    return chosen(market, place, asking).contains(pupil);
                });
    }

    /** The reserved seats for the best of the group, all others for the best of the rest. */
    private static List<Integer> chosen(Market market, int place, List<Integer> asking) {
        Comparator<Integer> bestFirst =
                Comparator.comparingInt(pupil -> priority(market, pupil, place));
        int reserved = Math.min(market.reserved(place), market.capacity(place));
        List<Integer> chosen =
                new ArrayList<>(
                        asking.stream()
                                .filter(market::inReservedGroup)
                                .sorted(bestFirst)
                                .limit(reserved)
                                .toList());
        asking.stream()
                .filter(pupil -> !chosen.contains(pupil))
                .sorted(bestFirst)
                .limit((long) market.capacity(place) - chosen.size())
                .toList()
                .forEach(chosen::add);
        return chosen;
    }

    /** Abraham, Irving and Manlove (2007), definition of a blocking pair: the three cases. */
    private static boolean isStableWithEmployers(Market market, Matching matching) {
        return nobodyBlocks(
                market,
                matching,
                (pupil, place) -> {
                    long standing = standing(market, pupil, place);
                    boolean placeFull = at(matching, place).size() >= market.capacity(place);
                    if (placeFull) {
                        return at(matching, place).stream()
                                .anyMatch(other -> standing(market, other, place) > standing);
                    }
                    int employer = market.employer(place);
                    List<Integer> held = ofEmployer(market, matching, employer);
                    return employer == Market.NO_EMPLOYER
                            || held.size() < market.employerSeats(employer)
                            || held.contains(pupil)
                            || held.stream()
                                    .anyMatch(
                                            other ->
                                                    standing(market, other, matching.placeOf(other))
                                                            > standing);
                });
    }

    /** There is room once all who are less preferred have gone. */
    private static boolean isStableWithFriends(Market market, Matching matching) {
        return nobodyBlocks(
                market,
                matching,
                (pupil, place) -> {
                    int kept =
                            at(matching, place).stream()
                                    .filter(
                                            other ->
                                                    priority(market, other, place)
                                                            < priority(market, pupil, place))
                                    .mapToInt(market::size)
                                    .sum();
                    return kept + market.size(pupil) <= market.capacity(place);
                });
    }

    private static Market withReserves(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        var random = new SplittableRandom(seed);
        MarketBuilder builder = entries.builder();
        for (int place = 0; place < entries.capacities.size(); place++) {
            builder.reserved("h" + place, random.nextInt(3));
        }
        for (int pupil = 0; pupil < entries.wishes.size(); pupil++) {
            if (random.nextInt(2) == 0) {
                builder.reservedFor("r" + pupil);
            }
        }
        return builder.build();
    }

    /** The first two places share seats, and the next two; a fifth stands alone. */
    private static Market withEmployers(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        var random = new SplittableRandom(seed);
        MarketBuilder builder = entries.builder();
        int places = entries.capacities.size();
        builder.rankingEmployer(
                "e0", random.nextInt(4), ranking(random, entries), ids(0, Math.min(2, places)));
        if (places > 2 && random.nextInt(3) > 0) {
            builder.rankingEmployer(
                    "e1", 1 + random.nextInt(3), ranking(random, entries), ids(2, places));
        }
        return builder.build();
    }

    private static String[] ids(int from, int end) {
        return IntStream.range(from, end).mapToObj(place -> "h" + place).toArray(String[]::new);
    }

    /** With equals, between whom the lottery decides. */
    private static List<List<String>> ranking(SplittableRandom random, SmallMarkets entries) {
        List<List<String>> ranking = new ArrayList<>();
        for (int pupil = 0; pupil < entries.wishes.size(); pupil++) {
            if (!ranking.isEmpty() && random.nextInt(3) == 0) {
                ranking.get(random.nextInt(ranking.size())).add("r" + pupil);
            } else {
                int at = random.nextInt(ranking.size() + 1);
                ranking.add(at, new ArrayList<>(List.of("r" + pupil)));
            }
        }
        return ranking;
    }

    private static Market withFriends(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        var random = new SplittableRandom(seed);
        MarketBuilder builder = entries.builder();
        for (int pupil = 0; pupil < entries.wishes.size(); pupil++) {
            builder.friends("r" + pupil, 1 + random.nextInt(2));
        }
        return builder.build();
    }
}
