package fi.asiointi.tet.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.posting.GeoPoint;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankedTest {
    private final Random random = new Random(7);

    @Test
    void ranksAreThoseOfASortInWhateverOrderTheyAreAsked() {
        for (int size : new int[] {0, 1, 2, 3, 10, 257, 1000}) {
            int[] figures = IntStream.range(0, size).map(any -> random.nextInt(50)).toArray();
            int[] sorted =
                    IntStream.range(0, size)
                            .boxed()
                            .sorted(Comparator.comparingInt((Integer it) -> -figures[it]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            var ranked =
                    new Ranked(
                            IntStream.range(0, size).toArray(),
                            (one, other) ->
                                    figures[one] != figures[other]
                                            ? figures[one] > figures[other]
                                            : one < other);

            assertThat(ranked.size()).isEqualTo(size);
            random.ints(size, 0, Math.max(1, size))
                    .forEach(rank -> assertThat(ranked.at(rank)).isEqualTo(sorted[rank]));
            assertThat(IntStream.range(0, size).map(ranked::at).toArray())
                    .isEqualTo(Arrays.copyOf(sorted, size));
        }
    }

    /** In Finland, at the equator, near a pole, and round circles of a metre to a continent. */
    @Test
    void aBoxHoldsEveryPointOfItsCircle() {
        int within = 0;
        for (int latitude : new int[] {60_170_000, 69_900_000, 0, -35_000_000, 89_000_000}) {
            var centre = new GeoPoint(24_940_000, latitude);
            for (int round = 0; round < 20_000; round++) {
                long metres = (long) Math.pow(10, 1 + random.nextDouble() * 4.5);
                double reach = metres / 50_000.0 * 1_000_000;
                var point =
                        new GeoPoint(
                                clamp(centre.longitude() + random.nextGaussian() * reach, 180),
                                clamp(latitude + random.nextGaussian() * reach / 4, 90));
                if (centre.metresTo(point) <= metres) {
                    within++;
                    assertThat(new Box(centre, metres).mayHold(point)).isTrue();
                }
            }
        }
        assertThat(within).isGreaterThan(5_000);
    }

    private static int clamp(double microDegrees, int degrees) {
        return (int) Math.max(-degrees * 1e6, Math.min(degrees * 1e6, microDegrees));
    }
}
