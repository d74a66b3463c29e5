package fi.asiointi.examples.benchmarks;

import fi.asiointi.examples.benchmarks.hiring.Hiring;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.simulation.Column;
import fi.asiointi.subsidy.simulation.ColumnTable;
import fi.asiointi.subsidy.simulation.Scale;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Hirings by column, for the library and for the floor: a loop over bare arrays. */
final class HiringColumns {
    private static final long NEW_LIMIT = LocalDate.of(2024, 1, 1).toEpochDay();

    private final long[] day;
    private final long[] businessId;
    private final long[] hours;
    private final long[] agreement;
    private final long[] months;
    private final long[] deMinimis;
    private final long[] resident;
    private final long[] subsidised;
    private final long[] pay;
    private final long[] percent;
    private final long[] deductions;

    /** So many rows, which repeat the hirings. */
    HiringColumns(Hiring[] hirings, int rows) {
        day = column(hirings, rows, one -> one.decidedOn().toEpochDay());
        businessId = column(hirings, rows, one -> bit(one.businessIdValid() == Answer.YES));
        hours = column(hirings, rows, one -> one.weeklyHours().unscaledValue().longValue());
        agreement = column(hirings, rows, one -> bit(one.collectiveAgreement() == Answer.YES));
        months = column(hirings, rows, Hiring::monthsUsed);
        deMinimis = column(hirings, rows, one -> one.deMinimis().cents());
        resident = column(hirings, rows, one -> bit(one.resident() == Answer.YES));
        subsidised = column(hirings, rows, one -> bit(one.subsidised()));
        pay = column(hirings, rows, one -> one.pay().cents());
        percent = column(hirings, rows, Hiring::aidPercent);
        deductions = column(hirings, rows, one -> one.deductions().cents());
    }

    ColumnTable table() {
        return new ColumnTable(
                Map.ofEntries(
                        Map.entry("day", Column.of(Scale.DAYS, day)),
                        Map.entry("business-id", Column.of(Scale.ANSWER, businessId)),
                        Map.entry("weekly-hours", Column.of(Scale.HUNDREDTHS, hours)),
                        Map.entry("collective-agreement", Column.of(Scale.ANSWER, agreement)),
                        Map.entry("months-used", Column.of(Scale.WHOLE, months)),
                        Map.entry("de-minimis", Column.of(Scale.CENTS, deMinimis)),
                        Map.entry("resident", Column.of(Scale.ANSWER, resident)),
                        Map.entry("subsidised", Column.of(Scale.ANSWER, subsidised)),
                        Map.entry("pay", Column.of(Scale.CENTS, pay)),
                        Map.entry("percent", Column.of(Scale.WHOLE, percent)),
                        Map.entry("deductions", Column.of(Scale.CENTS, deductions))));
    }

    /** The floor: one loop, no fact is ever missing, and the limits stand in the code. */
    void decideByHand(long[] notMet, long[] cents) {
        for (int i = 0; i < notMet.length; i++) {
            long limit = day[i] < NEW_LIMIT ? 20_000_000 : 30_000_000;
            notMet[i] =
                    (1 - businessId[i])
                            | (((hours[i] - 1_800) >>> 63) << 1)
                            | ((1 - agreement[i]) << 2)
                            | (((11 - months[i]) >>> 63) << 3)
                            | (((limit - 1 - deMinimis[i]) >>> 63) << 4)
                            | ((1 - resident[i]) << 5);
            long cap = 150_000 - 70_000 * subsidised[i];
            long left = pay[i] * percent[i] / 100 - deductions[i];
            cents[i] = Math.max(0, Math.min(cap, left));
        }
    }

    private static long bit(boolean answer) {
        return answer ? 1 : 0;
    }

    private static long[] column(Hiring[] hirings, int rows, ToLongFunction<Hiring> fact) {
        long[] column = new long[rows];
        for (int row = 0; row < rows; row++) {
            column[row] = fact.applyAsLong(hirings[row % hirings.length]);
        }
        return column;
    }
}
