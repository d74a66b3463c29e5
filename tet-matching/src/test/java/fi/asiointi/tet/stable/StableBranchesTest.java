package fi.asiointi.tet.stable;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import fi.asiointi.tet.match.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On small markets with ties, against every stable result. */
class StableBranchesTest {

    static LongStream seeds() {
        return Seeds.range(0, 600);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fromTheSmallestStableResultTheLargestIsFound(long seed) {
        Market market = drawn(new SplittableRandom(seed));
        List<int[]> stable = new ArrayList<>();
        assertThat(StableCases.forEach(market, 10_000_000, stable::add)).isPresent();
        int[] smallest =
                stable.stream().min(Comparator.comparing(StableBranchesTest::placed)).orElseThrow();
        int largest = stable.stream().mapToInt(StableBranchesTest::placed).max().orElseThrow();

        LargestStable found = new StableBranches(market, smallest, 10_000).search();

        assertThat(found.isProvenLargest()).isTrue();
        assertThat(placed(found.placeOf())).isEqualTo(largest);
        assertThat(stable).anySatisfy(each -> assertThat(each).isEqualTo(found.placeOf()));
    }

    private static int placed(int[] placeOf) {
        return (int) IntStream.of(placeOf).filter(place -> place != Market.NO_PLACE).count();
    }

    private static Market drawn(SplittableRandom random) {
        int places = 2 + random.nextInt(4);
        MarketBuilder builder = Market.builder();
        for (int place = 0; place < places; place++) {
            builder.place("h" + place, 1 + random.nextInt(3));
        }
        int pupils = 4 + random.nextInt(5);
        for (int pupil = 0; pupil < pupils; pupil++) {
            builder.pupil("r" + pupil, wishes(random, places));
            for (int place = 0; place < places; place++) {
                builder.score("r" + pupil, "h" + place, random.nextInt(3));
            }
        }
        return builder.build();
    }

    private static List<List<String>> wishes(SplittableRandom random, int places) {
        List<List<String>> tiers = new ArrayList<>();
        for (int place :
                random.ints(0, places).distinct().limit(1 + random.nextInt(places)).toArray()) {
            boolean alike = !tiers.isEmpty() && random.nextInt(4) == 0;
            List<String> tier = alike ? tiers.get(tiers.size() - 1) : new ArrayList<>();
            tier.add("h" + place);
            if (!alike) {
                tiers.add(tier);
            }
        }
        return tiers;
    }
}
