package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.postings.Found;
import fi.asiointi.examples.benchmarks.postings.PostingSearchBenchmark;
import java.util.List;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Lucene with its Finnish analyzer (Snowball) and with its light stemmer beside ours, on the same
 * postings and queries. Before anything is measured each tells how much it finds.
 */
@State(Scope.Benchmark)
public class LuceneBenchmark extends PostingSearchBenchmark {
    private static final int PAGE = 10;

    private LucenePostings snowball = new LucenePostings(List.of(), new FinnishAnalyzer());
    private LucenePostings light = snowball;

    /** Made by JMH. */
    public LuceneBenchmark() {}

    @Override
    @Setup
    public void prepare() {
        super.prepare();
        snowball = new LucenePostings(generated.postings(), new FinnishAnalyzer());
        light = new LucenePostings(generated.postings(), new FinnishLightAnalyzer());
        var found = new Found(generated);
        System.out.println(found.tell("Lucene with Snowball", snowball::numbers));
        System.out.println(found.tell("Lucene with its light stemmer", light::numbers));
    }

    @Benchmark
    public Object luceneSnowball() {
        return snowball.search(query(), PAGE);
    }

    @Benchmark
    public Object luceneLight() {
        return light.search(query(), PAGE);
    }
}
