package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Pursues aims where places open only for a least number of pupils: which places to close is
 * searched (the problem is NP-hard in general), and each case is one run of the aims.
 *
 * <p>A case says of some places that they are closed, of others that they are open, and leaves the
 * rest to chance. It costs no more than any result it covers, so that it can be passed over when
 * something as good has been found; and when its result happens to respect every minimum, it is the
 * best of the case. Otherwise the first place that got too few is tried both ways. An open place is
 * two: its least number of seats, which are filled first and kept full, and the others.
 */
final class MinimumGroups {
    private enum State {
        LEFT_OPEN,
        OPENED,
        CLOSED
    }

    private final Market market;
    private final Objective objective;
    private final State[] state;
    private final int mostCases;
    private int cases;
    private List<Integer> bestCosts = List.of();
    private Optional<int[]> best = Optional.empty();

    private MinimumGroups(Market market, Objective objective) {
        this.market = market;
        this.objective = objective;
        this.mostCases = SearchLimits.STATED.mostCases(market.pairs() + market.pupils());
        this.state = new State[market.places()];
        for (int place = 0; place < state.length; place++) {
            boolean tooSmall = market.minimum(place) > market.capacity(place);
            state[place] = tooSmall ? State.CLOSED : State.LEFT_OPEN;
        }
    }

    static Outcome solve(Market market, Objective objective) {
        var search = new MinimumGroups(market, objective);
        search.look();
        if (search.cases > search.mostCases) {
            return new Outcome.Unsupported(
                    objective, TetReasons.reason("TOO_MANY_CASES", "cases", search.mostCases));
        }
        // Everything closed is always possible, so something was found.
        return new Outcome.Solved(
                objective,
                Matching.of(market, search.best.orElseThrow()),
                new Certificate.Searched(search.cases));
    }

    private void look() {
        if (++cases > mostCases) {
            return;
        }
        Optional<AimsInTurn> run = run();
        if (run.isEmpty()) {
            return;
        }
        run.get().pursueAll(objective, market.choices());
        if (best.isPresent() && !isBetter(run.get().costs())) {
            return;
        }
        int[] placeOf = whole(run.get().placeOf());
        int tooFew = firstWithTooFew(placeOf);
        if (tooFew == Market.NO_PLACE) {
            best = Optional.of(placeOf);
            bestCosts = run.get().costs();
            return;
        }
        for (State tried : List.of(State.OPENED, State.CLOSED)) {
            state[tooFew] = tried;
            look();
        }
        state[tooFew] = State.LEFT_OPEN;
    }

    private boolean isBetter(List<Integer> costs) {
        for (int aim = 0; aim < costs.size(); aim++) {
            int difference = Integer.compare(costs.get(aim), bestCosts.get(aim));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private int firstWithTooFew(int[] placeOf) {
        int[] given = new int[market.places()];
        for (int place : placeOf) {
            if (place != Market.NO_PLACE) {
                given[place]++;
            }
        }
        for (int place = 0; place < given.length; place++) {
            if (given[place] > 0 && given[place] < market.minimum(place)) {
                return place;
            }
        }
        return Market.NO_PLACE;
    }

    /**
     * The aims, once the least numbers of the opened places are seated; empty if they cannot be.
     */
    private Optional<AimsInTurn> run() {
        int places = market.places();
        int[] seats = new int[2 * places + 1];
        boolean[] keptFull = new boolean[seats.length];
        int[] least = new int[places];
        for (int place = 0; place < places; place++) {
            least[place] = least(place);
            seats[place] = state[place] == State.CLOSED ? 0 : openSeats(place);
            seats[places + place] = least[place];
            keptFull[places + place] = least[place] > 0;
        }
        seats[2 * places] = market.pupils() + 1;
        return HeldBack.of(market, seats, least)
                .flatMap(heldBack -> run(heldBack, seats, keptFull));
    }

    private Optional<AimsInTurn> run(HeldBack heldBack, int[] seats, boolean[] keptFull) {
        int places = market.places();
        Options pupils = Options.of(market, place -> state[place] != State.CLOSED, this::least);
        Options options = heldBack.addedTo(pupils);
        return Arrays.stream(seats, places, 2 * places).sum() == 0
                ? Optional.of(AimsInTurn.from(heldBack, options, seats))
                : fill(heldBack, options, seats, keptFull);
    }

    /** Seats that nobody could fill are cut off, but for one. */
    private int openSeats(int place) {
        return Math.min(market.capacity(place) - least(place), market.applicants(place) + 1);
    }

    private Optional<AimsInTurn> fill(
            HeldBack heldBack, Options options, int[] seats, boolean[] keptFull) {
        int[] cost = new int[options.size()];
        for (int option = 0; option < cost.length; option++) {
            cost[option] = keptFull[options.place()[option]] ? 0 : 1;
        }
        int[] taken = heldBack.seated(options, seats);
        var flow = new SeatFlow(options, cost, seats, new boolean[seats.length], taken);
        flow.seatEverybody();
        long filled = Arrays.stream(flow.taken()).filter(option -> cost[option] == 0).count();
        long needed = Arrays.stream(seats, market.places(), seats.length - 1).sum();
        return filled < needed
                ? Optional.empty()
                : Optional.of(AimsInTurn.from(heldBack, options, seats, keptFull, flow.taken()));
    }

    private int least(int place) {
        return state[place] == State.OPENED ? market.minimum(place) : 0;
    }

    private int[] whole(int[] placeOf) {
        int[] whole = placeOf.clone();
        for (int pupil = 0; pupil < whole.length; pupil++) {
            whole[pupil] =
                    whole[pupil] >= market.places() ? whole[pupil] - market.places() : whole[pupil];
        }
        return whole;
    }
}
