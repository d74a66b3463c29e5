package fi.asiointi.examples.benchmarks;

import fi.asiointi.examples.benchmarks.searches.PostingSearchBenchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Searches among postings with the library; Lucene stands in a jar of its own. */
@State(Scope.Benchmark)
public class SearchBenchmark extends PostingSearchBenchmark {

    /** Made by JMH. */
    public SearchBenchmark() {}
}
