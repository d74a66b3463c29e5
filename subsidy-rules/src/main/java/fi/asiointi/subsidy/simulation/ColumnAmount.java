package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterTable;
import java.util.Arrays;

/**
 * An amount over columns: a percent of a pay, less the deductions, up to a cap that an answer
 * chooses; at least nothing. The percent of the pay is cut to whole cents.
 *
 * @param pay the column of the pay, in cents
 * @param percent the column of the percent, a whole number
 * @param deductions the column of what is deducted, in cents
 * @param cap the cap
 */
public record ColumnAmount(String pay, String percent, String deductions, Cap cap) {
    /**
     * The cap of an amount.
     *
     * @param choice the column of the answer that chooses
     * @param whenYes the cap where it is yes
     * @param whenNo the cap where it is no
     * @param table the figures of both
     * @param day the column of the day whose figures count
     */
    public record Cap(
            String choice,
            Parameter<Money> whenYes,
            Parameter<Money> whenNo,
            ParameterTable table,
            String day) {}

    /**
     * Works out the amount of every row.
     *
     * @param facts the columns
     * @param cents takes the amounts in cents, one a row; {@link Column#MISSING} where a fact is
     *     missing or a cap has no figure on the day
     * @throws IllegalArgumentException when a column is not there or of another scale, when there
     *     is not enough room, or when a pay and a percent are too large to be multiplied
     */
    public void calculate(ColumnTable facts, long[] cents) {
        ColumnRules.requireRoom(facts, cents);
        new Bound(this, facts).calculate(facts.rows(), cents);
    }

    /** The amount with its columns and the room for a block. */
    private static final class Bound {
        private final Column pay;
        private final Column percent;
        private final Column deductions;
        private final Column choice;
        private final Column days;
        private final DatedLimit capOfYes;
        private final DatedLimit capOfNo;
        private final long[] fact = new long[Columns.BLOCK];
        private final long[] other = new long[Columns.BLOCK];
        private final long[] gone = new long[Columns.BLOCK];
        private final long[] caps = new long[Columns.BLOCK];
        private final long[] amounts = new long[Columns.BLOCK];

        Bound(ColumnAmount amount, ColumnTable facts) {
            Cap cap = amount.cap;
            pay = facts.column(amount.pay, Scale.CENTS);
            percent = facts.column(amount.percent, Scale.WHOLE);
            deductions = facts.column(amount.deductions, Scale.CENTS);
            choice = facts.column(cap.choice, Scale.ANSWER);
            days = facts.column(cap.day, Scale.DAYS);
            capOfYes = DatedLimit.of(cap.whenYes, cap.table).seenFrom(days);
            capOfNo = DatedLimit.of(cap.whenNo, cap.table).seenFrom(days);
            if (overflows(pay.least()) || overflows(pay.most())) {
                throw new IllegalArgumentException("A pay and a percent are too large");
            }
        }

        private boolean overflows(long amount) {
            return overflows(amount, percent.least()) || overflows(amount, percent.most());
        }

        private static boolean overflows(long amount, long share) {
            return Math.multiplyHigh(amount, share) != (amount * share) >> 63;
        }

        void calculate(int all, long[] cents) {
            for (int start = 0; start < all; start += Columns.BLOCK) {
                int rows = Math.min(Columns.BLOCK, all - start);
                Arrays.fill(gone, 0);
                findCaps(start, rows);
                copy(pay, start, rows, fact);
                copy(percent, start, rows, other);
                Columns.share(fact, other, rows, amounts);
                copy(deductions, start, rows, fact);
                Columns.limit(amounts, rows, fact, caps, gone, amounts);
                System.arraycopy(amounts, 0, cents, start, rows);
            }
        }

        private void findCaps(int start, int rows) {
            System.arraycopy(days.values(), start, fact, 0, rows);
            capOfYes.addDaysWithout(fact, rows, gone);
            capOfNo.addDaysWithout(fact, rows, gone);
            capOfYes.fill(fact, rows, amounts);
            capOfNo.fill(fact, rows, caps);
            copy(choice, start, rows, other);
            Columns.choose(other, rows, amounts, caps, caps);
        }

        /** Copies the rows of a block, and marks those that are missing. */
        private void copy(Column column, int start, int rows, long[] block) {
            System.arraycopy(column.values(), start, block, 0, rows);
            if (column.hasMissing()) {
                Columns.addMissing(block, rows, gone);
            }
        }
    }
}
