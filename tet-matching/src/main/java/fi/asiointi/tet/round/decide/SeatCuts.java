package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.decide.FriendGroups.Together;
import fi.asiointi.tet.round.reason.RoundCode;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Solves a wave again and again, with fewer seats each time, until the result respects what one run
 * of a method does not know of: reserved seats go to others only when the group does not want them,
 * an employer takes no more than its quota, and a place with fewer pupils than its minimum takes
 * none.
 *
 * <p>Each step takes the first thing that is wrong, in the order of the ids: it is the same on
 * every machine, and ends, since seats only become fewer or free for all. It need not find the best
 * closing of all.
 */
final class SeatCuts {
    private final WaveEntries entries;
    private final SeatPlan plan;
    private final List<Together> together;
    private final List<Cut> cuts = new ArrayList<>();

    SeatCuts(WaveEntries entries, SeatPlan plan, List<Together> together) {
        this.entries = entries;
        this.plan = plan;
        this.together = together;
    }

    /** Seats that were taken from a place or opened to all, and why. */
    record Cut(String place, RoundCode code, int actual, int limit) {}

    WaveSolver.Solution solve() {
        while (true) {
            Market market = plan.market();
            Outcome outcome = entries.input().round().method().solve(market);
            var solution = new WaveSolver.Solution(market, outcome, together, List.copyOf(cuts));
            if (!(outcome instanceof Outcome.Solved) || !cut(solution.places())) {
                return solution;
            }
        }
    }

    /** Whether a place respects its minimum and its employer's quota. */
    static boolean isAllowed(WaveEntries entries, String placeId, Map<String, Integer> byWishes) {
        TetPlace place = entries.place(placeId);
        if (place == null) {
            return false;
        }
        Map<String, Integer> given = new HashMap<>(byWishes);
        for (Placement placement : entries.fixed().values()) {
            String at = placement.place();
            if (at != null) {
                given.merge(at, 1, Integer::sum);
            }
        }
        int quota = quota(entries, place.employer()).orElse(Integer.MAX_VALUE);
        int atEmployer =
                entries.places().stream()
                        .filter(other -> other.employer().equals(place.employer()))
                        .mapToInt(other -> given.getOrDefault(other.id(), 0))
                        .sum();
        return given.getOrDefault(placeId, 0) >= place.minimumGroup() && atEmployer <= quota;
    }

    private boolean cut(Map<String, String> places) {
        Map<String, Integer> given = new HashMap<>();
        Map<String, Integer> members = new HashMap<>();
        places.forEach(
                (pupil, id) -> {
                    TetPlace place = Objects.requireNonNull(entries.place(id));
                    given.merge(id, 1, Integer::sum);
                    var kept = place.reserved();
                    if (kept != null && kept.group().contains(entries.pupil(pupil))) {
                        members.merge(id, 1, Integer::sum);
                    }
                });
        together.forEach(t -> given.merge(t.place(), -t.pupils().size(), Integer::sum));
        return release(given, members) || shareQuota(given) || close(given);
    }

    /** Reserved seats that the group leaves over, where the other seats are all taken. */
    private boolean release(Map<String, Integer> given, Map<String, Integer> members) {
        for (TetPlace place : entries.places()) {
            int reserved = plan.reserved(place);
            int wanted = Math.min(reserved, members.getOrDefault(place.id(), 0));
            int others = given.getOrDefault(place.id(), 0) - wanted;
            if (wanted < reserved && others >= plan.free(place) - reserved) {
                plan.setReserved(place, wanted);
                cuts.add(
                        new Cut(
                                place.id(),
                                RoundCode.RESERVED_RELEASED,
                                reserved - wanted,
                                reserved));
                return true;
            }
        }
        return false;
    }

    /** The fullest places of the employer give up seats first, the last id of equals. */
    private boolean shareQuota(Map<String, Integer> given) {
        Map<String, List<TetPlace>> byEmployer = new TreeMap<>();
        entries.places()
                .forEach(
                        p ->
                                byEmployer
                                        .computeIfAbsent(p.employer(), e -> new ArrayList<>())
                                        .add(p));
        for (Map.Entry<String, List<TetPlace>> employer : byEmployer.entrySet()) {
            Optional<Integer> quota = quota(entries, employer.getKey());
            if (quota.isPresent() && share(employer.getValue(), quota.get(), given)) {
                return true;
            }
        }
        return false;
    }

    private boolean share(List<TetPlace> places, int quota, Map<String, Integer> given) {
        int settled = places.stream().mapToInt(plan::taken).sum();
        int sum = places.stream().mapToInt(place -> given.getOrDefault(place.id(), 0)).sum();
        int left = Math.max(0, quota - settled);
        if (sum <= left) {
            return false;
        }
        Map<String, Integer> seats = new HashMap<>(given);
        for (int excess = sum - left; excess > 0; excess--) {
            TetPlace fullest =
                    places.stream()
                            .max(
                                    Comparator.<TetPlace>comparingInt(
                                                    p -> seats.getOrDefault(p.id(), 0))
                                            .thenComparing(TetPlace::id))
                            .orElseThrow();
            seats.merge(fullest.id(), -1, Integer::sum);
        }
        for (TetPlace place : places) {
            int kept = seats.getOrDefault(place.id(), 0);
            if (kept < plan.free(place)) {
                plan.setFree(place, kept);
                cuts.add(new Cut(place.id(), RoundCode.QUOTA_SHARED, kept, quota));
            }
        }
        return true;
    }

    /** The place that misses its minimum by most is closed, the first id of equals. */
    private boolean close(Map<String, Integer> given) {
        Optional<TetPlace> tooFew =
                entries.places().stream()
                        .filter(place -> plan.free(place) > 0)
                        .filter(place -> missing(place, given) > 0)
                        .max(
                                Comparator.<TetPlace>comparingInt(place -> missing(place, given))
                                        .thenComparing(TetPlace::id, Comparator.reverseOrder()));
        tooFew.ifPresent(
                place -> {
                    plan.setFree(place, 0);
                    cuts.add(
                            new Cut(
                                    place.id(),
                                    RoundCode.PLACE_CLOSED,
                                    given.getOrDefault(place.id(), 0),
                                    place.minimumGroup()));
                });
        return tooFew.isPresent();
    }

    /** How many are missing from the minimum; a place that nobody gets needs no closing. */
    private int missing(TetPlace place, Map<String, Integer> given) {
        int byWishes = given.getOrDefault(place.id(), 0);
        int all = byWishes + plan.taken(place);
        return byWishes == 0 ? 0 : place.minimumGroup() - all;
    }

    private static Optional<Integer> quota(WaveEntries entries, String employer) {
        return entries.places().stream()
                .filter(place -> place.employer().equals(employer))
                .map(place -> place.terms().quota())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
