package fi.asiointi.subsidy.simulation;

/**
 * The loops over a block of rows. Each does one thing, without a branch or a call, and all its
 * arrays have the same index: so the compiler makes vector instructions of it. The rows of a block
 * are copied in and out of the whole columns; they fit in the nearest cache.
 */
final class Columns {
    /** Rows of a block. */
    static final int BLOCK = 256;

    /** The place of the sign bit: shifted by it, a negative number is 1 and any other 0. */
    private static final int SIGN = 63;

    private Columns() {}

    /** 1 where the value is missing: only then it is below the bound. */
    static void addMissing(long[] values, int rows, long[] gone) {
        for (int i = 0; i < rows; i++) {
            gone[i] |= (values[i] + Column.BOUND) >>> SIGN;
        }
    }

    /** 1 where the day is missing, before the first, or after the last. */
    static void addOutside(long[] days, int rows, long first, long last, long[] gone) {
        for (int i = 0; i < rows; i++) {
            gone[i] |= (days[i] - first | last - days[i]) >>> SIGN;
        }
    }

    /** Adds the step from a day on: the sign of (the day before − day) is set then. */
    static void addStep(long[] days, int rows, long from, long step, long[] limits) {
        long dayBefore = from - 1;
        for (int i = 0; i < rows; i++) {
            limits[i] += step & -((dayBefore - days[i]) >>> SIGN);
        }
    }

    /** Sets the bit where the value is less than the limit. */
    static void markLess(long[] values, int rows, long limit, int bit, long[] mask) {
        for (int i = 0; i < rows; i++) {
            mask[i] |= ((values[i] - limit) >>> SIGN) << bit;
        }
    }

    /** Sets the bit where the value is more than the limit. */
    static void markMore(long[] values, int rows, long limit, int bit, long[] mask) {
        for (int i = 0; i < rows; i++) {
            mask[i] |= ((limit - values[i]) >>> SIGN) << bit;
        }
    }

    /** Sets the bit where nothing is missing and the value is less than the limit. */
    static void markLess(
            long[] values, int rows, long[] limits, long[] gone, int bit, long[] mask) {
        for (int i = 0; i < rows; i++) {
            mask[i] |= (((values[i] - limits[i]) >>> SIGN) & ~gone[i]) << bit;
        }
    }

    /** Sets the bit where something is missing. */
    static void markGone(int rows, long[] gone, int bit, long[] mask) {
        for (int i = 0; i < rows; i++) {
            mask[i] |= gone[i] << bit;
        }
    }

    /** Takes the first where the answer is 1, the second where it is 0. */
    static void choose(long[] answers, int rows, long[] whenYes, long[] whenNo, long[] chosen) {
        for (int i = 0; i < rows; i++) {
            chosen[i] = whenNo[i] + (whenYes[i] - whenNo[i] & -answers[i]);
        }
    }

    /** A percent of each amount, cut to whole cents. */
    static void share(long[] amounts, long[] percents, int rows, long[] shares) {
        for (int i = 0; i < rows; i++) {
            shares[i] = amounts[i] * percents[i] / 100;
        }
    }

    /**
     * The amount less the deduction, no more than the cap and no less than nothing; missing where
     * something is. A number shifted to its sign is all bits when it is negative, and none else.
     */
    static void limit(
            long[] amounts, int rows, long[] deductions, long[] caps, long[] gone, long[] limited) {
        for (int i = 0; i < rows; i++) {
            long over = amounts[i] - deductions[i] - caps[i];
            long most = caps[i] + (over & over >> SIGN);
            long least = most & ~(most >> SIGN);
            limited[i] = (least & (gone[i] - 1)) | (Column.MISSING & -gone[i]);
        }
    }
}
