package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.round.decide.FriendGroups.Together;
import fi.asiointi.tet.round.reason.RoundCode;
import fi.asiointi.tet.suitability.Constraint;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides the wishes of one wave. Friends are tried together first where their best common wish
 * costs nobody a place; each trial is a run of {@link SeatCuts}, which respects minimum groups,
 * quotas and reserved seats.
 */
final class WaveSolver {
    private final WaveEntries entries;
    private final Set<Constraint> lifted;

    WaveSolver(WaveEntries entries, Set<Constraint> lifted) {
        this.entries = entries;
        this.lifted = lifted;
    }

    /** A decided market, and who was settled together beforehand. */
    record Solution(
            Market market, Outcome outcome, List<Together> together, List<SeatCuts.Cut> cuts) {
        Solution {
            together = List.copyOf(together);
            cuts = List.copyOf(cuts);
        }

        /** How many get a place of their list, friends included. */
        int placed() {
            return places().size();
        }

        Map<String, String> places() {
            Map<String, String> places = new HashMap<>();
            if (outcome instanceof Outcome.Solved solved) {
                places.putAll(SeatPlan.placesIn(market, solved.matching()));
            }
            together.forEach(t -> t.pupils().forEach(pupil -> places.put(pupil, t.place())));
            return places;
        }
    }

    Solution solve() {
        Solution apart = solve(List.of());
        List<List<String>> groups = FriendGroups.of(entries);
        if (groups.isEmpty() || !(apart.outcome() instanceof Outcome.Solved)) {
            return apart;
        }
        Solution best = apart;
        for (List<String> group : groups) {
            best = withGroup(group, best, apart.placed());
        }
        return best;
    }

    private Solution withGroup(List<String> group, Solution before, int atLeastPlaced) {
        List<String> common = FriendGroups.commonWishes(entries, group);
        Optional<String> already = alreadyAt(group, before.places());
        if (already.isPresent() && common.contains(already.get())) {
            List<Together> together = new ArrayList<>(before.together());
            together.add(new Together(group, already.get()));
            group.forEach(p -> entries.note(p, already.get(), RoundCode.FRIENDS_TOGETHER));
            return new Solution(before.market(), before.outcome(), together, before.cuts());
        }
        for (String place : common) {
            if (hasRoom(place, group.size(), before.together())) {
                List<Together> together = new ArrayList<>(before.together());
                together.add(new Together(group, place));
                Solution tried = solve(together);
                if (tried.placed() >= atLeastPlaced && keepsAllOpen(tried)) {
                    group.forEach(p -> entries.note(p, place, RoundCode.FRIENDS_TOGETHER));
                    return tried;
                }
            }
        }
        RoundCode why =
                common.isEmpty()
                        ? RoundCode.FRIENDS_WITHOUT_COMMON_WISH
                        : RoundCode.FRIENDS_COST_A_PLACE;
        group.forEach(pupil -> entries.note(pupil, null, why));
        return before;
    }

    /** The place where all of a group are without being put there. */
    private static Optional<String> alreadyAt(List<String> group, Map<String, String> places) {
        String place = places.get(group.get(0));
        boolean all = group.stream().allMatch(p -> place != null && place.equals(places.get(p)));
        return all ? Optional.ofNullable(place) : Optional.empty();
    }

    private boolean hasRoom(String placeId, int size, List<Together> together) {
        TetPlace place = entries.place(placeId);
        return place != null && new SeatPlan(entries, together, lifted).free(place) >= size;
    }

    /** No place that friends were put at may then be closed, nor its employer's quota be broken. */
    private boolean keepsAllOpen(Solution tried) {
        Map<String, Integer> given = new HashMap<>();
        tried.places().values().forEach(place -> given.merge(place, 1, Integer::sum));
        return tried.together().stream()
                .map(Together::place)
                .allMatch(place -> SeatCuts.isAllowed(entries, place, given));
    }

    private Solution solve(List<Together> together) {
        return new SeatCuts(entries, new SeatPlan(entries, together, lifted), together).solve();
    }
}
