package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.asiointi.tet.market.Finding;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pupils who wish in twos, against the definition of stability, read word by word. */
class CouplesTest {

    static LongStream seeds() {
        return Seeds.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSearchFindsWhatTheDefinitionAllows(long seed) {
        var drawn = new Drawn(seed);
        Market market = drawn.market();
        List<Matching> stable =
                drawn.all().stream().filter(drawn::isPossible).filter(drawn::isStable).toList();

        assertThat(StableMatchings.of(market).count()).contains(BigInteger.valueOf(stable.size()));
        assertThat(StableMatchings.of(market).first(Integer.MAX_VALUE))
                .containsExactlyInAnyOrderElementsOf(stable);
        if (stable.isEmpty()) {
            assertThat(MatchingMethod.PUPIL_OPTIMAL.solve(market))
                    .isInstanceOf(Outcome.NoneExists.class);
        } else {
            assertThat(stable).contains(Solving.matching(MatchingMethod.PUPIL_OPTIMAL, market));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theVerifierAgreesOnEveryResult(long seed) {
        var drawn = new Drawn(seed);
        Verifier verifier = Verifier.of(drawn.market());

        assertThat(drawn.all())
                .allSatisfy(
                        each -> {
                            boolean possible = drawn.isPossible(each);
                            assertThat(verifier.feasibility(each).holds()).isEqualTo(possible);
                            assertThat(verifier.stability(each).holds())
                                    .isEqualTo(possible && drawn.isStable(each));
                        });
    }

    @Test
    void someDrawnMarketsHaveNoStableResultAndSomeHaveSeveral() {
        Set<Integer> counts = new HashSet<>();
        seeds().forEach(
                        seed ->
                                counts.add(
                                        StableMatchings.of(new Drawn(seed).market())
                                                .count()
                                                .orElseThrow()
                                                .intValueExact()));

        assertThat(counts).contains(0, 1, 2);
    }

    @Test
    void aCoupleGetsItsWishAndItsNumber() {
        Market market =
                Market.builder()
                        .rankingPlace("library", 1, "a", "c")
                        .rankingPlace("museum", 2, "b", "c", "a")
                        .couple(
                                "a",
                                "b",
                                List.of(
                                        List.of("library", "library"),
                                        List.of("library", "museum"),
                                        List.of("museum", "museum")))
                        .pupil("c", "library", "museum")
                        .build();

        Matching matching = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, market);

        assertThat(matching.placeOf("a")).contains("library");
        assertThat(matching.placeOf("b")).contains("museum");
        assertThat(matching.profile()).containsExactly(0, 3, 0);
    }

    @Test
    void whyACoupleDidNotGetItsWishIsTold() {
        Market market =
                Market.builder()
                        .rankingPlace("library", 1, "c", "a")
                        .rankingPlace("museum", 2, "a", "b")
                        .couple(
                                "a",
                                "b",
                                List.of(List.of("library", "museum"), List.of("museum", "museum")))
                        .pupil("c", "library")
                        .build();
        Outcome.Solved solved = Solving.solved(MatchingMethod.PUPIL_OPTIMAL, market);

        assertThat(Explanations.of(market, solved).of("a").better())
                .singleElement()
                .satisfies(
                        wish ->
                                assertThat(wish.because().get(0).code())
                                        .isEqualTo("NO_SEATS_FOR_BOTH"));
    }

    @Test
    void otherMethodsSayThatTheyDoNotKnowCouples() {
        Market market = new Drawn(0).market();

        for (MatchingMethod method : MatchingMethod.values()) {
            if (method != MatchingMethod.PUPIL_OPTIMAL) {
                assertThat(method.solve(market))
                        .isInstanceOfSatisfying(
                                Outcome.Unsupported.class,
                                refused ->
                                        assertThat(refused.because().code())
                                                .isEqualTo("COUPLES_NOT_KNOWN"));
            }
        }
    }

    @Test
    void couplesAndFriendsTogetherAreRefused() {
        Market market =
                Market.builder()
                        .place("library", 3)
                        .couple("a", "b", List.of(List.of("library", "library")))
                        .pupil("c", "library")
                        .friends("c", 2)
                        .lottery("a", 1)
                        .lottery("b", 2)
                        .lottery("c", 3)
                        .build();

        assertThat(MatchingMethod.PUPIL_OPTIMAL.solve(market))
                .isInstanceOfSatisfying(
                        Outcome.Unsupported.class,
                        refused ->
                                assertThat(refused.because().code())
                                        .isEqualTo("FEATURES_DO_NOT_COMBINE"));
    }

    @Test
    void aWishThatAPlaceRefusesIsLeftOutAndReported() {
        Market market =
                Market.builder()
                        .rankingPlace("library", 1, "a")
                        .rankingPlace("museum", 1, "b")
                        .couple(
                                "a",
                                "b",
                                List.of(List.of("museum", "library"), List.of("library", "museum")))
                        .couple("b", "d", List.of(List.of("museum", "library")))
                        .couple("e", "e", List.of(List.of("library", "library")))
                        .build();

        assertThat(market.findings())
                .extracting(Finding::pupil, finding -> finding.because().code())
                .contains(
                        tuple("b", "DUPLICATE_PUPIL"),
                        tuple("e", "DUPLICATE_PUPIL"),
                        tuple("a", "NOT_RANKED_BY_PLACE"),
                        tuple("d", "NOT_RANKED_BY_PLACE"));
        assertThat(market.couples()).hasSize(1);
        assertThat(market.couples().get(0).wishes())
                .singleElement()
                .satisfies(wish -> assertThat(wish.choice()).isEqualTo(2));
        assertThat(Solving.matching(MatchingMethod.PUPIL_OPTIMAL, market).matched()).isEqualTo(2);
    }

    @Test
    void aWishIsTwoPlaces() {
        List<List<String>> one = List.of(List.of("library"));

        assertThatThrownBy(() -> Market.builder().couple("a", "b", one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wishes");
    }

    /** A small market drawn from a seed; pupils 0–1 and 2–3 wish in twos, the others alone. */
    private static final class Drawn {
        private final int couples;
        private final int pupils;
        private final int places;
        private final int[] capacity;
        private final List<List<Integer>> ranking = new ArrayList<>();
        private final List<List<int[]>> joint = new ArrayList<>();
        private final List<List<Integer>> alone = new ArrayList<>();
        private final Market market;

        Drawn(long seed) {
            var random = new Random(seed);
            couples = 1 + random.nextInt(2);
            pupils = 2 * couples + random.nextInt(couples == 2 ? 3 : 4);
            places = 2 + random.nextInt(2);
            capacity = IntStream.range(0, places).map(x -> random.nextInt(4)).toArray();
            for (int place = 0; place < places; place++) {
                List<Integer> all = new ArrayList<>(IntStream.range(0, pupils).boxed().toList());
                Collections.shuffle(all, random);
                ranking.add(all.subList(0, pupils - random.nextInt(2)));
            }
            for (int couple = 0; couple < couples; couple++) {
                List<int[]> wishes = new ArrayList<>();
                for (int one = 0; one < places; one++) {
                    for (int other = 0; other < places; other++) {
                        if (ranks(one, 2 * couple) && ranks(other, 2 * couple + 1)) {
                            wishes.add(new int[] {one, other});
                        }
                    }
                }
                Collections.shuffle(wishes, random);
                joint.add(wishes.subList(0, Math.min(wishes.size(), 1 + random.nextInt(5))));
            }
            for (int pupil = 2 * couples; pupil < pupils; pupil++) {
                int self = pupil;
                List<Integer> list =
                        new ArrayList<>(
                                IntStream.range(0, places)
                                        .filter(place -> ranks(place, self))
                                        .boxed()
                                        .toList());
                Collections.shuffle(list, random);
                alone.add(list.subList(0, Math.min(list.size(), 1 + random.nextInt(3))));
            }
            market = build();
        }

        private boolean ranks(int place, int pupil) {
            return ranking.get(place).contains(pupil);
        }

        Market market() {
            return market;
        }

        private Market build() {
            MarketBuilder builder = Market.builder();
            for (int place = 0; place < places; place++) {
                builder.rankingPlace(
                        "h" + place,
                        capacity[place],
                        ranking.get(place).stream().map(p -> "p" + p).toArray(String[]::new));
            }
            for (int couple = 0; couple < couples; couple++) {
                builder.couple(
                        "p" + 2 * couple,
                        "p" + (2 * couple + 1),
                        joint.get(couple).stream()
                                .map(wish -> List.of("h" + wish[0], "h" + wish[1]))
                                .toList());
            }
            for (int pupil = 2 * couples; pupil < pupils; pupil++) {
                builder.pupil(
                        "p" + pupil,
                        alone.get(pupil - 2 * couples).stream()
                                .map(place -> "h" + place)
                                .toArray(String[]::new));
            }
            return builder.build();
        }

        /** Every way to give each pupil any place or none, possible or not. */
        List<Matching> all() {
            List<Matching> all = new ArrayList<>();
            int[] placeOf = new int[pupils];
            int ways = (int) Math.pow(places + 1, pupils);
            for (int way = 0; way < ways; way++) {
                for (int pupil = 0, rest = way; pupil < pupils; pupil++, rest /= places + 1) {
                    placeOf[pupil] = rest % (places + 1) - 1;
                }
                all.add(Matching.of(market, placeOf));
            }
            return all;
        }

        boolean isPossible(Matching m) {
            for (int place = 0; place < places; place++) {
                if (heldBy(m, place).size() > capacity[place]) {
                    return false;
                }
            }
            for (int couple = 0; couple < couples; couple++) {
                if (m.placeOf(2 * couple) + m.placeOf(2 * couple + 1) != -2
                        && ownWish(m, couple) == joint.get(couple).size()) {
                    return false;
                }
            }
            for (int pupil = 2 * couples; pupil < pupils; pupil++) {
                boolean none = m.placeOf(pupil) == Matching.NO_PLACE;
                if (!none && !alone.get(pupil - 2 * couples).contains(m.placeOf(pupil))) {
                    return false;
                }
            }
            return true;
        }

        private int ownWish(Matching m, int couple) {
            List<int[]> wishes = joint.get(couple);
            for (int wish = 0; wish < wishes.size(); wish++) {
                if (wishes.get(wish)[0] == m.placeOf(2 * couple)
                        && wishes.get(wish)[1] == m.placeOf(2 * couple + 1)) {
                    return wish;
                }
            }
            return wishes.size();
        }

        private List<Integer> heldBy(Matching m, int place) {
            return IntStream.range(0, pupils).filter(p -> m.placeOf(p) == place).boxed().toList();
        }

        boolean isStable(Matching m) {
            for (int pupil = 2 * couples; pupil < pupils; pupil++) {
                List<Integer> list = alone.get(pupil - 2 * couples);
                int own = list.indexOf(m.placeOf(pupil));
                for (int place : list.subList(0, own < 0 ? list.size() : own)) {
                    if (undersubscribed(m, place) || prefers(place, pupil, heldBy(m, place))) {
                        return false;
                    }
                }
            }
            for (int couple = 0; couple < couples; couple++) {
                for (int[] wish : joint.get(couple).subList(0, ownWish(m, couple))) {
                    if (blocks(m, 2 * couple, 2 * couple + 1, wish[0], wish[1])) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Conditions 2 and 3 of the definition, for the residents i and j, hospitals k and l. */
        private boolean blocks(Matching m, int i, int j, int k, int l) {
            if (m.placeOf(j) == l) {
                return undersubscribed(m, k) || prefers(k, i, without(heldBy(m, k), j));
            }
            if (m.placeOf(i) == k) {
                return undersubscribed(m, l) || prefers(l, j, without(heldBy(m, l), i));
            }
            if (k != l) {
                return (undersubscribed(m, k) || prefers(k, i, heldBy(m, k)))
                        && (undersubscribed(m, l) || prefers(l, j, heldBy(m, l)));
            }
            List<Integer> held = heldBy(m, k);
            int free = capacity[k] - held.size();
            if (free >= 2) {
                return true;
            }
            if (free == 1) {
                return prefers(k, i, held) || prefers(k, j, held);
            }
            return held.stream()
                    .anyMatch(s -> prefers(k, i, List.of(s)) && prefers(k, j, without(held, s)));
        }

        private boolean undersubscribed(Matching m, int place) {
            return heldBy(m, place).size() < capacity[place];
        }

        private boolean prefers(int place, int pupil, List<Integer> toSomeOf) {
            List<Integer> order = ranking.get(place);
            return toSomeOf.stream().anyMatch(s -> order.indexOf(pupil) < order.indexOf(s));
        }

        private static List<Integer> without(List<Integer> pupils, int one) {
            return pupils.stream().filter(p -> p != one).toList();
        }
    }
}
