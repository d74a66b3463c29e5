package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same result byte by byte, whatever the Java and however many solve the same market at once.
 * The digests were written down on Java 17; where the tests run on 25 they are the same.
 */
class SameBytesTest {
    private static final Market MARKET = GeneratedMarkets.popular(700, 8, 102, 2026);
    private static final int THREADS = 8;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PUPIL_OPTIMAL, ca8f85a14c862c7d",
        "PLACE_OPTIMAL, ca8f85a14c862c7d",
        "MAX_CARDINALITY, 5befb831d645d7b6",
        "GENEROUS, 79b65b37b7afa0bb",
        "GREEDY, f66c43fe9fa38681",
        "RANK_MAXIMAL, a8a76e324f18a7f2",
        "MIN_RANK_SUM, 45ab27fb872c5b87",
        "BOTTLENECK, fa437eb8cf558e49",
        "TOP_TRADING_CYCLES, c105c5d0d020676c",
        "SERIAL_DICTATORSHIP, 140bbfdbb5f555e1"
    })
    void everyJavaAndEveryThreadGivesTheSameBytes(MatchingMethod method, String digest)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> digests = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                digests.add(threads.submit(() -> Solving.matching(method, MARKET).sha256()));
            }
            for (Future<String> each : digests) {
                assertThat(each.get()).startsWith(digest);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
