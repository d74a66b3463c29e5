package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.hiring.HiringBenchmark;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Easy Rules beside ours and the floor. */
@State(Scope.Thread)
public class EasyRulesBenchmark extends HiringBenchmark {
    private final EasyRulesHiring engine = new EasyRulesHiring();

    /** Made by JMH. */
    public EasyRulesBenchmark() {
        check(engine::decide);
    }

    @Benchmark
    public Object easyRules() {
        return engine.decide(next());
    }
}
