package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Claim;
import fi.asiointi.tet.match.Goal;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Objective;
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
 * Decides the wishes of one wave. Groups of friends come in the order of the lottery, and each gets
 * the best of its common wishes that costs nobody a place, the groups before it staying where they
 * are. Under the methods with goals that is exact: the number who get a place is the largest there
 * is. Where minimum groups or quotas make it uncertain, a whole row of groups is tried at once, and
 * halved as long as it costs a place.
 */
final class WaveSolver {
    private final WaveEntries entries;
    private final Set<Constraint> lifted;
    private final Objective objective;

    WaveSolver(WaveEntries entries, Set<Constraint> lifted) {
        this.entries = entries;
        this.lifted = lifted;
        MatchingMethod method = entries.input().round().method();
        this.objective = Kept.of(entries).<Objective>map(method::keeping).orElse(method);
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
        Solution apart = solve(List.of(), objective);
        List<List<String>> groups = FriendGroups.of(entries);
        if (groups.isEmpty() || !(apart.outcome() instanceof Outcome.Solved)) {
            return apart;
        }
        boolean byGoals = entries.input().round().method().claim() == Claim.BEST_BY_AIMS;
        Solution best =
                byGoals ? byGoals(likely(groups, apart), apart) : oneAfterTheOther(groups, apart);
        groups.forEach(group -> note(group, best));
        return best;
    }

    /** Who could go together where, if there were neither minimum groups nor quotas. */
    private List<Together> likely(List<List<String>> groups, Solution apart) {
        var room = RoomForFriends.of(new SeatPlan(entries, List.of(), lifted), apart.places());
        List<Together> likely = new ArrayList<>();
        for (List<String> group : groups) {
            FriendGroups.commonWishes(entries, group).stream()
                    .filter(place -> room.settle(group, place))
                    .findFirst()
                    .ifPresent(place -> likely.add(new Together(group, place)));
        }
        return likely;
    }

    /** Trials count only who gets a place, which is quicker; the whole must then do as well. */
    private Solution byGoals(List<Together> likely, Solution apart) {
        Solution all = solve(likely, objective);
        if (isGood(all, apart.placed())) {
            return all;
        }
        Objective counting = countsFirst() ? MatchingMethod.MAX_CARDINALITY : objective;
        Solution counted = together(likely, apart, apart.placed(), counting);
        Solution whole = solve(counted.together(), objective);
        return isGood(whole, apart.placed())
                ? whole
                : together(likely, apart, apart.placed(), objective);
    }

    private boolean countsFirst() {
        MatchingMethod method = entries.input().round().method();
        return method.goals().inOrder().indexOf(Goal.MAX_CARDINALITY) == 0;
    }

    private boolean isGood(Solution solution, int atLeastPlaced) {
        return solution.placed() >= atLeastPlaced && keepsAllOpen(solution);
    }

    private Solution together(
            List<Together> tried, Solution before, int atLeastPlaced, Objective trial) {
        if (tried.isEmpty()) {
            return before;
        }
        List<Together> all = new ArrayList<>(before.together());
        all.addAll(tried);
        Solution solution = solve(all, trial);
        if (isGood(solution, atLeastPlaced)) {
            return solution;
        }
        if (tried.size() == 1) {
            return withGroup(tried.get(0).pupils(), before, atLeastPlaced, trial);
        }
        int half = tried.size() / 2;
        Solution first = together(tried.subList(0, half), before, atLeastPlaced, trial);
        return together(tried.subList(half, tried.size()), first, atLeastPlaced, trial);
    }

    private Solution oneAfterTheOther(List<List<String>> groups, Solution apart) {
        Solution best = apart;
        for (List<String> group : groups) {
            best = withGroup(group, best, apart.placed(), objective);
        }
        return best;
    }

    private Solution withGroup(
            List<String> group, Solution before, int atLeastPlaced, Objective trial) {
        for (String place : FriendGroups.commonWishes(entries, group)) {
            if (hasRoom(place, group.size(), before.together())) {
                List<Together> together = new ArrayList<>(before.together());
                together.add(new Together(group, place));
                Solution tried = solve(together, trial);
                if (isGood(tried, atLeastPlaced)) {
                    return tried;
                }
            }
        }
        return before;
    }

    private void note(List<String> group, Solution best) {
        Optional<String> place =
                best.together().stream()
                        .filter(together -> together.pupils().equals(group))
                        .map(Together::place)
                        .findFirst();
        RoundCode code =
                FriendGroups.commonWishes(entries, group).isEmpty()
                        ? RoundCode.FRIENDS_WITHOUT_COMMON_WISH
                        : RoundCode.FRIENDS_COST_A_PLACE;
        for (String pupil : group) {
            if (place.isPresent()) {
                entries.note(pupil, place.get(), RoundCode.FRIENDS_TOGETHER);
            } else {
                entries.note(pupil, null, code);
            }
        }
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

    private Solution solve(List<Together> together, Objective pursued) {
        SeatPlan plan = new SeatPlan(entries, together, lifted);
        return new SeatCuts(entries, plan, together, pursued).solve();
    }
}
