package fi.asiointi.tet.stable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The sets of rings that hold, with each ring, those that must come before it. Each is one stable
 * result.
 */
final class RingSets {
    /** Which rings come before which is one bit for each two: 150 megabytes. */
    private static final int MOST_RINGS = 50_000;

    private final List<BitSet> before;

    RingSets(List<BitSet> before) {
        this.before = before;
    }

    /** Gives every set, the empty one first, until the taker wants no more. */
    void forEach(Predicate<BitSet> taker) {
        BitSet chosen = new BitSet(before.size());
        boolean goOn = taker.test(chosen);
        for (int ring = lastThatMayJoin(chosen);
                goOn && ring >= 0;
                ring = lastThatMayJoin(chosen)) {
            chosen.clear(ring, before.size());
            chosen.set(ring);
            goOn = taker.test(chosen);
        }
    }

    /** As in counting up: the last ring that can be added, once all after it are taken out. */
    private int lastThatMayJoin(BitSet chosen) {
        int ring = before.size() - 1;
        while (ring >= 0 && (chosen.get(ring) || !holds(chosen, before.get(ring)))) {
            ring--;
        }
        return ring;
    }

    private static boolean holds(BitSet chosen, BitSet needed) {
        for (int ring = needed.nextSetBit(0); ring >= 0; ring = needed.nextSetBit(ring + 1)) {
            if (!chosen.get(ring)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How many sets there are, exactly: the product over parts that have nothing to do with each
     * other.
     *
     * @param mostNumbers how many numbers to keep at a time
     * @return empty when there would be more
     */
    Optional<BigInteger> count(int mostNumbers) {
        if (before.size() > MOST_RINGS) {
            return Optional.empty();
        }
        BigInteger product = BigInteger.ONE;
        var counting = new RingCount(rightBefore());
        for (List<Integer> part : parts()) {
            Optional<BigInteger> count = counting.of(part, mostNumbers);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            product = product.multiply(count.get());
        }
        return Optional.of(product);
    }

    /** The rings that must come right before each: those that follow from others left out. */
    private List<BitSet> rightBefore() {
        List<BitSet> everBefore = new ArrayList<>();
        List<BitSet> rightBefore = new ArrayList<>();
        for (BitSet asked : before) {
            BitSet indirectly = new BitSet();
            asked.stream().forEach(ring -> indirectly.or(everBefore.get(ring)));
            BitSet directly = (BitSet) asked.clone();
            directly.andNot(indirectly);
            rightBefore.add(directly);
            indirectly.or(asked);
            everBefore.add(indirectly);
        }
        return rightBefore;
    }

    private List<List<Integer>> parts() {
        int[] part = new int[before.size()];
        for (int ring = 0; ring < part.length; ring++) {
            part[ring] = ring;
            for (int asked = before.get(ring).nextSetBit(0);
                    asked >= 0;
                    asked = before.get(ring).nextSetBit(asked + 1)) {
                int from = root(part, asked);
                part[from] = root(part, ring);
            }
        }
        Map<Integer, List<Integer>> byRoot = new HashMap<>();
        for (int ring = 0; ring < part.length; ring++) {
            byRoot.computeIfAbsent(root(part, ring), root -> new ArrayList<>()).add(ring);
        }
        return List.copyOf(byRoot.values());
    }

    private static int root(int[] part, int ring) {
        int root = ring;
        while (part[root] != root) {
            part[root] = part[part[root]];
            root = part[root];
        }
        return root;
    }
}
