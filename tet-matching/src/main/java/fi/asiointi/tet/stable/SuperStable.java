package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The super-stable result that is best for every pupil, or that there is none: Irving, Manlove and
 * Scott, "The Hospitals/Residents problem with ties" (SWAT 2000), with ties on both sides. A pupil
 * proposes to all places liked equally at once; a place that ever had its fill keeps off everybody
 * whom it does not prefer to the last it holds, and when it must reject, rejects equals alike.
 */
public final class SuperStable {
    private final TierProposals proposals;
    private final Market market;

    private SuperStable(Market market) {
        this.market = market;
        this.proposals = new TierProposals(market);
    }

    /**
     * {@return the place of each pupil; empty when no result is super-stable}
     *
     * @param market with ties or without
     */
    public static Optional<int[]> solve(Market market) {
        var solver = new SuperStable(market);
        solver.run();
        int[] placeOf = solver.proposals.onlyPlaces();
        return solver.proposals.everybodyIsHeldOnce() && solver.proposals.everyPlaceThatWasFullIs()
                ? Optional.of(placeOf)
                : Optional.empty();
    }

    private void run() {
        Deque<Integer> free = new ArrayDeque<>();
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            free.add(pupil);
        }
        while (!free.isEmpty()) {
            int pupil = free.poll();
            while (!proposals.isHeld(pupil) && proposals.hasList(pupil)) {
                for (int pair : proposals.proposeToFirstTier(pupil)) {
                    settle(market.place(pair), free);
                }
            }
        }
    }

    private void settle(int place, Deque<Integer> free) {
        if (proposals.heldAt(place) > market.capacity(place)) {
            proposals.deleteFrom(place, proposals.lastRankHeld(place), free);
        }
        if (proposals.heldAt(place) >= market.capacity(place)) {
            proposals.deleteFrom(place, proposals.lastRankHeld(place) + 1, free);
        }
    }
}
