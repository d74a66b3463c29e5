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
import org.junit.jupiter.api.Test;
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
                stable.stream()
                        .min(Comparator.comparingInt(StableBranchesTest::placed))
                        .orElseThrow();
        int largest = stable.stream().mapToInt(StableBranchesTest::placed).max().orElseThrow();

        LargestStable found = new StableBranches(market, smallest, 10_000).search();

        assertThat(found.isProvenLargest()).isTrue();
        assertThat(placed(found.placeOf())).isEqualTo(largest);
        assertThat(stable).anySatisfy(each -> assertThat(each).isEqualTo(found.placeOf()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWaysToStartAreStableAndNotMuchSmaller(long seed) {
        Market market = drawn(new SplittableRandom(seed));
        List<int[]> stable = new ArrayList<>();
        StableCases.forEach(market, 10_000_000, stable::add);
        int largest = stable.stream().mapToInt(StableBranchesTest::placed).max().orElseThrow();
        int[] secondChance = SecondChanceProposals.solve(market);
        int[] walked = new TieBreaking(market).walk(500, largest);

        assertThat(stable).anySatisfy(each -> assertThat(each).isEqualTo(secondChance));
        assertThat(3 * placed(secondChance)).isGreaterThanOrEqualTo(2 * largest);
        assertThat(stable).anySatisfy(each -> assertThat(each).isEqualTo(walked));
        assertThat(3 * placed(walked)).isGreaterThanOrEqualTo(2 * largest);
    }

    /** Of small markets, the walk misses the largest result in less than one of ten. */
    @Test
    void theWalkMostlyComesToTheLargest() {
        long missed =
                Seeds.range(0, 400)
                        .mapToObj(seed -> drawn(new SplittableRandom(seed)))
                        .filter(market -> !comesToTheLargest(market))
                        .count();

        assertThat(missed).isLessThan(Seeds.range(0, 400).count() / 10);
    }

    private static boolean comesToTheLargest(Market market) {
        int[] walked = new TieBreaking(market).walk(500, market.pupils());
        LargestStable largest = new StableBranches(market, walked, 10_000).search();
        return placed(walked) == placed(largest.placeOf());
    }

    /** Forty pupils: without looking ahead on both sides there would be thousands of cases. */
    @Test
    void fewCasesAreLookedAt() {
        for (long seed = 0; seed < 10; seed++) {
            Market market = drawn(new SplittableRandom(seed), 40, 12);
            LargestStable found =
                    new StableBranches(market, SecondChanceProposals.solve(market), 400).search();

            assertThat(found.isProvenLargest()).as("seed %d", seed).isTrue();
            int[] further = new TieBreaking(market).walk(500, market.pupils());
            assertThat(placed(further)).isLessThanOrEqualTo(placed(found.placeOf()));
        }
    }

    private static int placed(int[] placeOf) {
        return (int) IntStream.of(placeOf).filter(place -> place != Market.NO_PLACE).count();
    }

    private static Market drawn(SplittableRandom random) {
        int places = 2 + random.nextInt(4);
        return drawn(random, 4 + random.nextInt(5), places);
    }

    private static Market drawn(SplittableRandom random, int pupils, int places) {
        MarketBuilder builder = Market.builder();
        for (int place = 0; place < places; place++) {
            builder.place("h" + place, random.nextInt(4));
        }
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
                random.ints(0, places)
                        .distinct()
                        .limit(1 + random.nextInt(Math.min(5, places)))
                        .toArray()) {
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
