package fi.asiointi.subsidy.simulation;

import java.util.ArrayList;
import java.util.List;

/** How many million rows a second the columns give; run by hand, no part of the build. */
final class ColumnTiming {
    private static final int ROUNDS = 40;

    private ColumnTiming() {}

    public static void main(String[] arguments) {
        List<HiringFacts> some = HiringFacts.many(100_000);
        List<HiringFacts> facts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            facts.addAll(some);
        }
        ColumnTable table = HiringFacts.columns(facts);
        ColumnRules rules =
                ColumnRules.of(HiringFacts.RULES, HiringFacts.COLUMNS, HiringFacts.TABLE, "day");
        long[] notMet = new long[table.rows()];
        long[] unknown = new long[table.rows()];
        long[] cents = new long[table.rows()];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            rules.decide(table, notMet, unknown);
            long between = System.nanoTime();
            HiringFacts.AMOUNT.calculate(table, cents);
            long end = System.nanoTime();
            System.out.printf(
                    "%d M rows/s: conditions %d, amount %d%n",
                    perMicrosecond(table, end - start),
                    perMicrosecond(table, between - start),
                    perMicrosecond(table, end - between));
        }
    }

    private static long perMicrosecond(ColumnTable table, long nanos) {
        return table.rows() * 1000L / nanos;
    }
}
