package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.hiring.HiringBenchmark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Drools beside ours and the floor. */
@State(Scope.Thread)
public class DroolsBenchmark extends HiringBenchmark {
    private final DroolsHiring engine = new DroolsHiring();

    /** Made by JMH. */
    public DroolsBenchmark() {
        check(engine::decide);
    }

    @Benchmark
    public Object drools() {
        return engine.decide(next());
    }
}
