package fi.asiointi.tet.exchange;

import fi.asiointi.tet.market.Market;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Shares the seats of places among pupils, one pupil after the other; those who have a seat may be
 * moved to another for it, but never lose theirs (Kuhn 1955; Berge 1957).
 */
public final class SeatSharing {
    private static final int NONE = -1;

    private final Market market;
    private final IntPredicate mayUse;
    private final int[] seats;
    private final int[] pairOf;
    private final int[] pupilOf;
    private final List<List<Integer>> seated = new ArrayList<>();

    /** The pair by which the search for a seat reached each place. */
    private final int[] reachedBy;

    private final List<Integer> reached = new ArrayList<>();

    /**
     * Nobody has a seat yet.
     *
     * @param market whose pairs say who might sit where
     * @param seats how many seats there are to share at each place; copied
     * @param mayUse the pairs that may be used
     */
    public SeatSharing(Market market, int[] seats, IntPredicate mayUse) {
        this.market = market;
        this.seats = seats.clone();
        this.mayUse = mayUse;
        this.pairOf = new int[market.pupils()];
        this.pupilOf = new int[market.pairs()];
        this.reachedBy = new int[market.places()];
        Arrays.fill(pairOf, NONE);
        Arrays.fill(reachedBy, NONE);
        for (int pupil = 0; pupil < pairOf.length; pupil++) {
            Arrays.fill(pupilOf, market.firstPair(pupil), market.firstPair(pupil + 1), pupil);
        }
        for (int place = 0; place < market.places(); place++) {
            seated.add(new ArrayList<>());
        }
    }

    /**
     * Finds a seat for a pupil who has none.
     *
     * @param pupil the pupil's number
     * @return whether there was one
     */
    public boolean findSeat(int pupil) {
        int place = look(pupil);
        if (place == NONE) {
            return false;
        }
        int moving = NONE;
        while (moving != pupil) {
            int pair = reachedBy[place];
            moving = pupilOf[pair];
            int before = pairOf[moving];
            pairOf[moving] = pair;
            seated.get(place).add(moving);
            if (before != NONE) {
                place = market.place(before);
                seated.get(place).remove((Integer) moving);
            }
        }
        return true;
    }

    /** The nearest place with a seat left, breadth first; none when there is none. */
    private int look(int start) {
        reached.forEach(place -> reachedBy[place] = NONE);
        reached.clear();
        List<Integer> asked = new ArrayList<>(List.of(start));
        for (int at = 0; at < asked.size(); at++) {
            int pupil = asked.get(at);
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int place = market.place(pair);
                if (mayUse.test(pair) && reachedBy[place] == NONE) {
                    reachedBy[place] = pair;
                    reached.add(place);
                    if (seated.get(place).size() < seats[place]) {
                        return place;
                    }
                    asked.addAll(seated.get(place));
                }
            }
        }
        return NONE;
    }

    /**
     * {@return the places whose pupils would all have to be asked, directly or through others, to
     * make room for a pupil without a seat}
     *
     * @param pupil the pupil's number, for whom {@link #findSeat} found none
     */
    public List<Integer> askedInVain(int pupil) {
        look(pupil);
        return List.copyOf(reached);
    }

    /**
     * {@return the pair by which a pupil has a seat, or -1}
     *
     * @param pupil the pupil's number
     */
    public int pairOf(int pupil) {
        return pairOf[pupil];
    }

    /**
     * {@return how many seats are left at a place}
     *
     * @param place its number
     */
    public int seatsLeft(int place) {
        return seats[place] - seated.get(place).size();
    }

    /**
     * Moves a pupil to a place that has a seat left, and leaves the own seat free.
     *
     * @param pupil the pupil's number
     * @param pair the pair to use
     */
    public void move(int pupil, int pair) {
        if (pairOf[pupil] != NONE) {
            seated.get(market.place(pairOf[pupil])).remove((Integer) pupil);
        }
        pairOf[pupil] = pair;
        seated.get(market.place(pair)).add(pupil);
    }
}
