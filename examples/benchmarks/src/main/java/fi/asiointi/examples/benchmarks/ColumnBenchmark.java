package fi.asiointi.examples.benchmarks;

import fi.asiointi.examples.benchmarks.hiring.Hiring;
import fi.asiointi.examples.benchmarks.hiring.HiringByHand;
import fi.asiointi.examples.benchmarks.hiring.HiringRules;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.simulation.ColumnAmount;
import fi.asiointi.subsidy.simulation.ColumnRules;
import fi.asiointi.subsidy.simulation.ColumnTable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Six conditions and one amount over a million rows, rows per microsecond, that is, millions a
 * second, on one thread: a loop by hand, and the library's columns, which also tell what is
 * missing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class ColumnBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int DIFFERENT = 10_000;

    private final Hiring[] hirings = Hiring.many(DIFFERENT);
    private final HiringColumns columns = new HiringColumns(hirings, ROWS);
    private final ColumnTable table = columns.table();
    private final ColumnRules rules = HiringRules.overColumns();
    private final ColumnAmount amount = HiringRules.amountOverColumns();
    private final long[] notMet = new long[ROWS];
    private final long[] unknown = new long[ROWS];
    private final long[] cents = new long[ROWS];

    /** Made by JMH; every way must decide as single decisions do before any is measured. */
    public ColumnBenchmark() {
        byHand();
        check("by hand");
        columns();
        check("by columns");
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long[] byHand() {
        columns.decideByHand(notMet, cents);
        return cents;
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long[] columns() {
        rules.decide(table, notMet, unknown);
        amount.calculate(table, cents);
        return cents;
    }

    private void check(String way) {
        for (int row = 0; row < ROWS; row++) {
            Hiring hiring = hirings[row % DIFFERENT];
            HiringByHand.Result one = HiringByHand.decide(hiring);
            if (notMet[row] != one.failed() || unknown[row] != 0 || cents[row] != one.cents()) {
                throw new IllegalStateException(way + " differs: " + hiring);
            }
        }
        for (Hiring hiring : hirings) {
            Decision<Hiring> decision = HiringRules.decide(hiring);
            if (HiringByHand.decide(hiring).failed() != failed(decision.findings())) {
                throw new IllegalStateException("The single decisions differ: " + hiring);
            }
        }
    }

    private static int failed(List<Finding> findings) {
        int failed = 0;
        for (int i = 0; i < findings.size(); i++) {
            failed |= findings.get(i).severity().isPresent() ? 1 << i : 0;
        }
        return failed;
    }
}
