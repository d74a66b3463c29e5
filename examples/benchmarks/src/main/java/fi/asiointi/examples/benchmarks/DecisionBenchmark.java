package fi.asiointi.examples.benchmarks;

import fi.asiointi.examples.benchmarks.hiring.HiringBenchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The library and the floor without peers, which stand in jars of their own. */
@State(Scope.Thread)
public class DecisionBenchmark extends HiringBenchmark {

    /** Made by JMH. */
    public DecisionBenchmark() {}
}
