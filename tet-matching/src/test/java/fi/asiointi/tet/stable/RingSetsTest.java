package fi.asiointi.tet.stable;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.match.Seeds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RingSetsTest {
    private static final int MANY = 1 << 20;

    static LongStream seeds() {
        return Seeds.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asManyAreCountedAsAreGiven(long seed) {
        var sets = new RingSets(drawn(new SplittableRandom(seed)));
        List<BitSet> given = new ArrayList<>();
        sets.forEach(set -> given.add((BitSet) set.clone()));

        assertThat(given).doesNotHaveDuplicates();
        assertThat(sets.count(MANY)).contains(BigInteger.valueOf(given.size()));
    }

    /** Two hundred pairs of rings, one before the other in each: three sets a pair. */
    @Test
    void theCountIsExactFarBeyondSixtyFourBits() {
        List<BitSet> before = new ArrayList<>();
        for (int pair = 0; pair < 200; pair++) {
            before.add(new BitSet());
            before.add(new BitSet());
            before.get(2 * pair + 1).set(2 * pair);
        }

        assertThat(new RingSets(before).count(MANY)).contains(BigInteger.valueOf(3).pow(200));
    }

    /** One hundred rings follow from one, and one more from all of them. */
    @Test
    void manyOpenRingsAreTooManyToCount() {
        List<BitSet> fan = new ArrayList<>(List.of(new BitSet()));
        for (int ring = 1; ring <= 100; ring++) {
            BitSet first = new BitSet();
            first.set(0);
            fan.add(first);
        }
        assertThat(new RingSets(fan).count(MANY))
                .contains(BigInteger.TWO.pow(100).add(BigInteger.ONE));

        BitSet all = new BitSet();
        all.set(1, 101);
        fan.add(all);
        assertThat(new RingSets(fan).count(MANY)).isEmpty();
    }

    private static List<BitSet> drawn(SplittableRandom random) {
        List<BitSet> before = new ArrayList<>();
        int rings = 1 + random.nextInt(14);
        int density = 2 + random.nextInt(6);
        for (int ring = 0; ring < rings; ring++) {
            BitSet asked = new BitSet();
            for (int other = 0; other < ring; other++) {
                asked.set(other, random.nextInt(density) == 0);
            }
            before.add(asked);
        }
        return before;
    }
}
