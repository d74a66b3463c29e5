package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether a pupil can gain by a list that is not true: never where a method promises it, over every
 * selection and order of the true list; and somewhere where it does not, or the test has no power.
 */
class ManipulationTest {

    @ParameterizedTest
    @EnumSource(
            value = MatchingMethod.class,
            names = {"PUPIL_OPTIMAL", "TOP_TRADING_CYCLES", "SERIAL_DICTATORSHIP"})
    void nobodyEverGains(MatchingMethod method) {
        assertThat(LongStream.range(0, 300).filter(seed -> someoneGains(method, seed))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MatchingMethod.class,
            names = {
                "PLACE_OPTIMAL",
                "GENEROUS",
                "GREEDY",
                "RANK_MAXIMAL",
                "MIN_RANK_SUM",
                "BOTTLENECK",
                "MAX_CARDINALITY"
            })
    void somebodyGainsSomewhere(MatchingMethod method) {
        assertThat(LongStream.range(0, 300).filter(seed -> someoneGains(method, seed)))
                .isNotEmpty();
    }

    private static boolean someoneGains(MatchingMethod method, long seed) {
        int pupils = SmallMarkets.strict(seed).wishes.size();
        for (int pupil = 0; pupil < pupils; pupil++) {
            SmallMarkets entries = SmallMarkets.strict(seed);
            List<List<String>> truth = entries.wishes.get(pupil);
            int honest = rank(truth, method, entries.market(), pupil);
            for (List<List<String>> list : Orders.ofSubsets(truth)) {
                entries.wishes.set(pupil, list);
                if (rank(truth, method, entries.market(), pupil) < honest) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int rank(
            List<List<String>> truth, MatchingMethod method, Market market, int pupil) {
        Outcome.Solved solved = (Outcome.Solved) method.solve(market);
        int at = truth.indexOf(List.of(solved.matching().placeOf("r" + pupil).orElse("")));
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
