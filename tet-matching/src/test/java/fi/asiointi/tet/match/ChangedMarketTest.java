package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must happen to the result when the market changes in a known way. */
class ChangedMarketTest {

    static LongStream seeds() {
        return Seeds.range(1000, 1120);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheEntriesDoesNotMatter(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        for (MatchingMethod method :
                List.of(MatchingMethod.PUPIL_OPTIMAL, MatchingMethod.PLACE_OPTIMAL)) {
            assertThat(Solving.matching(method, entries.marketBackwards()).byPupil())
                    .isEqualTo(Solving.matching(method, entries.market()).byPupil());
        }
        assertThat(Solving.matching(MatchingMethod.GENEROUS, entries.marketBackwards()).profile())
                .isEqualTo(Solving.matching(MatchingMethod.GENEROUS, entries.market()).profile());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void entriesThatCannotBeUsedChangeNothing(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        Market dirty =
                entries.builder()
                        .place("empty", 3)
                        .rankingPlace("closed", 2)
                        .place("h0", 9)
                        .pupil("latecomer", "closed", "unknown", "closed")
                        .pupil("r0", "empty")
                        .build();

        for (MatchingMethod method : Solving.ALWAYS_SOLVING) {
            Matching clean = Solving.matching(method, entries.market());
            Matching same = Solving.matching(method, dirty);
            assertThat(same.placeOf("latecomer")).isEmpty();
            clean.byPupil()
                    .forEach((pupil, place) -> assertThat(same.placeOf(pupil)).isEqualTo(place));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFurtherSeatMakesNoPupilWorseOff(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        Matching before = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, entries.market());
        for (int place = 0; place < entries.capacities.size(); place++) {
            entries.capacities.set(place, entries.capacities.get(place) + 1);
            Matching after = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, entries.market());
            entries.capacities.set(place, entries.capacities.get(place) - 1);
            assertNobodyWorse(entries.wishes.size(), after, before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPupilWhoWithdrawsMakesNoOtherWorseOff(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        Matching before = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, entries.market());
        int last = entries.wishes.size() - 1;
        entries.wishes.set(last, List.of());
        Matching after = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, entries.market());

        assertNobodyWorse(last, after, before);
    }

    /** The pupil lies in every possible way; deferred acceptance never rewards it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPupilDoesNotGainByAnUntrueList(long seed) {
        SmallMarkets entries = SmallMarkets.strict(seed);
        List<List<String>> truth = entries.wishes.get(0);
        Matching honest = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, entries.market());
        int honestRank = rank(truth, honest.placeOf("r0").orElse(""));
        for (List<List<String>> lie : Orders.ofSubsets(truth)) {
            entries.wishes.set(0, lie);
            Matching other = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, entries.market());
            assertThat(rank(truth, other.placeOf("r0").orElse("")))
                    .isGreaterThanOrEqualTo(honestRank);
        }
    }

    /** The test above has power: where places propose, some pupil does gain. */
    @Test
    void wherePlacesProposeAnUntrueListCanPay() {
        Market honest = threeByThree("w1", "w2", "w3");
        Market lie = threeByThree("w1");

        assertThat(Solving.matching(MatchingMethod.PLACE_OPTIMAL, honest).placeOf("m1"))
                .contains("w3");
        assertThat(Solving.matching(MatchingMethod.PLACE_OPTIMAL, lie).placeOf("m1"))
                .contains("w1");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameMarketGivesTheSameBytes(long seed) {
        for (MatchingMethod method : Solving.ALWAYS_SOLVING) {
            String first = Solving.matching(method, SmallMarkets.strict(seed).market()).sha256();
            String again = Solving.matching(method, SmallMarkets.strict(seed).market()).sha256();
            assertThat(again).isEqualTo(first).hasSize(64);
        }
    }

    private static Market threeByThree(String... listOfFirst) {
        return Market.builder()
                .rankingPlace("w1", 1, "m2", "m3", "m1")
                .rankingPlace("w2", 1, "m3", "m1", "m2")
                .rankingPlace("w3", 1, "m1", "m2", "m3")
                .pupil("m1", listOfFirst)
                .pupil("m2", "w2", "w3", "w1")
                .pupil("m3", "w3", "w1", "w2")
                .build();
    }

    private static int rank(List<List<String>> wishes, String place) {
        int at = wishes.indexOf(List.of(place));
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static void assertNobodyWorse(int pupils, Matching after, Matching before) {
        IntStream.range(0, pupils)
                .filter(pupil -> before.choiceOf(pupil) > 0)
                .forEach(
                        pupil ->
                                assertThat(after.choiceOf(pupil))
                                        .isBetween(1, before.choiceOf(pupil)));
    }
}
