package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Claim;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Objective;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.decide.FriendGroups.Together;
import fi.asiointi.tet.round.reason.RoundCode;
import fi.asiointi.tet.suitability.Screening;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Solves a wave again and again, with fewer seats each time, until the result respects what one run
 * of a method does not know of: reserved seats go to others only when the group does not want them,
 * an employer takes no more than its quota, and a place with fewer pupils than its minimum takes
 * none.
 *
 * <p>The methods with goals know of quotas and minimum groups: which places are closed, and which
 * give up seats for a quota, is part of what is best. Only where the search for the closings gives
 * up are places closed one after the other. Pupil- and place-optimal know of quotas where nothing
 * else is asked. Otherwise each step takes the first thing that is wrong, in the order of the ids:
 * it is the same on every machine, and ends, since seats only become fewer or free for all; but it
 * need not find the best way of all.
 */
final class SeatCuts {
    private final WaveEntries entries;
    private final SeatPlan plan;
    private final List<Together> together;
    private final Objective objective;
    private final List<Cut> cuts = new ArrayList<>();

    /** Whether the method itself looks for the places to close. */
    private boolean searchesMinima;

    /** Whether an employer's quota is still one number for all its places. */
    private boolean sharesWhole;

    SeatCuts(WaveEntries entries, SeatPlan plan, List<Together> together, Objective objective) {
        this.entries = entries;
        this.plan = plan;
        this.together = together;
        this.objective = objective;
        this.searchesMinima = isByGoals();
        this.sharesWhole = isByGoals();
    }

    /** Seats that were taken from a place or opened to all, and why. */
    record Cut(String place, RoundCode code, int actual, int limit) {}

    WaveSolver.Solution solve() {
        while (true) {
            Optional<WaveSolver.Solution> solution = solveWithTheseSeats();
            if (solution.isPresent()) {
                return solution.get();
            }
        }
    }

    /** Empty when there are other seats to be tried now. */
    private Optional<WaveSolver.Solution> solveWithTheseSeats() {
        boolean quotas = sharesWhole || isStableWithQuotas();
        Market market =
                plan.market(
                        searchesMinima, employer -> quotas && (isByGoals() || !ranks(employer)));
        Outcome outcome = objective.solve(market);
        if (searchesMinima && outcome instanceof Outcome.Unsupported) {
            searchesMinima = false; // too many ways to close places: one after the other, then
            return Optional.empty();
        }
        if (!(outcome instanceof Outcome.Solved found)) {
            return Optional.of(new WaveSolver.Solution(market, outcome, together, cuts));
        }
        Outcome.Solved solved = isDrawn() ? DrawnOrder.of(market, found) : found;
        Map<String, String> places = places(market, solved);
        if (cut(places) || fixShares(places)) {
            return Optional.empty();
        }
        noteUnopened(places.values());
        return Optional.of(new WaveSolver.Solution(market, solved, together, cuts));
    }

    /**
     * What is shared out among an employer's places is now best as a whole; which prices prove it,
     * and what would have helped whom, is simpler to tell once each place has seats of its own.
     */
    private boolean fixShares(Map<String, String> places) {
        boolean first = sharesWhole;
        sharesWhole = false;
        return first && shareAsGiven(places);
    }

    /** The stable methods draw by themselves; and whoever is to be kept is not drawn for again. */
    private boolean isDrawn() {
        return isByGoals() && Kept.of(entries).isEmpty();
    }

    private boolean isByGoals() {
        return objective.claim() == Claim.BEST_BY_AIMS;
    }

    /** The stable methods know of employers, but not of reserved seats as well. */
    private boolean isStableWithQuotas() {
        MatchingMethod method = entries.input().round().method();
        return (method == MatchingMethod.PUPIL_OPTIMAL || method == MatchingMethod.PLACE_OPTIMAL)
                && !plan.hasReserved();
    }

    /** Whether it ranks the pupils of some place by itself, and not for all its places alike. */
    private static boolean ranks(Employer employer) {
        return employer.places().stream()
                .anyMatch(place -> place.screening().kind() == Screening.Kind.RANKS);
    }

    private Map<String, String> places(Market market, Outcome.Solved solved) {
        Map<String, String> places = SeatPlan.placesIn(market, solved.matching());
        together.forEach(t -> t.pupils().forEach(pupil -> places.put(pupil, t.place())));
        return places;
    }

    /** A place with a minimum that somebody wished for and nobody got. */
    private void noteUnopened(Collection<String> opened) {
        if (!searchesMinima) {
            return;
        }
        for (TetPlace place : plan.searchedMinima()) {
            boolean wished =
                    entries.lists().values().stream()
                            .anyMatch(list -> list.choiceOf(place.id()).isPresent());
            if (wished && !opened.contains(place.id())) {
                int least = place.minimumGroup();
                cuts.add(new Cut(place.id(), RoundCode.PLACE_NOT_OPENED, 0, least));
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
        boolean withinQuota =
                Employer.withQuota(entries.places()).stream()
                        .filter(employer -> employer.id().equals(place.employer()))
                        .allMatch(employer -> sum(employer.places(), given) <= employer.quota());
        return given.getOrDefault(placeId, 0) >= place.minimumGroup() && withinQuota;
    }

    private static int sum(List<TetPlace> places, Map<String, Integer> given) {
        return places.stream().mapToInt(place -> given.getOrDefault(place.id(), 0)).sum();
    }

    private boolean cut(Map<String, String> places) {
        Map<String, Integer> given = givenByWishes(places);
        return release(given, members(places)) || shareQuota(given) || close(given);
    }

    /** How many pupils each place gets, without the friends who were settled beforehand. */
    private Map<String, Integer> givenByWishes(Map<String, String> places) {
        Map<String, Integer> given = new HashMap<>();
        places.values().forEach(place -> given.merge(place, 1, Integer::sum));
        together.forEach(t -> given.merge(t.place(), -t.pupils().size(), Integer::sum));
        return given;
    }

    private Map<String, Integer> members(Map<String, String> places) {
        Map<String, Integer> members = new HashMap<>();
        places.forEach(
                (pupil, id) -> {
                    var kept = Objects.requireNonNull(entries.place(id)).reserved();
                    if (kept != null && kept.group().contains(entries.pupil(pupil))) {
                        members.merge(id, 1, Integer::sum);
                    }
                });
        return members;
    }

    /** Reserved seats that the group leaves over, where the other seats are all taken. */
    private boolean release(Map<String, Integer> given, Map<String, Integer> members) {
        boolean released = false;
        for (TetPlace place : entries.places()) {
            int reserved = plan.reserved(place);
            int wanted = Math.min(reserved, members.getOrDefault(place.id(), 0));
            int others = given.getOrDefault(place.id(), 0) - wanted;
            if (wanted < reserved && others >= plan.free(place) - reserved) {
                plan.setReserved(place, wanted);
                int over = reserved - wanted;
                cuts.add(new Cut(place.id(), RoundCode.RESERVED_RELEASED, over, reserved));
                released = true;
            }
        }
        return released;
    }

    /**
     * Each place of an employer with a quota keeps the seats that were given there; what the quota
     * leaves over goes to its first places that have seats free.
     */
    private boolean shareAsGiven(Map<String, String> places) {
        Map<String, Integer> given = givenByWishes(places);
        boolean shared = false;
        for (Employer employer : Employer.withQuota(entries.places())) {
            int free = employer.places().stream().mapToInt(plan::free).sum();
            int settled = employer.places().stream().mapToInt(plan::taken).sum();
            int left = Math.max(0, employer.quota() - settled);
            if (free > left) {
                shareAsGiven(employer, given, left - sum(employer.places(), given));
                shared = true;
            }
        }
        return shared;
    }

    private void shareAsGiven(Employer employer, Map<String, Integer> given, int over) {
        int left = over;
        for (TetPlace place : employer.places()) {
            int here = given.getOrDefault(place.id(), 0);
            int more = Math.min(left, plan.free(place) - here);
            left -= more;
            if (here + more < plan.free(place)) {
                plan.setFree(place, here + more);
                cuts.add(
                        new Cut(place.id(), RoundCode.QUOTA_SHARED, here + more, employer.quota()));
            }
        }
    }

    /** The fullest places of the employer give up seats first, the last id of equals. */
    private boolean shareQuota(Map<String, Integer> given) {
        boolean shared = false;
        for (Employer employer : Employer.withQuota(entries.places())) {
            shared |= share(employer.places(), employer.quota(), given);
        }
        return shared;
    }

    private boolean share(List<TetPlace> places, int quota, Map<String, Integer> given) {
        int settled = places.stream().mapToInt(plan::taken).sum();
        int sum = sum(places, given);
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
}
