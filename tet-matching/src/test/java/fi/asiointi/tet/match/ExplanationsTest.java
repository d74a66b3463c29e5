package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {

    @Test
    void aLossByAPlacesOwnOrderIsNotToldAsALossByLottery() {
        Market market =
                Market.builder()
                        .rankingPlace("museo", 1, "eino", "aino")
                        .place("kirjasto", 1)
                        .pupil("aino", "museo", "kirjasto")
                        .pupil("eino", "museo")
                        .score("aino", "kirjasto", 5)
                        .score("aino", "museo", 9)
                        .lottery("aino", 1)
                        .lottery("eino", 2)
                        .build();
        var solved = (Outcome.Solved) MatchingMethod.PUPIL_OPTIMAL.solve(market);

        assertThat(Explanations.of(market, solved).of("aino").better().get(0).because())
                .extracting("code")
                .containsExactly("FULL_HIGHER_PRIORITY", "CUT_OFF_POSITION");
    }

    @Test
    void aNewLotteryTakesThePlaceOfTheOldOne() {
        Market tied =
                Market.builder()
                        .place("museo", 1)
                        .pupil("aino", "museo")
                        .pupil("eino", "museo")
                        .build();
        Market redrawn = tied.withLottery(1, 2).withLottery(9, 3);
        var solved = (Outcome.Solved) MatchingMethod.PUPIL_OPTIMAL.solve(redrawn);

        assertThat(solved.matching().placeOf("eino")).contains("museo");
        assertThat(solved.matching().placeOf("aino")).isEmpty();
    }

    @Test
    void aLowerScoreIsNamedWithTheCutOff() {
        Explanation explanation = explain(library(), MatchingMethod.PUPIL_OPTIMAL, "veera");

        assertThat(codes(explanation, "kirjasto"))
                .containsExactly("FULL_HIGHER_SCORE", "CUT_OFF_SCORE");
        assertThat(explanation.of("kirjasto").orElseThrow().because().get(1).parameter("score"))
                .contains("5");
        assertThat(explanation.result().code()).isEqualTo("GOT_CHOICE");
        assertThat(explanation.result().text().in(Language.FI))
                .isEqualTo("Sait 2. toiveesi mukaisen paikan.");
    }

    @Test
    void betweenEqualScoresTheLotteryNumberIsNamed() {
        Explanation explanation = explain(library(), MatchingMethod.PUPIL_OPTIMAL, "olli");

        assertThat(codes(explanation, "kirjasto"))
                .containsExactly("FULL_LOTTERY", "CUT_OFF_LOTTERY");
        assertThat(explanation.of("kirjasto").orElseThrow().because().get(0).text().in(Language.SV))
                .contains("lottnummer")
                .contains("Ditt nummer var 9");
    }

    @Test
    void aPlaceThatRanksSaysWhereThePupilStood() {
        Market market =
                Market.builder()
                        .rankingPlace("museo", 1, "aino", "eino", "olli")
                        .pupil("aino", "museo")
                        .pupil("olli", "museo")
                        .build();
        Explanation explanation = explain(market, MatchingMethod.PUPIL_OPTIMAL, "olli");

        assertThat(explanation.result().code()).isEqualTo("GOT_NO_PLACE");
        assertThat(codes(explanation, "museo"))
                .containsExactly("FULL_HIGHER_PRIORITY", "CUT_OFF_POSITION");
    }

    @Test
    void aWishThatWasLeftOutKeepsItsNumberAndItsReason() {
        Market market =
                Market.builder()
                        .rankingPlace("museo", 1, "eino")
                        .place("kirjasto", 0)
                        .place("liikunta", 1)
                        .pupil("aino", "museo", "kirjasto", "suljettu", "liikunta")
                        .build();
        Explanation explanation = explain(market, MatchingMethod.GENEROUS, "aino");

        assertThat(explanation.better())
                .extracting(Explanation.Wish::choice)
                .containsExactly(1, 2, 3);
        assertThat(codes(explanation, "museo")).containsExactly("NOT_RANKED_BY_PLACE");
        assertThat(codes(explanation, "kirjasto")).containsExactly("NO_SEATS");
        assertThat(codes(explanation, "suljettu")).containsExactly("UNKNOWN_PLACE");
        assertThat(explanation.result().parameter("choice")).contains("4");
    }

    @Test
    void generousSaysThatSomeoneWouldBeLeftOut() {
        Market market =
                Market.builder()
                        .place("kirjasto", 1)
                        .place("museo", 1)
                        .pupil("aino", "kirjasto", "museo")
                        .pupil("eino", "kirjasto")
                        .build();

        assertThat(codes(explain(market, MatchingMethod.GENEROUS, "aino"), "kirjasto"))
                .containsExactly("SOMEONE_LEFT_OUT");
    }

    @Test
    void generousSaysWhoseChoiceWouldGetWorse() {
        Market market =
                Market.builder()
                        .place("kirjasto", 1)
                        .place("museo", 1)
                        .place("varikko", 1)
                        .pupil("aino", "kirjasto", "museo")
                        .pupil("eino", "kirjasto", "varikko", "museo")
                        .pupil("olli", "varikko")
                        .build();
        Explanation explanation = explain(market, MatchingMethod.GENEROUS, "aino");

        assertThat(codes(explanation, "kirjasto")).containsExactly("SOMEONE_WORSE_CHOICE");
        assertThat(explanation.of("kirjasto").orElseThrow().because().get(0).parameter("choice"))
                .contains("3");
    }

    @Test
    void whereTwoAreAlikeItSaysSo() {
        Market market =
                Market.builder()
                        .place("kirjasto", 1)
                        .place("museo", 1)
                        .pupil("aino", "kirjasto", "museo")
                        .pupil("eino", "kirjasto", "museo")
                        .build();
        Matching matching = Solving.matching(MatchingMethod.GENEROUS, market);
        String second = matching.choiceOf(0) == 2 ? "aino" : "eino";

        assertThat(codes(explain(market, MatchingMethod.GENEROUS, second), "kirjasto"))
                .containsExactly("EQUALLY_GOOD_FOR_ALL");
    }

    /** The reason against a search that tries everything: the first aim that has to suffer. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theReasonOfGenerousIsTheFirstAimThatWouldHaveToSuffer(long seed) {
        Market market = SmallMarkets.strict(seed).market();
        Outcome.Solved solved = Solving.solved(MatchingMethod.GENEROUS, market);
        Explanations explanations = Explanations.of(market, solved);
        List<Matching> all = AllMatchings.of(market);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (Explanation.Wish wish : explanations.of(pupil).better()) {
                int wanted = market.place(wish.place()).orElseThrow();
                int who = pupil;
                List<List<Integer>> others =
                        all.stream()
                                .filter(m -> m.placeOf(who) == wanted)
                                .map(m -> worstFirst(market, m))
                                .toList();
                if (market.capacity(wanted) > 0) {
                    assertThat(codeAndChoice(wish))
                            .isEqualTo(
                                    firstDifference(worstFirst(market, solved.matching()), others));
                }
            }
        }
    }

    static LongStream seeds() {
        return Seeds.range(3000, 3300);
    }

    /** The counts that generous makes small, in their order: without a place, last choice, … */
    private static List<Integer> worstFirst(Market market, Matching matching) {
        List<Integer> counts = new ArrayList<>(matching.profile());
        Collections.reverse(counts);
        counts.add(0, market.pupils() - matching.matched());
        return counts;
    }

    private static String firstDifference(List<Integer> best, List<List<Integer>> others) {
        int latest =
                others.stream()
                        .mapToInt(
                                other ->
                                        IntStream.range(0, best.size())
                                                .filter(i -> !best.get(i).equals(other.get(i)))
                                                .findFirst()
                                                .orElse(best.size()))
                        .max()
                        .orElseThrow();
        return latest == best.size()
                ? "EQUALLY_GOOD_FOR_ALL"
                : latest == 0
                        ? "SOMEONE_LEFT_OUT"
                        : "SOMEONE_WORSE_CHOICE " + (best.size() - latest);
    }

    private static String codeAndChoice(Explanation.Wish wish) {
        Reason reason = wish.because().get(0);
        return reason.code().equals("SOMEONE_WORSE_CHOICE")
                ? reason.code() + " " + reason.parameter("choice").orElseThrow()
                : reason.code();
    }

    static Set<MatchingMethod> methods() {
        return Solving.ALWAYS_SOLVING;
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyBetterWishOfEveryPupilHasAReasonInThreeLanguages(MatchingMethod method) {
        Market market = GeneratedMarkets.popular(400, 8, 95, 7);
        Outcome.Solved solved = Solving.solved(method, market);
        Explanations explanations = Explanations.of(market, solved);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int obtained = solved.matching().choiceOf(pupil);
            Explanation explanation = explanations.of(pupil);
            assertThat(explanation.better()).hasSize(obtained == 0 ? 8 : obtained - 1);
            assertThat(explanation.better())
                    .allSatisfy(
                            wish -> {
                                assertThat(wish.because()).isNotEmpty();
                                assertThat(wish.because())
                                        .allSatisfy(ExplanationsTest::assertComplete);
                            });
        }
    }

    @Test
    void anUnknownPupilIsAMistakeOfTheProgram() {
        Market market = library();
        Explanations explanations =
                Explanations.of(market, Solving.solved(MatchingMethod.GENEROUS, market));

        assertThatThrownBy(() -> explanations.of("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pupilId");
    }

    private static Market library() {
        MarketBuilder builder =
                Market.builder().place("kirjasto", 1).place("museo", 1).place("varikko", 1);
        builder.pupil("aino", "kirjasto").score("aino", "kirjasto", 5).lottery("aino", 3);
        builder.pupil("olli", "kirjasto", "varikko")
                .score("olli", "kirjasto", 5)
                .lottery("olli", 9);
        builder.pupil("veera", "kirjasto", "museo")
                .score("veera", "kirjasto", 2)
                .lottery("veera", 1);
        return builder.build();
    }

    private static Explanation explain(Market market, MatchingMethod method, String pupil) {
        return Explanations.of(market, Solving.solved(method, market)).of(pupil);
    }

    private static List<String> codes(Explanation explanation, String place) {
        return explanation.of(place).orElseThrow().because().stream().map(Reason::code).toList();
    }

    private static void assertComplete(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(reason.text().in(language)).isNotBlank().doesNotContain("{");
        }
    }
}
