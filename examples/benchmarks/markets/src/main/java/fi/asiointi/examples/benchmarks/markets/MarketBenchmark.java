package fi.asiointi.examples.benchmarks.markets;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Explanations;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.match.Verdict;
import fi.asiointi.tet.match.Verifier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * Milliseconds a run on one thread: lists of ten, places of one to ten seats, 20 score classes and
 * a lottery. Before anything is measured, the floor's result must be ours, and every result of ours
 * verified.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class MarketBenchmark {
    @Param({"7000", "125000", "1000000"})
    int pupils;

    /** Seats for each hundred pupils. */
    @Param({"110", "100"})
    int seats;

    /** What every benchmark decides. */
    protected Market market = Market.builder().build();

    private ProposalsByHand byHand = new ProposalsByHand(market);
    private Outcome.Solved stable = solved(market, MatchingMethod.PUPIL_OPTIMAL);
    private Outcome.@Nullable Solved generous;

    /** Builds the market once, and compares. */
    @Setup
    public void compare() {
        market = GeneratedMarkets.popular(pupils, 10, seats, 1);
        byHand = new ProposalsByHand(market);
        stable = solved(market, MatchingMethod.PUPIL_OPTIMAL);
        if (!Matching.of(market, byHand.solve()).equals(stable.matching())) {
            throw new IllegalStateException("The floor decides otherwise");
        }
    }

    /** The result of a method, verified. */
    protected static Outcome.Solved solved(Market market, MatchingMethod method) {
        Outcome.Solved solved = (Outcome.Solved) method.solve(market);
        if (!Verifier.of(market).check(solved).holds()) {
            throw new IllegalStateException(method + " is refuted");
        }
        return solved;
    }

    @Benchmark
    public int[] floorProposals() {
        return byHand.solve();
    }

    @Benchmark
    public long floorMemory() {
        return byHand.readAll();
    }

    @Benchmark
    public Outcome pupilOptimal() {
        return MatchingMethod.PUPIL_OPTIMAL.solve(market);
    }

    @Benchmark
    public Verdict verify() {
        return Verifier.of(market).check(stable);
    }

    @Benchmark
    public Outcome minRankSum() {
        return MatchingMethod.MIN_RANK_SUM.solve(market);
    }

    @Benchmark
    public Outcome generous() {
        return MatchingMethod.GENEROUS.solve(market);
    }

    @Benchmark
    public void explainAll(Blackhole sink) {
        explain(stable, sink);
    }

    /** The result is found once, in the first run of the warm-up. */
    @Benchmark
    public void explainAllGenerous(Blackhole sink) {
        if (generous == null) {
            generous = solved(market, MatchingMethod.GENEROUS);
        }
        explain(generous, sink);
    }

    private void explain(Outcome.Solved solved, Blackhole sink) {
        Explanations explanations = Explanations.of(market, solved);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            sink.consume(explanations.of(pupil));
        }
    }
}
