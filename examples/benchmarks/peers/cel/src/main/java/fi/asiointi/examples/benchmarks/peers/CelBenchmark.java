package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.hiring.HiringBenchmark;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** CEL beside ours and the floor. */
@State(Scope.Thread)
public class CelBenchmark extends HiringBenchmark {
    private final CelHiring engine = new CelHiring();
    private final List<Map<String, Object>> facts = hirings().map(CelHiring::facts).toList();
    private int at;

    /** Made by JMH. */
    public CelBenchmark() {
        check(hiring -> engine.decide(CelHiring.facts(hiring)));
    }

    @Benchmark
    public Object cel() {
        at = at + 1 & facts.size() - 1;
        return engine.decide(facts.get(at));
    }
}
