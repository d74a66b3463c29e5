package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.markets.MarketBenchmark;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.MatchingMethod;
import java.util.HashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * OR-Tools (the same sum of choices) and JGraphT (the same number of placed pupils, seats told
 * apart) beside ours, on the same markets. Building their graphs is part of what they do, as ours
 * compiles its options each time.
 */
@State(Scope.Benchmark)
public class FlowBenchmark extends MarketBenchmark {
    private OrToolsFlow orTools = new OrToolsFlow(market);

    @Override
    @Setup
    public void compare() {
        super.compare();
        orTools = new OrToolsFlow(market);
        long ours = solved(market, MatchingMethod.MIN_RANK_SUM).matching().rankSum();
        if (orTools.rankSum() != ours) {
            throw new IllegalStateException("OR-Tools finds another sum");
        }
        int placed = solved(market, MatchingMethod.MAX_CARDINALITY).matching().matched();
        if (market.pupils() <= 7_000 && seatsTaken(market) != placed) {
            throw new IllegalStateException("JGraphT finds another number");
        }
    }

    @Benchmark
    public long orToolsMinRankSum() {
        return orTools.rankSum();
    }

    /** Only up to 7 000 pupils: ask for it by name. */
    @Benchmark
    public int jgraphtMaxCardinality() {
        return seatsTaken(market);
    }

    @Benchmark
    public Object maxCardinality() {
        return MatchingMethod.MAX_CARDINALITY.solve(market);
    }

    private static int seatsTaken(Market market) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        Set<Integer> pupils = new HashSet<>();
        Set<Integer> seats = new HashSet<>();
        int[] firstSeat = new int[market.places() + 1];
        firstSeat[0] = market.pupils();
        for (int place = 0; place < market.places(); place++) {
            firstSeat[place + 1] = firstSeat[place] + market.capacity(place);
        }
        for (int seat = market.pupils(); seat < firstSeat[market.places()]; seat++) {
            graph.addVertex(seat);
            seats.add(seat);
        }
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            graph.addVertex(pupil);
            pupils.add(pupil);
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int place = market.place(pair);
                for (int seat = firstSeat[place]; seat < firstSeat[place + 1]; seat++) {
                    graph.addEdge(pupil, seat);
                }
            }
        }
        return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, pupils, seats)
                .getMatching()
                .getEdges()
                .size();
    }
}
