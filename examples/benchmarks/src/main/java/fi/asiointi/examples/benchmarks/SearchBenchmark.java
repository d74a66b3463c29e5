package fi.asiointi.examples.benchmarks;

import fi.asiointi.examples.benchmarks.postings.PostingSearchBenchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Searches with the library; the peer stands in a jar of its own. */
@State(Scope.Benchmark)
public class SearchBenchmark extends PostingSearchBenchmark {

    /** Made by JMH. */
    public SearchBenchmark() {}
}
