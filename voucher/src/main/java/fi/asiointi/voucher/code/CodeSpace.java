package fi.asiointi.voucher.code;

import java.math.BigInteger;

/**
 * How many codes there are, and what follows from that for collisions and for guessing.
 *
 * <p>For choosing the length of a code: with 50 bits and 17 000 vouchers two random codes are alike
 * with a chance of 1 in 8 million, and whoever guesses needs 660 million tries for a chance of one
 * in a hundred.
 *
 * {@snippet class="fi.asiointi.voucher.code.CodeSnippetsTest" region="space"}
 *
 * @param size how many codes there are; check characters do not count, since anybody can calculate
 *     them
 */
public record CodeSpace(BigInteger size) {
    /** Up to here the logarithm is summed one by one; beyond, in closed form. */
    private static final long SUMMED_ONE_BY_ONE = 10_000;

    /** So many codes of a large space are alike for certain, as far as a double can tell. */
    private static final double CERTAIN_SHARE = 0.1;

    /**
     * Refuses an empty space.
     *
     * @throws IllegalArgumentException when there is no code
     */
    public CodeSpace {
        if (size.signum() <= 0) {
            throw new IllegalArgumentException("There is 1 code or more, not " + size);
        }
    }

    /**
     * {@return the codes that are drawn for new vouchers in a format}
     *
     * @param format the format
     */
    public static CodeSpace of(CodeFormat format) {
        return new CodeSpace(
                BigInteger.valueOf(format.lastIssued())
                        .subtract(BigInteger.valueOf(format.firstIssued()))
                        .add(BigInteger.ONE));
    }

    /**
     * {@return all texts of so many characters}
     *
     * @param alphabet the characters
     * @param length how many stand in a text
     */
    public static CodeSpace ofCharacters(Alphabet alphabet, int length) {
        return new CodeSpace(BigInteger.valueOf(alphabet.size()).pow(length));
    }

    /**
     * {@return the chance that among so many random codes two or more are alike}
     *
     * <p>One minus the product of {@code 1 − i ÷ size}, by way of its logarithm, so that the
     * tiniest chances keep their digits.
     *
     * @param codes how many codes are drawn; 0 or more
     * @throws IllegalArgumentException when {@code codes} is negative
     */
    public double collisionChance(long codes) {
        if (codes < 0) {
            throw new IllegalArgumentException("0 codes or more are drawn, not " + codes);
        }
        if (BigInteger.valueOf(codes).compareTo(size) > 0) {
            return 1;
        }
        return -Math.expm1(codes <= SUMMED_ONE_BY_ONE ? summed(codes) : integrated(codes));
    }

    /**
     * {@return how many different codes somebody must try to hit a living voucher with this chance}
     *
     * @param chance the chance, between 0 and 1
     * @param living how many vouchers can be hit; 1 or more, and fewer than there are codes
     * @throws IllegalArgumentException when the chance is not between 0 and 1, no voucher lives, or
     *     every code has a voucher
     */
    public double guessesFor(double chance, long living) {
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("A chance is between 0 and 1, not " + chance);
        }
        if (living < 1 || BigInteger.valueOf(living).compareTo(size) >= 0) {
            throw new IllegalArgumentException(
                    "From 1 to " + size + " - 1 vouchers can be hit, not " + living);
        }
        return Math.log1p(-chance) / Math.log1p(-living / size.doubleValue());
    }

    private double summed(long codes) {
        double logarithm = 0;
        for (long i = 1; i < codes; i++) {
            logarithm += Math.log1p(-i / size.doubleValue());
        }
        return logarithm;
    }

    /** The same sum by Euler and Maclaurin: the integral, and what the ends add to it. */
    private double integrated(long codes) {
        double count = size.doubleValue();
        double share = codes / count;
        if (share > CERTAIN_SHARE) {
            return Double.NEGATIVE_INFINITY;
        }
        double ends = -Math.log1p(-share) / 2 + (1 - 1 / (1 - share)) / (12 * count);
        return -count * integral(share) + ends;
    }

    /** {@code (1 − u) · log(1 − u) + u} as a series, because written so its terms would cancel. */
    private static double integral(double share) {
        double sum = 0;
        double power = share * share;
        for (int k = 2; power > sum * Math.ulp(1.0) / 8; k++) {
            sum += power / (k * (k - 1.0));
            power *= share;
        }
        return sum;
    }
}
