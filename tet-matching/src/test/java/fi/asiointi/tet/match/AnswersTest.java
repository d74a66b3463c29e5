package fi.asiointi.tet.match;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.tet.market.Market;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer key of every case of the shared files, but for those that are only information. */
class AnswersTest {
    /** What an approximation reached elsewhere is no answer; the others belong to daSha256. */
    private static final Set<String> INFORMATION =
            Set.of("kiralySize", "daMatched", "daProfile", "daRankSum", "proposals");

    private static final Map<String, BiConsumer<MatchingCase, JsonNode>> CHECKS =
            Map.ofEntries(
                    Map.entry("residentOptimal", matching(MatchingMethod.PUPIL_OPTIMAL)),
                    Map.entry("studentOptimal", matching(MatchingMethod.PUPIL_OPTIMAL)),
                    Map.entry("hospitalOptimal", matching(MatchingMethod.PLACE_OPTIMAL)),
                    Map.entry("lecturerOptimal", matching(MatchingMethod.PLACE_OPTIMAL)),
                    Map.entry(
                            "daSha256",
                            (given, hash) ->
                                    assertThat(
                                                    Solving.matching(
                                                                    MatchingMethod.PUPIL_OPTIMAL,
                                                                    given.market())
                                                            .sha256())
                                            .isEqualTo(hash.textValue())),
                    Map.entry("ttc", matching(MatchingMethod.TOP_TRADING_CYCLES)),
                    Map.entry("stableCount", AnswersTest::count),
                    Map.entry("weaklyStableCount", AnswersTest::count),
                    Map.entry("stableMatchings", AnswersTest::allStable),
                    Map.entry("maxWeaklyStableSize", AnswersTest::largestStableIsProven),
                    Map.entry("minWeaklyStableSize", AnswersTest::noStableIsSmaller),
                    Map.entry("stronglyStableCount", exists(MatchingMethod.STRONGLY_STABLE)),
                    Map.entry("superStableCount", exists(MatchingMethod.SUPER_STABLE)),
                    Map.entry(
                            "stronglyStableResidentBest", choices(MatchingMethod.STRONGLY_STABLE)),
                    Map.entry("superStableExample", AnswersTest::superStableExample),
                    Map.entry(
                            "maxCardinality",
                            (given, size) ->
                                    assertThat(
                                                    Solving.matching(
                                                                    MatchingMethod.MAX_CARDINALITY,
                                                                    given.market())
                                                            .matched())
                                            .isEqualTo(size.intValue())),
                    Map.entry("rankMaximalProfile", profile(MatchingMethod.RANK_MAXIMAL)),
                    Map.entry("greedyMaximumProfile", profile(MatchingMethod.GREEDY)),
                    Map.entry("generousMaximumProfile", profile(MatchingMethod.GENEROUS)),
                    Map.entry(
                            "minRankSumAtMaxCardinality",
                            (given, sum) ->
                                    assertThat(
                                                    Solving.matching(
                                                                    MatchingMethod.MIN_RANK_SUM,
                                                                    given.market())
                                                            .rankSum())
                                            .isEqualTo(sum.longValue())),
                    Map.entry(
                            "bottleneckRank",
                            (given, rank) ->
                                    assertThat(
                                                    Solving.matching(
                                                                    MatchingMethod.BOTTLENECK,
                                                                    given.market())
                                                            .worstChoice())
                                            .isEqualTo(rank.intValue())),
                    Map.entry("popularExists", AnswersTest::popularExists),
                    Map.entry(
                            "maxPopularSize",
                            (given, size) ->
                                    assertThat(
                                                    Solving.matching(
                                                                    MatchingMethod.POPULAR,
                                                                    given.market())
                                                            .matched())
                                            .isEqualTo(size.intValue())),
                    Map.entry("minPopularSize", AnswersTest::popularIsNoSmaller));

    private static void largestStableIsProven(MatchingCase given, JsonNode size) {
        Outcome.Solved solved = Solving.solved(MatchingMethod.MAX_SIZE_STABLE, given.market());

        assertThat(solved.matching().matched()).isEqualTo(size.intValue());
        assertThat(solved.certificate()).isInstanceOf(Certificate.Searched.class);
    }

    static Stream<MatchingCase> cases() {
        return Stream.of(
                        MatchingCase.textbook(),
                        MatchingCase.families(),
                        MatchingCase.lines("textbook/klaus-klijn-no-stable-couple.jsonl"),
                        MatchingCase.lines("random/hr-small.jsonl"),
                        MatchingCase.lines("random/hrt-small.jsonl"),
                        MatchingCase.lines("random/cha-small.jsonl"),
                        MatchingCase.lines("random/hr-reserve-small.jsonl"),
                        MatchingCase.lines("random/lower-quota-small.jsonl"),
                        MatchingCase.lines("random/pairs-small.jsonl"),
                        MatchingCase.lines("random/pairs-no-stable.jsonl"),
                        MatchingCase.lines("random/spa-small.jsonl"),
                        MatchingCase.lines("maxhrt/medium.jsonl"),
                        Stream.of(100, 1_000, 7_000).map(MatchingCase::round))
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> answers() {
        return Seeds.some(answers(cases()).toList()).stream();
    }

    private static Stream<Arguments> answers(Stream<MatchingCase> cases) {
        return cases.flatMap(
                given ->
                        given.document().path("answers").properties().stream()
                                .filter(answer -> !INFORMATION.contains(answer.getKey()))
                                .map(
                                        answer ->
                                                Arguments.of(
                                                        given,
                                                        answer.getKey(),
                                                        answer.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("answers")
    void theAnswerIsTheKnownOne(MatchingCase given, String key, JsonNode answer) {
        assertThat(CHECKS).containsKey(key);
        requireNonNull(CHECKS.get(key)).accept(given, answer);
    }

    @Test
    void noKindOfAnswerIsLeftOut() {
        Set<String> keys =
                answers(cases()).map(each -> (String) each.get()[1]).collect(Collectors.toSet());

        assertThat(keys).isEqualTo(CHECKS.keySet());
    }

    private static BiConsumer<MatchingCase, JsonNode> matching(MatchingMethod method) {
        return (given, answer) ->
                assertThat(Solving.matching(method, given.market()).byPupil())
                        .isEqualTo(MatchingCase.matching(answer));
    }

    /** Where pupils have ties, the best result is best by choice number, not by place. */
    private static BiConsumer<MatchingCase, JsonNode> choices(MatchingMethod method) {
        return (given, answer) -> {
            Market market = given.market();
            Matching known = matchingIn(market, answer);
            Matching found = Solving.matching(method, market);
            for (int pupil = 0; pupil < market.pupils(); pupil++) {
                assertThat(found.choiceOf(pupil)).isEqualTo(known.choiceOf(pupil));
            }
        };
    }

    private static void superStableExample(MatchingCase given, JsonNode answer) {
        Market market = given.market();
        Matching known = matchingIn(market, answer);
        assertThat(
                        Verifier.of(market)
                                .check(
                                        MatchingMethod.SUPER_STABLE,
                                        known,
                                        new Certificate.Evident(Claim.SUPER_STABLE))
                                .holds())
                .isTrue();
        Matching found = Solving.matching(MatchingMethod.SUPER_STABLE, market);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int choice = found.choiceOf(pupil);
            assertThat(choice == 0 ? Integer.MAX_VALUE : choice)
                    .isLessThanOrEqualTo(
                            known.choiceOf(pupil) == 0 ? Integer.MAX_VALUE : known.choiceOf(pupil));
        }
    }

    private static BiConsumer<MatchingCase, JsonNode> exists(MatchingMethod method) {
        return (given, count) ->
                assertThat(method.solve(given.market()))
                        .isInstanceOf(
                                count.intValue() > 0
                                        ? Outcome.Solved.class
                                        : Outcome.NoneExists.class);
    }

    private static BiConsumer<MatchingCase, JsonNode> profile(MatchingMethod method) {
        return (given, profile) ->
                assertThat(Solving.matching(method, given.market()).profile())
                        .isEqualTo(given.numbers(profile));
    }

    private static void count(MatchingCase given, JsonNode count) {
        assertThat(StableMatchings.of(given.market()).count())
                .contains(new BigInteger(count.asText()));
    }

    private static void allStable(MatchingCase given, JsonNode known) {
        List<Map<String, Optional<String>>> found =
                StableMatchings.of(given.market()).first(Integer.MAX_VALUE).stream()
                        .map(Matching::byPupil)
                        .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        StreamSupport.stream(known.spliterator(), false)
                                .map(MatchingCase::matching)
                                .toList());
    }

    private static void noStableIsSmaller(MatchingCase given, JsonNode size) {
        Market market = given.market();
        List<Matching> stable =
                market.pupils() <= 6
                        ? StableMatchings.of(market).first(Integer.MAX_VALUE)
                        : List.of(Solving.matching(MatchingMethod.PUPIL_OPTIMAL, drawn(market)));
        assertThat(stable)
                .allSatisfy(
                        each -> {
                            assertThat(Verifier.of(market).stability(each).holds()).isTrue();
                            assertThat(each.matched()).isGreaterThanOrEqualTo(size.intValue());
                        });
    }

    private static Market drawn(Market market) {
        return market.withLottery(IntStream.range(0, market.pupils()).toArray());
    }

    private static void popularExists(MatchingCase given, JsonNode exists) {
        Outcome outcome = MatchingMethod.POPULAR.solve(given.market());
        assertThat(outcome)
                .isInstanceOf(
                        exists.booleanValue() ? Outcome.Solved.class : Outcome.NoneExists.class);
    }

    private static void popularIsNoSmaller(MatchingCase given, JsonNode size) {
        assertThat(Solving.matching(MatchingMethod.POPULAR, given.market()).matched())
                .isGreaterThanOrEqualTo(size.intValue());
    }

    private static Matching matchingIn(Market market, JsonNode answer) {
        int[] placeOf = new int[market.pupils()];
        MatchingCase.matching(answer)
                .forEach(
                        (pupil, place) ->
                                placeOf[market.pupil(pupil).orElseThrow()] =
                                        place.map(id -> market.place(id).orElseThrow())
                                                .orElse(Matching.NO_PLACE));
        return Matching.of(market, placeOf);
    }
}
