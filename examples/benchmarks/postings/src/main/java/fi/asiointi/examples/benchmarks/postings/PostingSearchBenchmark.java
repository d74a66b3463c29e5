package fi.asiointi.examples.benchmarks.postings;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.search.IndexedPosting;
import fi.asiointi.tet.search.PostingHit;
import fi.asiointi.tet.search.PostingHits;
import fi.asiointi.tet.search.PostingHits.Facet;
import fi.asiointi.tet.search.PostingIndex;
import fi.asiointi.tet.search.PostingOrder;
import fi.asiointi.tet.search.PostingQuery;
import fi.asiointi.tet.search.Suitability;
import fi.asiointi.tet.search.Vocabulary;
import java.time.LocalDate;
import java.util.BitSet;
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
 * One search among generated postings on one thread, the first ten hits looked at with what speaks
 * for them. Every call asks the next query, so that the percentiles are those of the queries.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class PostingSearchBenchmark {
    private static final int PAGE = 10;

    @Param("10000")
    int count;

    @Param({"WORD", "TWO_WORDS", "EVERYWHERE", "COMPOUND", "MISTYPED"})
    SearchQueries kind = SearchQueries.WORD;

    /** What is searched. */
    protected GeneratedPostings generated = new GeneratedPostings(0, 1);

    /** What is asked. */
    protected List<String> queries = List.of();

    private PostingIndex index = index(List.of());
    private Suitability pupil = Suitability.none();
    private int next;

    /** Made by JMH. */
    public PostingSearchBenchmark() {}

    /** Reads the postings, and tells what is found of that which should be. */
    @Setup
    public void prepare() {
        generated = new GeneratedPostings(count, 1);
        queries = kind.of(generated.families());
        index = index(generated.postings());
        pupil =
                posting ->
                        new Suitability.Score(
                                String.valueOf(posting.id()).hashCode() & 0xFFFFF, List.of());
        var found = new Found(generated);
        System.out.println(found.tell("ours", this::numbers));
    }

    /** {@return the next query} */
    protected String query() {
        next = next + 1 < queries.size() ? next + 1 : 0;
        return queries.get(next);
    }

    @Benchmark
    public void words(Blackhole seen) {
        look(seen, index.search(PostingQuery.all().text(query(), Language.FI)));
    }

    /** Words, keywords, days, distance, the pupil's interests, and all counts. */
    @Benchmark
    public void everything(Blackhole seen) {
        PostingQuery query =
                PostingQuery.all()
                        .text(query(), Language.FI)
                        .anyKeyword("tet:1", "tet:2")
                        .language("fi")
                        .start(LocalDate.of(2026, 2, 1))
                        .end(LocalDate.of(2026, 10, 31))
                        .within(SearchQueries.CENTRE, 20_000)
                        .order(PostingOrder.SUITS_ME);
        PostingHits hits = index.search(query, pupil);
        look(seen, hits);
        for (Facet facet : Facet.values()) {
            seen.consume(hits.counts(facet));
        }
    }

    private static void look(Blackhole seen, PostingHits hits) {
        for (PostingHit hit : hits.page(0, PAGE)) {
            seen.consume(hit.matches());
        }
        seen.consume(hits.total());
    }

    private static PostingIndex index(List<Posting> postings) {
        return PostingIndex.of(
                postings.stream().map(IndexedPosting::of).toList(), Vocabulary.none());
    }

    private BitSet numbers(String word) {
        var numbers = new BitSet();
        PostingHits hits = index.search(PostingQuery.all().text(word, Language.FI));
        hits.page(0, hits.total())
                .forEach(hit -> numbers.set(GeneratedPostings.number(hit.posting())));
        return numbers;
    }
}
