package fi.asiointi.examples.benchmarks.hiring;

import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * thread: by hand in bare Java, and by the library with its findings deferred and built. A peer
 * adds its own way.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public abstract class HiringBenchmark {
    private static final int MANY = 1_024;

    private final Hiring[] hirings = Hiring.many(MANY);
    private int next;

    /** Every way must decide alike before any is measured. */
    protected HiringBenchmark() {
        check(HiringBenchmark::ours);
    }

    /** The floor. */
    @Benchmark
    public Object byHand() {
        return HiringByHand.decide(next());
    }

    /** The library; nobody asks for the findings. */
    @Benchmark
    public void deferred(Blackhole hole) {
        Decision<Hiring> decision = HiringRules.decide(next());
        hole.consume(HiringRules.amount(decision));
        hole.consume(decision);
    }

    /** The library; the findings are built. */
    @Benchmark
    public void withFindings(Blackhole hole) {
        Decision<Hiring> decision = HiringRules.decideWithFindings(next());
        hole.consume(HiringRules.amount(decision));
        hole.consume(decision.findings());
    }

    /** All the facts, for a peer that wants them in another shape. */
    protected final Stream<Hiring> hirings() {
        return Arrays.stream(hirings);
    }

    /** The next facts, round and round. */
    protected final Hiring next() {
        next = next + 1 & MANY - 1;
        return hirings[next];
    }

    /** Refuses an engine that decides any of the facts otherwise than the floor. */
    protected final void check(Function<Hiring, Verdict> engine) {
        for (Hiring hiring : hirings) {
            HiringByHand.Result floor = HiringByHand.decide(hiring);
            Verdict verdict = engine.apply(hiring);
            if (floor.failed() != bits(verdict.failed()) || floor.cents() != verdict.cents()) {
                throw new IllegalStateException(
                        "The ways to decide differ: " + hiring + ", " + floor + ", " + verdict);
            }
        }
    }

    private static Verdict ours(Hiring hiring) {
        Decision<Hiring> decision = HiringRules.decide(hiring);
        List<String> failed =
                decision.findings().stream()
                        .filter(finding -> finding.severity().isPresent())
                        .map(Finding::name)
                        .toList();
        return new Verdict(failed, HiringRules.amount(decision));
    }

    private static int bits(List<String> failed) {
        int bits = 0;
        for (String name : failed) {
            bits |= 1 << HiringRules.NAMES.indexOf(name);
        }
        return bits;
    }
}
