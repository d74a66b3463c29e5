package fi.asiointi.examples.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import fi.asiointi.tet.market.Market;

/**
 * The smallest sum of choices among the largest results, as a minimum-cost flow: no place costs
 * more than all choices together could.
 */
final class OrToolsFlow {
    static {
        Loader.loadNativeLibraries();
    }

    private final Market market;

    OrToolsFlow(Market market) {
        this.market = market;
    }

    long rankSum() {
        int pupils = market.pupils();
        int sink = pupils + market.places();
        long noPlace = (long) (market.choices() + 1) * (pupils + 1);
        MinCostFlow flow = new MinCostFlow();
        for (int pupil = 0; pupil < pupils; pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                flow.addArcWithCapacityAndUnitCost(
                        pupil, pupils + market.place(pair), 1, market.choice(pair));
            }
            flow.addArcWithCapacityAndUnitCost(pupil, sink, 1, noPlace);
            flow.setNodeSupply(pupil, 1);
        }
        for (int place = 0; place < market.places(); place++) {
            flow.addArcWithCapacityAndUnitCost(pupils + place, sink, market.capacity(place), 0);
        }
        flow.setNodeSupply(sink, -pupils);
        if (flow.solve() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return flow.getOptimalCost() % noPlace;
    }
}
