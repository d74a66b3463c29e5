package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whether friends can go together without costing anybody a place, group after group. It keeps a
 * seating that gives a place to as many as before; friends take their seats, and whoever has to
 * leave looks for a chain of moves to a seat that is free. By Berge (1957), when no chain is left
 * there is no other way either: minimum groups and quotas aside, the answer is exact.
 */
final class RoomForFriends {
    private static final int NOBODY = -1;

    private final Market market;
    private final int[] seats;
    private final int[] given;
    private int[] placeOf;
    private boolean[] settled;
    private final int atLeast;

    private RoomForFriends(Market market, Map<String, String> places) {
        this.market = market;
        this.seats = new int[market.places()];
        this.given = new int[market.places()];
        this.placeOf = new int[market.pupils()];
        this.settled = new boolean[market.pupils()];
        for (int place = 0; place < seats.length; place++) {
            seats[place] = market.capacity(place);
        }
        Arrays.fill(placeOf, Market.NO_PLACE);
        places.forEach(
                (pupil, place) ->
                        sit(market.pupil(pupil).orElseThrow(), market.place(place).orElseThrow()));
        this.atLeast = Arrays.stream(given).sum();
    }

    /**
     * The room of a wave.
     *
     * @param plan the seats, with nobody together; its reserved seats are opened to all
     * @param places where the pupils go when friends do not count
     */
    static RoomForFriends of(SeatPlan plan, Map<String, String> places) {
        plan.openReserved();
        return new RoomForFriends(plan.market(false, employer -> false), places);
    }

    /** Seats a group at a place for good; false, and nothing changed, when it costs a place. */
    boolean settle(List<String> group, String placeId) {
        int place = market.place(placeId).orElseThrow();
        if (seats[place] - settledAt(place) < group.size()) {
            return false;
        }
        int[] placeBefore = placeOf.clone();
        boolean[] settledBefore = settled.clone();
        int[] givenBefore = given.clone();
        for (String id : group) {
            int pupil = market.pupil(id).orElseThrow();
            stand(pupil);
            settled[pupil] = true;
            sit(pupil, place);
        }
        makeWay(place);
        if (seatsEverybodyElse()) {
            return true;
        }
        placeOf = placeBefore;
        settled = settledBefore;
        System.arraycopy(givenBefore, 0, given, 0, given.length);
        return false;
    }

    private int settledAt(int place) {
        int count = 0;
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            count += settled[pupil] && placeOf[pupil] == place ? 1 : 0;
        }
        return count;
    }

    private void makeWay(int place) {
        for (int pupil = 0; given[place] > seats[place]; pupil++) {
            if (placeOf[pupil] == place && !settled[pupil]) {
                stand(pupil);
            }
        }
    }

    private boolean seatsEverybodyElse() {
        int placed = Arrays.stream(given).sum();
        while (placed < atLeast && moveAlongChain()) {
            placed++;
        }
        return placed >= atLeast;
    }

    /** Breadth first from everybody without a place, over those who sit where they would go. */
    private boolean moveAlongChain() {
        int[][] here = seatedAt();
        int[] cameFrom = new int[market.places()];
        Arrays.fill(cameFrom, NOBODY);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            if (placeOf[pupil] == Market.NO_PLACE) {
                open.add(pupil);
            }
        }
        while (!open.isEmpty()) {
            int pupil = open.remove();
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int place = market.place(pair);
                if (cameFrom[place] == NOBODY) {
                    cameFrom[place] = pupil;
                    if (given[place] < seats[place]) {
                        moveAll(place, cameFrom);
                        return true;
                    }
                    for (int seated : here[place]) {
                        open.add(seated);
                    }
                }
            }
        }
        return false;
    }

    /** Those who may still move, by place. */
    private int[][] seatedAt() {
        int[] count = new int[market.places()];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            count[placeOf[pupil] == Market.NO_PLACE ? 0 : placeOf[pupil]] += mayMove(pupil) ? 1 : 0;
        }
        int[][] here = new int[count.length][];
        for (int place = 0; place < count.length; place++) {
            here[place] = new int[count[place]];
        }
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            if (mayMove(pupil)) {
                here[placeOf[pupil]][--count[placeOf[pupil]]] = pupil;
            }
        }
        return here;
    }

    private boolean mayMove(int pupil) {
        return placeOf[pupil] != Market.NO_PLACE && !settled[pupil];
    }

    private void moveAll(int freePlace, int[] cameFrom) {
        int to = freePlace;
        while (to != Market.NO_PLACE) {
            int pupil = cameFrom[to];
            int from = placeOf[pupil];
            stand(pupil);
            sit(pupil, to);
            to = from;
        }
    }

    private void sit(int pupil, int place) {
        placeOf[pupil] = place;
        given[place]++;
    }

    private void stand(int pupil) {
        if (placeOf[pupil] != Market.NO_PLACE) {
            given[placeOf[pupil]]--;
            placeOf[pupil] = Market.NO_PLACE;
        }
    }
}
