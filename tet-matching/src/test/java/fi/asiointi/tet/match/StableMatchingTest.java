package fi.asiointi.tet.match;

import static fi.asiointi.tet.match.MatchingMethod.PLACE_OPTIMAL;
import static fi.asiointi.tet.match.MatchingMethod.PUPIL_OPTIMAL;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StableMatchingTest {

    static Stream<MatchingCase> casesWithPriorities() {
        return Stream.of(
                        MatchingCase.textbook(),
                        MatchingCase.families(),
                        MatchingCase.lines("random/hr-small.jsonl"))
                .flatMap(cases -> cases)
                .filter(given -> given.hasAnswer("residentOptimal"));
    }

    static Stream<MatchingCase> casesWithTies() {
        return MatchingCase.lines("random/hrt-small.jsonl")
                .filter(given -> given.market().has(MarketFeature.PLACE_TIES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithPriorities")
    void pupilsGetTheBestStablePlace(MatchingCase given) {
        Matching matching = Solving.matching(PUPIL_OPTIMAL, given.market());

        assertThat(matching.byPupil())
                .isEqualTo(MatchingCase.matching(given.answer("residentOptimal")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithPriorities")
    void placesGetTheBestStablePupils(MatchingCase given) {
        Matching matching = Solving.matching(PLACE_OPTIMAL, given.market());

        assertThat(matching.byPupil())
                .isEqualTo(MatchingCase.matching(given.answer("hospitalOptimal")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithPriorities")
    void bothAreAmongTheStableMatchingsAndTheVerifierKnowsThemAll(MatchingCase given) {
        Market market = given.market();
        if (!given.hasAnswer("stableMatchings")) {
            return;
        }
        var stable =
                StreamSupport.stream(given.answer("stableMatchings").spliterator(), false)
                        .map(MatchingCase::matching)
                        .toList();

        assertThat(stable)
                .contains(Solving.matching(PUPIL_OPTIMAL, market).byPupil())
                .contains(Solving.matching(PLACE_OPTIMAL, market).byPupil())
                .allMatch(known -> Verifier.of(market).stability(matching(market, known)).holds());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithTies")
    void tiesWithoutLotteryAreRefusedWithAReason(MatchingCase given) {
        assertThat(PUPIL_OPTIMAL.solve(given.market()))
                .isInstanceOfSatisfying(
                        Outcome.Unsupported.class,
                        refused ->
                                assertThat(refused.because().code())
                                        .isEqualTo("PLACE_TIES_WITHOUT_LOTTERY"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithTies")
    void afterALotteryTheResultIsWeaklyStableAndOfAPossibleSize(MatchingCase given) {
        Market tied = given.market();
        Market drawn = tied.withLottery(lottery(tied.pupils()));
        Matching matching = Solving.matching(PUPIL_OPTIMAL, drawn);

        assertThat(Verifier.of(tied).stability(inMarket(tied, matching)).holds()).isTrue();
        assertThat(matching.matched())
                .isBetween(
                        given.answer("minWeaklyStableSize").intValue(),
                        given.answer("maxWeaklyStableSize").intValue());
    }

    @Test
    void equalLotteryNumbersDecideNothing() {
        Market market =
                Market.builder()
                        .place("kirjasto", 1)
                        .pupil("a", "kirjasto")
                        .pupil("b", "kirjasto")
                        .lottery("a", 1)
                        .lottery("b", 1)
                        .build();

        assertThat(PUPIL_OPTIMAL.solve(market))
                .isInstanceOfSatisfying(
                        Outcome.Unsupported.class,
                        refused ->
                                assertThat(refused.because().code())
                                        .isEqualTo("EQUAL_LOTTERY_NUMBERS"));
    }

    @Test
    void aPupilWhoLikesTwoPlacesEquallyNeedsALotteryToo() {
        Market market =
                Market.builder()
                        .rankingPlace("kirjasto", 1, "a")
                        .rankingPlace("museo", 1, "a")
                        .pupil("a", List.of(List.of("kirjasto", "museo")))
                        .build();

        assertThat(PUPIL_OPTIMAL.solve(market))
                .isInstanceOfSatisfying(
                        Outcome.Unsupported.class,
                        refused ->
                                assertThat(refused.because().code())
                                        .isEqualTo("PUPIL_TIES_WITHOUT_LOTTERY"));
        assertThat(Solving.matching(PUPIL_OPTIMAL, market.withLottery(7)).placeOf("a"))
                .contains("kirjasto");
    }

    @Test
    void everyPupilIsAskedOnceInTheEmptyMarket() {
        Market market = Market.builder().build();

        assertThat(Solving.matching(PUPIL_OPTIMAL, market).matched()).isZero();
        assertThat(Solving.matching(PLACE_OPTIMAL, market).profile()).isEmpty();
    }

    private static Matching matching(Market market, Map<String, Optional<String>> byPupil) {
        int[] placeOf = new int[market.pupils()];
        byPupil.forEach(
                (pupil, place) ->
                        placeOf[market.pupil(pupil).orElseThrow()] =
                                place.map(id -> market.place(id).orElseThrow())
                                        .orElse(Matching.NO_PLACE));
        return Matching.of(market, placeOf);
    }

    private static Matching inMarket(Market market, Matching matching) {
        int[] placeOf = new int[market.pupils()];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            placeOf[pupil] = matching.placeOf(pupil);
        }
        return Matching.of(market, placeOf);
    }

    private static int[] lottery(int pupils) {
        int[] numbers = new int[pupils];
        for (int pupil = 0; pupil < pupils; pupil++) {
            numbers[pupil] = (pupil * 7 + 3) % 101;
        }
        return numbers;
    }
}
