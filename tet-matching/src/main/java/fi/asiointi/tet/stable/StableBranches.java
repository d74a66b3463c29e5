package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the largest stable result of a market with ties, branch by branch: a pupil gets the
 * best place that is still open, or does not. A branch is left as soon as those who may still have
 * a seat together are not more than in the best result so far.
 */
final class StableBranches {
    private final Market market;
    private final long mostCases;

    /** The place of each pupil in the largest result so far, and how many have one. */
    private int[] best;

    private int mostPlaced;

    private long cases;

    /**
     * @param best a stable result to start from
     * @param mostCases how many cases to look at before giving up
     */
    StableBranches(Market market, int[] best, long mostCases) {
        this.market = market;
        this.best = best;
        this.mostPlaced =
                (int) IntStream.of(best).filter(place -> place != Market.NO_PLACE).count();
        this.mostCases = mostCases;
    }

    /** The largest result found, which is the largest there is when no case was left out. */
    LargestStable search() {
        var all = new StablePairs(market, new PlaceRows(market));
        if (all.narrow()) {
            look(all);
        }
        return new LargestStable(best, cases <= mostCases, cases);
    }

    private void look(StablePairs pairs) {
        if (++cases > mostCases) {
            return;
        }
        Optional<SureSeats> seats = SureSeats.of(market, pairs);
        if (seats.isEmpty() || seats.get().placed() <= mostPlaced) {
            return;
        }
        Fork fork = widestFork(pairs);
        if (fork == null) {
            best = seats.get().placeOf();
            mostPlaced = seats.get().placed();
            return;
        }
        fork.taken().ifPresent(this::look);
        fork.refused().ifPresent(this::look);
    }

    /** The one on whose both sides the most pairs close; null when every pupil is settled. */
    private @Nullable Fork widestFork(StablePairs pairs) {
        Fork widest = null;
        long most = -1;
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            if (!pairs.isSettled(pupil)) {
                Fork fork = Fork.of(pairs, pupil);
                long closed = fork.closedPairs(pairs.openPairs());
                if (closed > most) {
                    widest = fork;
                    most = closed;
                }
            }
        }
        return widest;
    }

    /**
     * What is left on both sides when a pupil gets the best open place or does not; empty where
     * nothing stable is left.
     */
    private record Fork(Optional<StablePairs> taken, Optional<StablePairs> refused) {
        static Fork of(StablePairs pairs, int pupil) {
            var taken = new StablePairs(pairs);
            taken.takeBest(pupil);
            var refused = new StablePairs(pairs);
            refused.refuseBest(pupil);
            return new Fork(narrowed(taken), narrowed(refused));
        }

        private static Optional<StablePairs> narrowed(StablePairs pairs) {
            return pairs.narrow() ? Optional.of(pairs) : Optional.empty();
        }

        /**
         * The product of both sides, so that a fork of which one side closes little is a poor one.
         */
        long closedPairs(long before) {
            return closed(taken, before) * closed(refused, before);
        }

        private static long closed(Optional<StablePairs> side, long before) {
            return before - side.map(StablePairs::openPairs).orElse(0);
        }
    }
}
