package fi.asiointi.voucher.code;

import java.util.Optional;

/**
 * Check characters from the field of 32 elements, whose elements are the values of the characters
 * and whose α is a root of x⁵ + x² + 1. Adding is exclusive or.
 *
 * <p>The character at distance j from the end of a code has the weight αʲ; the weights of 31 places
 * differ, and therefore swaps and twins at any distance are seen.
 */
final class Gf32 {
    /** α has so many different powers: for a longer code the weights would repeat. */
    static final int LONGEST = 31;

    private static final int POLYNOMIAL = 0b100101;
    private static final int[] POWER = powers();
    private static final int[] LOGARITHM = logarithms();

    private static final int ALPHA = POWER[1];
    private static final int ALPHA_SQUARED = POWER[2];

    /**
     * The last two coefficients of the generator (x − α)(x − α²) = x² + (α + α²)x + α³, multiplied
     * by every element; the first of the two stands in the higher five bits.
     */
    private static final int[] TIMES_GENERATOR = pairs(ALPHA ^ ALPHA_SQUARED, POWER[3]);

    /** The remainder of two symbols, which two more steps of the division leave. */
    private static final int[] AFTER_TWO = afterTwo();

    private static final int[] TIMES_ALPHA = products(ALPHA);

    private Gf32() {}

    /** The check character that makes α a root: {@code acc·α + d} over the symbols, once more. */
    static int oneCheck(int[] symbols, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum = TIMES_ALPHA[sum] ^ symbols[i];
        }
        return TIMES_ALPHA[sum];
    }

    /** The two check characters that make α and α² roots: the remainder by the generator. */
    static int twoChecks(int[] symbols, int length) {
        int odd = length & 1;
        int remainder = odd == 0 ? 0 : TIMES_GENERATOR[symbols[0]]; // the higher element first
        for (int i = odd; i < length; i += 2) {
            remainder = AFTER_TWO[remainder ^ (symbols[i] << 5 | symbols[i + 1])];
        }
        return remainder;
    }

    /**
     * The right code that differs from these symbols in exactly one place, if there is one; there
     * are never two. One wrong character, off by e at distance j from the end, gives the syndromes
     * e·αʲ and e·α²ʲ.
     */
    static Optional<int[]> mended(int[] symbols) {
        int first = valueAt(ALPHA, symbols);
        int second = valueAt(ALPHA_SQUARED, symbols);
        if (first == 0 || second == 0) {
            return Optional.empty();
        }
        int distance = Math.floorMod(LOGARITHM[second] - LOGARITHM[first], LONGEST);
        if (distance >= symbols.length) {
            return Optional.empty();
        }
        int[] mended = symbols.clone();
        mended[symbols.length - 1 - distance] ^=
                POWER[Math.floorMod(LOGARITHM[first] - distance, LONGEST)];
        return Optional.of(mended);
    }

    /** The symbols as a polynomial, at one point; zero at a root of every right code. */
    static int valueAt(int point, int[] symbols) {
        int value = 0;
        for (int symbol : symbols) {
            value = product(value, point) ^ symbol;
        }
        return value;
    }

    private static int product(int a, int b) {
        return a == 0 || b == 0 ? 0 : POWER[(LOGARITHM[a] + LOGARITHM[b]) % LONGEST];
    }

    private static int[] products(int factor) {
        int[] products = new int[LONGEST + 1];
        for (int i = 0; i <= LONGEST; i++) {
            products[i] = product(i, factor);
        }
        return products;
    }

    private static int[] pairs(int higher, int lower) {
        int[] pairs = new int[LONGEST + 1];
        for (int i = 0; i <= LONGEST; i++) {
            pairs[i] = product(i, higher) << 5 | product(i, lower);
        }
        return pairs;
    }

    private static int[] afterTwo() {
        int[] after = new int[1 << 10];
        for (int two = 0; two < after.length; two++) {
            int afterOne = (two & 31) << 5 ^ TIMES_GENERATOR[two >>> 5];
            after[two] = (afterOne & 31) << 5 ^ TIMES_GENERATOR[afterOne >>> 5];
        }
        return after;
    }

    private static int[] powers() {
        int[] powers = new int[LONGEST];
        int power = 1;
        for (int i = 0; i < LONGEST; i++) {
            powers[i] = power;
            power <<= 1;
            power ^= power > LONGEST ? POLYNOMIAL : 0;
        }
        return powers;
    }

    private static int[] logarithms() {
        int[] logarithms = new int[LONGEST + 1];
        for (int i = 0; i < LONGEST; i++) {
            logarithms[POWER[i]] = i;
        }
        return logarithms;
    }
}
