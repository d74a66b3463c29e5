package fi.asiointi.tet.stable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
     * other; within a part, ring by ring, one number for each set of open rings, those that a later
     * ring still asks about.
     *
     * @param mostStates how many numbers to keep at a time
     * @return empty when there would be more
     */
    Optional<BigInteger> count(int mostStates) {
        BigInteger product = BigInteger.ONE;
        for (List<Integer> part : parts()) {
            Optional<BigInteger> count = count(part, mostStates);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            product = product.multiply(count.get());
        }
        return Optional.of(product);
    }

    private Optional<BigInteger> count(List<Integer> part, int mostStates) {
        Map<Integer, BitSet> rightBefore = rightBefore(part);
        Map<Integer, Integer> lastAskedBy = new HashMap<>();
        List<Integer> byDepth = byDepth(part, rightBefore);
        for (int ring : byDepth) {
            rightBefore.get(ring).stream().forEach(asked -> lastAskedBy.put(asked, ring));
        }
        Map<BitSet, BigInteger> states = Map.of(new BitSet(), BigInteger.ONE);
        for (int ring : byDepth) {
            Map<BitSet, BigInteger> next = new HashMap<>();
            BitSet closed = new BitSet();
            lastAskedBy.forEach(
                    (asked, last) -> {
                        if (last == ring) {
                            closed.set(asked);
                        }
                    });
            boolean askedLater = lastAskedBy.containsKey(ring);
            states.forEach(
                    (open, number) -> {
                        next.merge(without(open, closed), number, BigInteger::add);
                        if (holds(open, rightBefore.get(ring))) {
                            BitSet with = without(open, closed);
                            with.set(ring, askedLater);
                            next.merge(with, number, BigInteger::add);
                        }
                    });
            if (next.size() > mostStates) {
                return Optional.empty();
            }
            states = next;
        }
        return Optional.of(states.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** The rings that must come right before each: those that follow from others left out. */
    private Map<Integer, BitSet> rightBefore(List<Integer> part) {
        Map<Integer, BitSet> everBefore = new HashMap<>();
        Map<Integer, BitSet> rightBefore = new HashMap<>();
        for (int ring : part) {
            BitSet indirectly = new BitSet();
            before.get(ring).stream().forEach(asked -> indirectly.or(everBefore.get(asked)));
            BitSet directly = (BitSet) before.get(ring).clone();
            directly.andNot(indirectly);
            rightBefore.put(ring, directly);
            indirectly.or(before.get(ring));
            everBefore.put(ring, indirectly);
        }
        return rightBefore;
    }

    /** Rings that few others have to precede first, so that few are open at a time. */
    private static List<Integer> byDepth(List<Integer> part, Map<Integer, BitSet> rightBefore) {
        Map<Integer, Integer> depth = new HashMap<>();
        for (int ring : part) {
            depth.put(
                    ring,
                    rightBefore.get(ring).stream()
                            .map(asked -> depth.get(asked) + 1)
                            .max()
                            .orElse(0));
        }
        List<Integer> byDepth = new ArrayList<>(part);
        byDepth.sort(Comparator.comparing(depth::get));
        return byDepth;
    }

    private static BitSet without(BitSet open, BitSet closed) {
        BitSet left = (BitSet) open.clone();
        left.andNot(closed);
        return left;
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
