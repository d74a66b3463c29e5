package fi.asiointi.tet.suitability;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Sets of codes as bits, so that two of them are compared by a few instructions. A code has the
 * same bit in every set that one instance has made.
 */
final class CodeSets {
    static final long[] EMPTY = {};

    private final Map<String, Integer> bitOf = new HashMap<>();

    long[] of(Collection<String> codes) {
        long[] bits = EMPTY;
        for (String code : codes) {
            int bit = bitOf.computeIfAbsent(code, unseen -> bitOf.size());
            if (bit / 64 >= bits.length) {
                bits = Arrays.copyOf(bits, bit / 64 + 1);
            }
            bits[bit / 64] |= 1L << bit;
        }
        return bits;
    }

    static boolean intersect(long[] one, long[] other) {
        for (int word = Math.min(one.length, other.length) - 1; word >= 0; word--) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    static boolean contains(long[] all, long[] part) {
        for (int word = 0; word < part.length; word++) {
            long there = word < all.length ? all[word] : 0;
            if ((part[word] & ~there) != 0) {
                return false;
            }
        }
        return true;
    }
}
