package fi.asiointi.tet.stable;

import fi.asiointi.tet.exchange.SeatSharing;
import fi.asiointi.tet.market.Market;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The strongly stable result that is best for every pupil, or that there is none: Irving, Manlove
 * and Scott, "Strong stability in the Hospitals/Residents problem" (STACS 2003), with ties on both
 * sides.
 *
 * <p>Pupils propose to all places liked equally at once. A pupil is <em>bound</em> to a place that
 * holds no more than it has seats for, or that holds the pupil above its last equals. The others
 * must share the seats that are left. Where some of them are too many for the places they are held
 * by, these places strike off their last equals, and the pupils propose further.
 */
public final class StronglyStable {
    private static final int NONE = -1;

    private final Market market;
    private final TierProposals proposals;
    private final Deque<Integer> free = new ArrayDeque<>();

    /** The pair by which each pupil has a seat in the sharing of seats. */
    private final int[] shared;

    private SeatSharing sharing;

    private StronglyStable(Market market) {
        this.market = market;
        this.proposals = new TierProposals(market);
        this.shared = new int[market.pupils()];
        this.sharing = new SeatSharing(market, new int[market.places()], pair -> false);
    }

    /**
     * {@return the place of each pupil; empty when no result is strongly stable}
     *
     * @param market with ties or without
     */
    public static Optional<int[]> solve(Market market) {
        var solver = new StronglyStable(market);
        solver.run();
        return solver.isStronglyStable() ? Optional.of(solver.result()) : Optional.empty();
    }

    private void run() {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            free.add(pupil);
        }
        boolean someAreTooMany = true;
        while (someAreTooMany) {
            proposeAll();
            shareSeats();
            someAreTooMany = strikeOffWhereTooMany();
        }
    }

    private void proposeAll() {
        while (!free.isEmpty()) {
            int pupil = free.poll();
            while (!proposals.isHeld(pupil) && proposals.hasList(pupil)) {
                for (int pair : proposals.proposeToFirstTier(pupil)) {
                    keepOffDominated(market.place(pair));
                }
            }
        }
    }

    /** Those whom a place prefers less than as many as it has seats for have no chance there. */
    private void keepOffDominated(int place) {
        PlaceRows rows = proposals.rows();
        int seats = market.capacity(place);
        for (int at = rows.first(place); at < rows.end(place); at++) {
            seats -= proposals.isHeldPair(rows.pairAt(at)) ? 1 : 0;
            if (seats == 0) {
                proposals.deleteFrom(place, market.priority(rows.pairAt(at)) + 1, free);
                return;
            }
        }
    }

    private void shareSeats() {
        Arrays.fill(shared, NONE);
        int[] seatsLeft = new int[market.places()];
        for (int place = 0; place < market.places(); place++) {
            seatsLeft[place] = market.capacity(place) - seatTheBound(place);
        }
        sharing = new SeatSharing(market, seatsLeft, proposals::isHeldPair);
        for (int pupil = 0; pupil < shared.length; pupil++) {
            if (shared[pupil] == NONE && proposals.isHeld(pupil)) {
                sharing.findSeat(pupil);
            }
        }
        for (int pupil = 0; pupil < shared.length; pupil++) {
            shared[pupil] = shared[pupil] == NONE ? sharing.pairOf(pupil) : shared[pupil];
        }
    }

    /** How many seats they take. */
    private int seatTheBound(int place) {
        boolean tooMany = proposals.heldAt(place) > market.capacity(place);
        int last = tooMany ? proposals.lastRankHeld(place) : Integer.MAX_VALUE;
        int taken = 0;
        PlaceRows rows = proposals.rows();
        for (int at = rows.first(place); at < rows.end(place); at++) {
            int pair = rows.pairAt(at);
            if (proposals.isHeldPair(pair) && market.priority(pair) < last) {
                shared[rows.pupilOf(pair)] = pair;
                taken++;
            }
        }
        return taken;
    }

    /** From those without a seat, to all who would have to give one up: too many together. */
    private boolean strikeOffWhereTooMany() {
        boolean[] tooMany = new boolean[market.places()];
        boolean any = false;
        for (int pupil = 0; pupil < shared.length; pupil++) {
            if (proposals.isHeld(pupil) && shared[pupil] == NONE) {
                any = true;
                sharing.askedInVain(pupil).forEach(place -> tooMany[place] = true);
            }
        }
        for (int place = 0; place < tooMany.length; place++) {
            if (tooMany[place]) {
                proposals.deleteFrom(place, proposals.lastRankHeld(place), free);
            }
        }
        return any;
    }

    private int[] result() {
        int[] placeOf = new int[shared.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            placeOf[pupil] = shared[pupil] == NONE ? Market.NO_PLACE : market.place(shared[pupil]);
        }
        return placeOf;
    }

    /** What was found is strongly stable, or nothing is; so it is asked by the definition. */
    private boolean isStronglyStable() {
        int[] given = new int[market.places()];
        int[] last = new int[market.places()];
        Arrays.fill(last, NONE);
        for (int pair : shared) {
            if (pair != NONE) {
                int place = market.place(pair);
                given[place]++;
                last[place] = Math.max(last[place], market.priority(pair));
            }
        }
        for (int pupil = 0; pupil < shared.length; pupil++) {
            int own = shared[pupil] == NONE ? Integer.MAX_VALUE : market.choice(shared[pupil]);
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int place = market.place(pair);
                boolean room = given[place] < market.capacity(place);
                boolean gains = market.choice(pair) < own;
                boolean losesNot = market.choice(pair) <= own && pair != shared[pupil];
                boolean placeGains = room || market.priority(pair) < last[place];
                boolean placeLosesNot = room || market.priority(pair) <= last[place];
                boolean none = market.capacity(place) == 0;
                if (!none && (gains && placeLosesNot || losesNot && placeGains)) {
                    return false;
                }
            }
        }
        for (int place = 0; place < given.length; place++) {
            if (given[place] > market.capacity(place)) {
                return false;
            }
        }
        return true;
    }
}
