package fi.asiointi.tet.stable;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Counts the sets of the rings of one part, ring by ring, with one number for each choice among the
 * open rings: those that a later ring still asks about. The ring that leaves the fewest open comes
 * next.
 */
final class RingCount {
    /** Each open ring has a bit of a long. */
    private static final int MOST_OPEN = Long.SIZE;

    private final List<BitSet> rightBefore;

    /** For each ring, those that ask about it and are not counted yet. */
    private final List<BitSet> rightAfter;

    /** For each ring, how many of those before it are not counted yet. */
    private final int[] missing;

    private final BitSet counted = new BitSet();

    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>();
    private final long[] bit;
    private long bitsInUse;
    private Map<Long, BigInteger> numbers = Map.of(0L, BigInteger.ONE);

    /** A ring, and how many more are open once it is counted. */
    private record Candidate(int ring, int opens) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byOpens = Integer.compare(opens, other.opens);
            return byOpens != 0 ? byOpens : Integer.compare(ring, other.ring);
        }
    }

    /**
     * @param rightBefore for each ring, those that must come right before it
     */
    RingCount(List<BitSet> rightBefore) {
        this.rightBefore = rightBefore;
        this.rightAfter = rightBefore.stream().map(each -> new BitSet()).toList();
        this.missing = rightBefore.stream().mapToInt(BitSet::cardinality).toArray();
        this.bit = new long[missing.length];
        for (int ring = 0; ring < missing.length; ring++) {
            int asking = ring;
            rightBefore.get(ring).stream().forEach(asked -> rightAfter.get(asked).set(asking));
        }
    }

    /**
     * How many sets a part has. Every part can be asked about once.
     *
     * @param part rings of which none asks about one outside, nor is asked about from there
     * @param mostNumbers how many numbers to keep at a time
     * @return empty when there would be more, or too many open rings
     */
    Optional<BigInteger> of(List<Integer> part, int mostNumbers) {
        numbers = Map.of(0L, BigInteger.ONE);
        part.stream().filter(ring -> missing[ring] == 0).forEach(this::add);
        while (!candidates.isEmpty()) {
            int ring = candidates.remove().ring();
            if (!counted.get(ring)) {
                counted.set(ring);
                if (Long.bitCount(bitsInUse) == MOST_OPEN) {
                    return Optional.empty();
                }
                count(ring);
                if (numbers.size() > mostNumbers) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(numbers.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    }

    private void count(int ring) {
        long needed = bits(rightBefore.get(ring));
        rightBefore.get(ring).stream().forEach(asked -> rightAfter.get(asked).clear(ring));
        long closed = bits(closedBy(ring));
        bitsInUse &= ~closed;
        bit[ring] = rightAfter.get(ring).isEmpty() ? 0 : Long.lowestOneBit(~bitsInUse);
        bitsInUse |= bit[ring];
        var next = new HashMap<Long, BigInteger>();
        numbers.forEach(
                (open, number) -> {
                    next.merge(open & ~closed, number, BigInteger::add);
                    if ((open & needed) == needed) {
                        next.merge((open & ~closed) | bit[ring], number, BigInteger::add);
                    }
                });
        numbers = next;
        noteCandidates(ring);
    }

    private BitSet closedBy(int ring) {
        BitSet closed = new BitSet();
        rightBefore.get(ring).stream()
                .filter(asked -> rightAfter.get(asked).isEmpty())
                .forEach(closed::set);
        return closed;
    }

    /** Those that waited for the ring, and those that are now the last to ask about another. */
    private void noteCandidates(int ring) {
        rightAfter.get(ring).stream().filter(after -> --missing[after] == 0).forEach(this::add);
        rightBefore.get(ring).stream()
                .filter(asked -> rightAfter.get(asked).cardinality() == 1)
                .map(asked -> rightAfter.get(asked).nextSetBit(0))
                .filter(last -> missing[last] == 0)
                .forEach(this::add);
    }

    private void add(int ring) {
        long closes =
                rightBefore.get(ring).stream()
                        .filter(asked -> rightAfter.get(asked).cardinality() == 1)
                        .count();
        int opened = rightAfter.get(ring).isEmpty() ? 0 : 1;
        candidates.add(new Candidate(ring, opened - (int) closes));
    }

    private long bits(BitSet rings) {
        return rings.stream().mapToLong(ring -> bit[ring]).reduce(0, (one, other) -> one | other);
    }
}
