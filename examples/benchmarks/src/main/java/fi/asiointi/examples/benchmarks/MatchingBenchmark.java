package fi.asiointi.examples.benchmarks;

import fi.asiointi.examples.benchmarks.markets.MarketBenchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Pupils and places with the library and the floor; the peers stand in a jar of their own. */
@State(Scope.Benchmark)
public class MatchingBenchmark extends MarketBenchmark {

    /** Made by JMH. */
    public MatchingBenchmark() {}
}
