package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.hiring.HiringBenchmark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** jDMN beside ours and the floor. */
@State(Scope.Thread)
public class JdmnBenchmark extends HiringBenchmark {
    private final JdmnHiring engine = new JdmnHiring();

    /** Made by JMH. */
    public JdmnBenchmark() {
        check(engine::decide);
    }

    @Benchmark
    public Object jdmn() {
        return engine.decide(next());
    }
}
