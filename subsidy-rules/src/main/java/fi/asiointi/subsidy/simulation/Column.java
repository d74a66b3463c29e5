package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.Answer;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One fact of many cases, as whole numbers of a stated scale. What is missing is {@link #MISSING}.
 *
 * <p>Values stay below 2<sup>60</sup>, so that the difference of two of them, and of one and a
 * missing one, never overflows: the loops then tell less from more by a sign bit alone.
 */
public final class Column {
    /** What stands for a fact that nobody has told; it is less than any value. */
    public static final long MISSING = -(1L << 62);

    /** Every value is less than this, and more than its opposite. */
    static final long BOUND = 1L << 60;

    private final Scale scale;
    private final long[] values;
    private final long least;
    private final long most;
    private final boolean hasMissing;

    private Column(Scale scale, long[] values, LongSummaryStatistics told) {
        this.scale = scale;
        this.values = values;
        this.least = told.getCount() == 0 ? 0 : told.getMin();
        this.most = told.getCount() == 0 ? 0 : told.getMax();
        this.hasMissing = told.getCount() < values.length;
    }

    /**
     * {@return a column of these values} They are copied.
     *
     * @param scale what they stand for
     * @param values the values, one a row; {@link #MISSING} for one that is missing
     * @throws IllegalArgumentException for a value of 2<sup>60</sup> or more, or an answer that is
     *     neither 0 nor 1
     */
    public static Column of(Scale scale, long... values) {
        long[] copy = values.clone();
        var told = new LongSummaryStatistics();
        for (int row = 0; row < copy.length; row++) {
            if (copy[row] != MISSING) {
                refuseMisfit(scale, copy[row], row);
                told.accept(copy[row]);
            }
        }
        return new Column(scale, copy, told);
    }

    /**
     * {@return a column of these facts}
     *
     * @param scale what the values shall stand for
     * @param facts money, numbers, days or answers, one a row; null and {@code UNKNOWN} are missing
     * @throws IllegalArgumentException for a fact that the scale cannot hold
     */
    public static Column ofFacts(Scale scale, Iterable<? extends @Nullable Object> facts) {
        var values = LongStream.builder();
        for (Object fact : facts) {
            boolean isMissing = fact == null || fact == Answer.UNKNOWN;
            values.add(
                    isMissing
                            ? MISSING
                            : scale.of(fact)
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "A fact does not fit a column of "
                                                                    + scale)));
        }
        return of(scale, values.build().toArray());
    }

    /** {@return what the values stand for} */
    public Scale scale() {
        return scale;
    }

    /** {@return how many rows it has} */
    public int rows() {
        return values.length;
    }

    /** The values themselves, for the loops; nobody changes them. */
    long[] values() {
        return values;
    }

    /** Whether a fact of some row is missing. */
    boolean hasMissing() {
        return hasMissing;
    }

    /** The least of the values; 0 when every one is missing. */
    long least() {
        return least;
    }

    /** The largest of the values; 0 when every one is missing. */
    long most() {
        return most;
    }

    private static void refuseMisfit(Scale scale, long value, int row) {
        boolean fits =
                scale == Scale.ANSWER ? value == 0 || value == 1 : value < BOUND && value > -BOUND;
        if (!fits) {
            throw new IllegalArgumentException("Row " + row + " does not fit a column of " + scale);
        }
    }
}
