package fi.asiointi.examples.benchmarks.searches;

import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.search.IndexedPosting;
import fi.asiointi.tet.search.PostingHit;
import fi.asiointi.tet.search.PostingHits;
import fi.asiointi.tet.search.PostingHits.Facet;
import fi.asiointi.tet.search.PostingIndex;
import fi.asiointi.tet.search.PostingQuery;
import fi.asiointi.tet.search.Suitability;
import fi.asiointi.tet.search.Vocabulary;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Milliseconds a search on one thread, by percentile: the first ten hits, each with its reasons,
 * and how many hits there are. {@code counted} also counts all hits by each facet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class PostingSearchBenchmark {
    private static final int PAGE = 10;

    @Param({"10000"})
    int postings;

    /** What is asked. */
    @Param protected Searches kind = Searches.HEAD;

    /** What is searched. */
    protected List<Posting> corpus = List.of();

    private PostingIndex index = PostingIndex.of(List.of(), Vocabulary.none());
    private List<PostingQuery> queries = List.of();
    private Suitability suitability = Suitability.none();
    private int next;

    /** Builds the index; some postings suit better than others. */
    @Setup
    public void index() {
        corpus = GeneratedPostings.of(postings);
        index =
                PostingIndex.of(
                        corpus.stream().map(IndexedPosting::of).toList(), Vocabulary.none());
        queries = kind.queries();
        suitability =
                posting ->
                        new Suitability.Score(
                                Math.floorMod(String.valueOf(posting.id()).hashCode(), 1_000_000),
                                List.of());
        if (queries.stream().allMatch(query -> index.search(query).total() == 0)) {
            throw new IllegalStateException("No query finds a posting");
        }
    }

    /** {@return the number of the query that is next} */
    protected int turn() {
        next = (next + 1) % queries.size();
        return next;
    }

    @Benchmark
    public int ours(Blackhole sink) {
        return shown(sink).total();
    }

    @Benchmark
    public int oursCounted(Blackhole sink) {
        PostingHits hits = shown(sink);
        for (Facet facet : Facet.values()) {
            sink.consume(hits.counts(facet));
        }
        return hits.total();
    }

    private PostingHits shown(Blackhole sink) {
        PostingHits hits = index.search(queries.get(turn()), suitability);
        for (PostingHit hit : hits.page(0, PAGE)) {
            sink.consume(hit.because());
        }
        return hits;
    }
}
