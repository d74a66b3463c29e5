package fi.asiointi.tet.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarketBuilderTest {

    @Test
    void aPairNeedsBothSides() {
        Market market =
                Market.builder()
                        .rankingPlace("museo", 2, "aino", "eino")
                        .pupil("aino", "museo")
                        .pupil("eino")
                        .pupil("olli", "museo")
                        .build();

        assertThat(market.pairs()).isEqualTo(1);
        assertThat(codes(market))
                .containsExactly(
                        "eino - NO_CHOICES",
                        "olli museo NOT_RANKED_BY_PLACE",
                        "olli - NO_CHOICES",
                        "eino museo NOT_WISHED_BY_PUPIL");
    }

    @Test
    void whatIsEnteredTwiceCountsOnce() {
        Market market =
                Market.builder()
                        .rankingPlace("museo", 1, "aino", "aino")
                        .place("museo", 5)
                        .pupil("aino", "museo", "museo")
                        .pupil("aino")
                        .build();

        assertThat(market.capacity(0)).isEqualTo(1);
        assertThat(market.pairs()).isEqualTo(1);
        assertThat(codes(market))
                .containsExactly(
                        "- museo DUPLICATE_PLACE",
                        "aino - DUPLICATE_PUPIL",
                        "aino museo DUPLICATE_RANKING",
                        "aino museo DUPLICATE_CHOICE");
    }

    @Test
    void unknownIdsAreReportedOnBothSides() {
        Market market =
                Market.builder()
                        .rankingPlace("museo", 1, "aino", "nobody")
                        .pupil("aino", "nowhere", "museo")
                        .build();

        assertThat(codes(market))
                .containsExactly("nobody museo UNKNOWN_PUPIL", "aino nowhere UNKNOWN_PLACE");
        assertThat(market.findings().get(1).choice()).isEqualTo(1);
        // The second wish is still called the second.
        assertThat(market.choice(0)).isEqualTo(2);
    }

    @Test
    void aNegativeNumberOfSeatsIsReadAsNone() {
        Market market = Market.builder().place("museo", -3).pupil("aino", "museo").build();

        assertThat(market.capacity(0)).isZero();
        assertThat(codes(market)).containsExactly("- museo NEGATIVE_CAPACITY");
        assertThat(market.findings().get(0).because().text().en()).contains("-3");
    }

    @Test
    void higherScoresComeFirstAndThenLowerLotteryNumbers() {
        Market market =
                Market.builder()
                        .place("museo", 1)
                        .pupil("a", "museo")
                        .pupil("b", "museo")
                        .pupil("c", "museo")
                        .pupil("d", "museo")
                        .score("a", "museo", Integer.MIN_VALUE)
                        .score("b", "museo", 7)
                        .score("c", "museo", 7)
                        .score("d", "museo", Integer.MAX_VALUE)
                        .lottery("a", 1)
                        .lottery("b", 5)
                        .lottery("c", -5)
                        .build();

        assertThat(priorities(market)).containsExactly(3, 2, 1, 0);
        assertThat(market.has(MarketFeature.PLACE_TIES)).isFalse();
        assertThat(market.score(1)).isEqualTo(OptionalInt.of(7));
        assertThat(market.lottery(3)).isEqualTo(OptionalInt.of(Integer.MAX_VALUE));
    }

    @Test
    void equalsShareARankUntilLotsAreDrawn() {
        Market tied =
                Market.builder()
                        .rankingPlace("museo", 1, List.of(List.of("a", "b"), List.of("c")))
                        .pupil("a", "museo")
                        .pupil("b", "museo")
                        .pupil("c", "museo")
                        .build();

        assertThat(priorities(tied)).containsExactly(0, 0, 1);
        assertThat(tied.has(MarketFeature.PLACE_TIES)).isTrue();
        Market drawn = tied.withLottery(30, 20, 10);
        assertThat(priorities(drawn)).containsExactly(1, 0, 2);
        assertThat(drawn.has(MarketFeature.PLACE_TIES)).isFalse();
        assertThat(drawn.hasLottery()).isTrue();
        assertThat(priorities(tied)).as("the first market is unchanged").containsExactly(0, 0, 1);
    }

    @Test
    void tiesOfPupilsShareAChoiceNumber() {
        Market market =
                Market.builder()
                        .place("museo", 1)
                        .place("kirjasto", 1)
                        .place("varikko", 1)
                        .pupil("a", List.of(List.of("museo", "varikko"), List.of("kirjasto")))
                        .build();

        assertThat(market.has(MarketFeature.PUPIL_TIES)).isTrue();
        assertThat(List.of(market.choice(0), market.choice(1), market.choice(2)))
                .containsExactly(1, 1, 2);
        assertThat(market.choices()).isEqualTo(2);
        assertThat(market.isOneSided()).isTrue();
    }

    @Test
    void aMarketOfArraysReportsWhatItLeavesOut() {
        Market market =
                Market.scored(
                        new int[] {1, -1},
                        new int[][] {{0, 2, 0}, {}, {1}},
                        new int[][] {{1, 2, 3}, {}, {4}},
                        new int[] {0, 1, 2});

        assertThat(codes(market))
                .containsExactly(
                        "- 1 NEGATIVE_CAPACITY",
                        "0 2 UNKNOWN_PLACE",
                        "0 0 DUPLICATE_CHOICE",
                        "1 - NO_CHOICES");
        assertThat(market.pairs()).isEqualTo(2);
        assertThat(market.pupil("2")).isEqualTo(OptionalInt.of(2));
        assertThat(market.pupil("02")).isEmpty();
        assertThat(market.pupil("-1")).isEmpty();
        assertThat(market.place("2")).isEmpty();
    }

    @Test
    void arraysOfDifferentShapesAreAMistakeOfTheProgram() {
        assertThatThrownBy(
                        () ->
                                Market.scored(
                                        new int[] {1},
                                        new int[][] {{0}},
                                        new int[][] {{}},
                                        new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scores[0]");
        assertThatThrownBy(() -> Market.builder().build().withLottery(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("numbers");
    }

    private static List<Integer> priorities(Market market) {
        return IntStream.range(0, market.pairs()).map(market::priority).boxed().toList();
    }

    private static List<String> codes(Market market) {
        return market.findings().stream()
                .map(f -> dash(f.pupil()) + " " + dash(f.place()) + " " + f.because().code())
                .toList();
    }

    private static String dash(@Nullable String id) {
        return id == null ? "-" : id;
    }
}
