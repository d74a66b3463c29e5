package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.suitability.Constraint;
import fi.asiointi.tet.suitability.ReservedSeats;
import fi.asiointi.tet.suitability.Screening;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a wave while it is being decided. In the market a place with reserved seats is two:
 * the seats of the group, which only its members may have, and the others; both are one choice.
 */
final class SeatPlan {
    /** No id of a place can end like this. */
    private static final String RESERVED = "\u0000reserved";

    private final WaveEntries entries;
    private final List<FriendGroups.Together> together;
    private final Set<Constraint> lifted;

    /** Where pupils are before the wishes are looked at, the friends included. */
    private final Map<String, List<String>> settledAt = new HashMap<>();

    private final Map<String, Integer> free = new HashMap<>();
    private final Map<String, Integer> reserved = new HashMap<>();

    SeatPlan(WaveEntries entries, List<FriendGroups.Together> together, Set<Constraint> lifted) {
        this.entries = entries;
        this.together = together;
        this.lifted = lifted;
        for (Placement placement : entries.fixed().values()) {
            settle(placement.pupil(), placement.place());
        }
        together.forEach(t -> t.pupils().forEach(pupil -> settle(pupil, t.place())));
        for (TetPlace place : entries.places()) {
            int seats = place.seatsIn(entries.wave().id());
            free.put(place.id(), Math.max(0, seats - taken(place)));
            reserved.put(place.id(), Math.min(free(place), reservedSeats(place)));
        }
    }

    private void settle(String pupil, @Nullable String place) {
        if (place != null) {
            settledAt.computeIfAbsent(place, id -> new ArrayList<>()).add(pupil);
        }
    }

    int taken(TetPlace place) {
        return settledAt.getOrDefault(place.id(), List.of()).size();
    }

    int free(TetPlace place) {
        return free.getOrDefault(place.id(), 0);
    }

    int reserved(TetPlace place) {
        return reserved.getOrDefault(place.id(), 0);
    }

    void setFree(TetPlace place, int seats) {
        free.put(place.id(), seats);
        reserved.merge(place.id(), seats, Math::min);
    }

    void setReserved(TetPlace place, int seats) {
        reserved.put(place.id(), seats);
    }

    /** As if no seats were kept for anybody. */
    void openReserved() {
        reserved.clear();
    }

    /**
     * The market of those who are not settled, in the order of the drawing.
     *
     * @param minima whether places with a minimum group are told
     * @param quotas which employers' quotas are told
     */
    Market market(boolean minima, Predicate<Employer> quotas) {
        MarketBuilder market = Market.builder();
        entries.places().forEach(place -> add(place, market));
        if (minima) {
            searchedMinima().forEach(place -> market.minimum(place.id(), least(place)));
        }
        Employer.withQuota(entries.places()).stream()
                .filter(quotas)
                .forEach(employer -> add(employer, market));
        Set<String> settled = new HashSet<>();
        together.forEach(t -> settled.addAll(t.pupils()));
        entries.listsAsDrawn().stream()
                .filter(list -> !settled.contains(list.pupil()))
                .forEach(list -> add(list, market));
        return market.build();
    }

    /** Places whose minimum is not reached by those who are there already; none that is two. */
    List<TetPlace> searchedMinima() {
        return entries.places().stream()
                .filter(place -> free(place) > 0 && reserved(place) == 0 && least(place) > 1)
                .toList();
    }

    private int least(TetPlace place) {
        return place.minimumGroup() - taken(place);
    }

    private Stream<String> marketIds(TetPlace place) {
        return reserved(place) > 0
                ? Stream.of(place.id(), place.id() + RESERVED)
                : Stream.of(place.id());
    }

    private static boolean ranks(TetPlace place) {
        return place.screening().kind() == Screening.Kind.RANKS;
    }

    private void add(Employer employer, MarketBuilder market) {
        int settled = employer.places().stream().mapToInt(this::taken).sum();
        market.employer(
                employer.id(),
                Math.max(0, employer.quota() - settled),
                employer.places().stream().flatMap(this::marketIds).toArray(String[]::new));
    }

    /** Whether some place keeps seats for a group. */
    boolean hasReserved() {
        return entries.places().stream().anyMatch(place -> reserved(place) > 0);
    }

    private void add(TetPlace place, MarketBuilder market) {
        add(place, place.id(), free(place) - reserved(place), market);
        if (reserved(place) > 0) {
            add(place, place.id() + RESERVED, reserved(place), market);
        }
    }

    private void add(TetPlace place, String id, int seats, MarketBuilder market) {
        if (ranks(place) && !lifted.contains(Constraint.SCREENING)) {
            market.rankingPlace(id, seats, place.screening().tiers());
        } else {
            market.place(id, seats);
        }
    }

    private void add(WishList list, MarketBuilder market) {
        List<List<String>> tiers = new ArrayList<>();
        for (List<String> tier : list.tiers()) {
            List<String> seats = new ArrayList<>();
            for (String place : tier) {
                if (hasReservedSeat(list.pupil(), place)) {
                    seats.add(place + RESERVED);
                }
                seats.add(place);
            }
            tiers.add(seats);
        }
        market.pupil(list.pupil(), tiers)
                .lottery(list.pupil(), entries.drawingNumber(list.pupil()));
    }

    private boolean hasReservedSeat(String pupil, String placeId) {
        TetPlace place = entries.place(placeId);
        return place != null && reserved(place) > 0 && isMember(pupil, place);
    }

    private boolean isMember(String pupil, TetPlace place) {
        ReservedSeats kept = place.reserved();
        return kept != null && kept.group().contains(entries.pupil(pupil));
    }

    /** Reserved seats are used up by members who are there already. */
    private int reservedSeats(TetPlace place) {
        ReservedSeats kept = place.reserved();
        if (kept == null) {
            return 0;
        }
        long there =
                settledAt.getOrDefault(place.id(), List.of()).stream()
                        .filter(pupil -> isMember(pupil, place))
                        .count();
        return (int) Math.max(0, kept.seats() - there);
    }

    /** The place of each pupil of a market by id, reserved seats being seats of their place. */
    static Map<String, String> placesIn(Market market, Matching matching) {
        Map<String, String> places = new HashMap<>();
        for (int pupil = 0; pupil < matching.pupils(); pupil++) {
            if (matching.placeOf(pupil) != Matching.NO_PLACE) {
                places.put(market.pupilId(pupil), placeId(market.placeId(matching.placeOf(pupil))));
            }
        }
        return places;
    }

    /** The id of a place by its id in the market. */
    static String placeId(String marketId) {
        return marketId.endsWith(RESERVED)
                ? marketId.substring(0, marketId.length() - RESERVED.length())
                : marketId;
    }
}
