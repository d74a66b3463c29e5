package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pursues the aims of a method one after the other, exactly, with the prices of linear-programming
 * duality: Huang, Kavitha, Mehlhorn and Michail, "Fair matchings and related problems"
 * (Algorithmica 74, 2016), here with seats; the aims of Kwanashie, Irving, Manlove and Sng (2014).
 *
 * <p>One aim is a minimum-cost flow with small whole costs ({@link SeatFlow}). Its prices say which
 * options some best result may still use, namely those that cost a pupil exactly the pupil's value,
 * and which places every best result fills, namely those with a price. The next aim is pursued with
 * only these options and with these places kept full, so it cannot spoil what was reached before.
 * No number grows with the number of pupils to the power of the rank; nothing can overflow,
 * whatever the worst choice is.
 */
final class AimsInTurn {
    /** 400 megabytes of prices: a million pupils with forty choices each take as much. */
    private static final long MOST_PRICES = 100_000_000L;

    private final int[] seats;
    private final int places;
    private final int noPlace;
    private Options options;

    /** The option that each pupil takes at the moment. */
    private int[] taken;

    /** The places with a price at some aim before: every best result fills them. */
    private final boolean[] keptFull;

    private final HeldBack heldBack;
    private final List<Integer> costs = new ArrayList<>();

    private AimsInTurn(
            HeldBack heldBack, Options options, int[] seats, boolean[] keptFull, int[] taken) {
        this.heldBack = heldBack;
        this.places = heldBack.employer().length;
        this.noPlace = seats.length - 1;
        this.options = options;
        this.keptFull = keptFull;
        this.taken = taken;
        this.seats = seats;
    }

    static Outcome solve(Market market, Objective objective) {
        if (prices(market) > MOST_PRICES) {
            return new Outcome.Unsupported(
                    objective, TetReasons.reason("TOO_MANY_CHOICES", "choices", market.choices()));
        }
        Options all = Options.all(market);
        int[] seats = seatsOf(market, all);
        HeldBack heldBack = HeldBack.of(market, seats, new int[market.places()]).orElseThrow();
        AimsInTurn run = from(heldBack, heldBack.addedTo(all), seats);
        List<Certificate.Stage> stages = run.pursueAll(objective, market.choices());
        return new Outcome.Solved(
                objective, Matching.of(market, run.placeOf()), new Certificate.Prices(stages));
    }

    /** Nobody has a place yet, and no place must be kept full. */
    static AimsInTurn from(HeldBack heldBack, Options options, int[] seats) {
        int[] taken = heldBack.seated(options, seats);
        return new AimsInTurn(heldBack, options, seats, new boolean[seats.length], taken);
    }

    /** Some places are full and must be kept so. */
    static AimsInTurn from(
            HeldBack heldBack, Options options, int[] seats, boolean[] keptFull, int[] taken) {
        return new AimsInTurn(heldBack, options, seats, keptFull.clone(), taken.clone());
    }

    /** Each aim has a price for each place and a value for each pupil. */
    private static long prices(Market market) {
        return (long) market.choices() * (market.places() + market.pupils());
    }

    /** Pursues every aim; what each of them costs at least stands in {@link #costs}. */
    List<Certificate.Stage> pursueAll(Objective objective, int choices) {
        List<Certificate.Stage> stages = new ArrayList<>();
        List<Aim> aims = objective.aims(choices, choices);
        boolean bottleneckKnown = false;
        for (int at = 0; at < aims.size(); at++) {
            if (aims.get(at).kind() == Aim.Kind.BEYOND_CHOICE && !bottleneckKnown) {
                int worst = worstChoice(choices);
                costs.add(worst);
                aims = objective.aims(choices, worst);
                bottleneckKnown = true;
            }
            stages.add(pursue(aims.get(at)));
        }
        return stages;
    }

    /** The earliest choice that nobody has to go beyond: one flow a question, halving the range. */
    private int worstChoice(int choices) {
        int tooEarly = -1;
        int enough = choices;
        while (enough - tooEarly > 1) {
            int middle = (tooEarly + enough) / 2;
            if (nobodyGoesBeyond(middle)) {
                enough = middle;
            } else {
                tooEarly = middle;
            }
        }
        return enough;
    }

    private boolean nobodyGoesBeyond(int choice) {
        int[] cost = options.costs(Aim.beyondChoice(choice), places);
        var flow = new SeatFlow(options, cost, seats, keptFull, taken);
        flow.seatEverybody();
        return Arrays.stream(flow.taken()).allMatch(option -> cost[option] == 0);
    }

    private Certificate.Stage pursue(Aim aim) {
        int[] cost = options.costs(aim, places);
        var flow = new SeatFlow(options, cost, seats, keptFull, taken);
        flow.seatEverybody();
        taken = flow.taken();
        costs.add(Arrays.stream(taken).map(option -> cost[option]).sum());
        int[] price = flow.prices();
        int[] value = values(cost, price);
        int[] pupilOf = options.pupilOf();
        options =
                options.only(o -> cost[o] + price[options.place()[o]] == value[pupilOf[o]], taken);
        for (int place = 0; place < noPlace; place++) {
            keptFull[place] |= price[place] > 0;
        }
        return heldBack.stage(aim, value, price);
    }

    /** What each pupil's option costs; by duality no other option of the pupil costs less. */
    private int[] values(int[] cost, int[] price) {
        int[] value = new int[taken.length];
        for (int pupil = 0; pupil < value.length; pupil++) {
            value[pupil] = cost[taken[pupil]] + price[options.place()[taken[pupil]]];
        }
        return value;
    }

    /** The place of each pupil, or none. */
    int[] placeOf() {
        int[] placeOf = new int[heldBack.pupils()];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            int place = options.place()[taken[pupil]];
            placeOf[pupil] = place == noPlace ? Matching.NO_PLACE : place;
        }
        return placeOf;
    }

    /** What the aims pursued so far cost, the most important first. */
    List<Integer> costs() {
        return costs;
    }

    /** Seats that nobody could fill are cut off, but for one: the place must never seem full. */
    private static int[] seatsOf(Market market, Options options) {
        int[] seats = new int[market.places() + 1];
        for (int place : options.place()) {
            seats[place]++;
        }
        for (int place = 0; place < market.places(); place++) {
            seats[place] = Math.min(market.capacity(place), seats[place] + 1);
        }
        seats[market.places()]++;
        return seats;
    }
}
