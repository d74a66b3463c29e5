package fi.asiointi.examples.benchmarks;

import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Six conditions and one amount, decided per microsecond, that is, millions a second, on one
 * thread: by hand in bare Java, and by the library with its findings deferred and built.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class DecisionBenchmark {
    private static final int MANY = 1_024;

    private final Hiring[] hirings = Hiring.many(MANY);
    private int next;

    /** Made by JMH; every way must decide alike before any is measured. */
    public DecisionBenchmark() {
        for (Hiring hiring : hirings) {
            HiringByHand.Result floor = HiringByHand.decide(hiring);
            Decision<Hiring> decision = HiringRules.decide(hiring);
            if (floor.failed() != failed(decision.findings())
                    || floor.cents() != HiringRules.amount(decision)) {
                throw new IllegalStateException("The ways to decide differ: " + hiring);
            }
        }
    }

    @Benchmark
    public Object byHand() {
        return HiringByHand.decide(next());
    }

    @Benchmark
    public void deferred(Blackhole hole) {
        Decision<Hiring> decision = HiringRules.decide(next());
        hole.consume(HiringRules.amount(decision));
        hole.consume(decision);
    }

    @Benchmark
    public void withFindings(Blackhole hole) {
        Decision<Hiring> decision = HiringRules.decideWithFindings(next());
        hole.consume(HiringRules.amount(decision));
        hole.consume(decision.findings());
    }

    private Hiring next() {
        next = next + 1 & MANY - 1;
        return hirings[next];
    }

    private static int failed(List<Finding> findings) {
        int failed = 0;
        for (int i = 0; i < findings.size(); i++) {
            failed |= findings.get(i).severity().isPresent() ? 1 << i : 0;
        }
        return failed;
    }
}
