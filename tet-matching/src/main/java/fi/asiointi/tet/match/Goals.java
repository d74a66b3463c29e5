package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goals in an order: lexicographic, so that no later goal can spoil an earlier one.
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="goals"}
 *
 * @param inOrder the most important first
 * @param before the earlier result that {@link Goal#FEWEST_MOVES} speaks of
 */
public record Goals(List<Goal> inOrder, @Nullable Matching before) implements Objective {
    private static final Set<Goal> STABLE =
            EnumSet.of(Goal.STABLE_FOR_PUPILS, Goal.STABLE_FOR_PLACES);
    private static final Set<Goal> AMONG_THE_PLACED =
            EnumSet.of(Goal.BOTTLENECK, Goal.GENEROUS, Goal.RANK_SUM);

    /** Goals whose list can no longer change. */
    public Goals {
        inOrder = List.copyOf(inOrder);
    }

    /**
     * {@return goals in an order}
     *
     * @param inOrder the most important first; {@link Goal#FEWEST_MOVES} comes with {@link
     *     #keeping}
     */
    public static Goals of(Goal... inOrder) {
        return new Goals(Arrays.asList(inOrder), null);
    }

    /**
     * {@return the same goals, but as few pupils as possible move: next after the number who get a
     * place, before everything else}
     *
     * @param earlier who had which place. It may be of another market, such as the one before a
     *     place dropped out: pupils and places are found by their ids when it is solved
     */
    public Goals keeping(Matching earlier) {
        List<Goal> goals = new ArrayList<>(inOrder);
        goals.remove(Goal.FEWEST_MOVES);
        boolean cardinalityFirst = !goals.isEmpty() && goals.get(0) == Goal.MAX_CARDINALITY;
        goals.add(cardinalityFirst ? 1 : 0, Goal.FEWEST_MOVES);
        return new Goals(goals, earlier);
    }

    @Override
    public String code() {
        return inOrder.stream()
                .map(goal -> goal.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(","));
    }

    @Override
    public Outcome solve(Market market) {
        if (inOrder.equals(List.of(Goal.STABLE_FOR_PUPILS))) {
            return MatchingMethod.PUPIL_OPTIMAL.solve(market);
        }
        if (inOrder.equals(List.of(Goal.STABLE_FOR_PLACES))) {
            return MatchingMethod.PLACE_OPTIMAL.solve(market);
        }
        if (!combine()) {
            return new Outcome.Unsupported(
                    this,
                    TetReasons.reason(
                            "GOALS_DO_NOT_COMBINE", "goals", code(), "nearest", nearest().code()));
        }
        if (inOrder.contains(Goal.FEWEST_MOVES) && before == null) {
            return new Outcome.Unsupported(this, TetReasons.reason("NO_EARLIER_RESULT"));
        }
        Goals here = before == null ? this : in(market, before);
        return Solvers.byAims(here, market);
    }

    private Goals in(Market market, Matching earlier) {
        return new Goals(inOrder, earlier.in(market));
    }

    /**
     * Where the pupils who get a place want early choices, nobody must be left without a place for
     * it: the number who get one has to be settled before. And a stable result leaves nothing to
     * choose: with strict lists, who gets a place is the same in every one of them.
     */
    private boolean combine() {
        int cardinality = inOrder.indexOf(Goal.MAX_CARDINALITY);
        return !inOrder.isEmpty()
                && inOrder.stream().noneMatch(STABLE::contains)
                && AMONG_THE_PLACED.stream()
                        .mapToInt(inOrder::indexOf)
                        .filter(at -> at >= 0)
                        .allMatch(at -> cardinality >= 0 && cardinality < at);
    }

    private MatchingMethod nearest() {
        if (inOrder.contains(Goal.STABLE_FOR_PLACES)) {
            return MatchingMethod.PLACE_OPTIMAL;
        }
        if (inOrder.contains(Goal.STABLE_FOR_PUPILS)) {
            return MatchingMethod.PUPIL_OPTIMAL;
        }
        if (inOrder.contains(Goal.RANK_SUM)) {
            return MatchingMethod.MIN_RANK_SUM;
        }
        return inOrder.contains(Goal.BOTTLENECK)
                ? MatchingMethod.BOTTLENECK
                : MatchingMethod.GENEROUS;
    }

    @Override
    public Claim claim() {
        return Claim.BEST_BY_AIMS;
    }

    @Override
    public List<Aim> aims(int choices, int worst) {
        return inOrder.stream().flatMap(goal -> aims(goal, choices, worst)).distinct().toList();
    }

    private Stream<Aim> aims(Goal goal, int choices, int worst) {
        return switch (goal) {
            case MAX_CARDINALITY -> Stream.of(Aim.withoutPlace());
            case FEWEST_MOVES -> Stream.ofNullable(before).map(Aim::moved);
            case BOTTLENECK ->
                    Stream.of(Aim.beyondChoice(worst), Aim.beyondChoice(Math.max(0, worst - 1)));
            case GENEROUS ->
                    IntStream.iterate(choices, choice -> choice > 1, choice -> choice - 1)
                            .mapToObj(Aim::atChoice);
            case GREEDY -> IntStream.rangeClosed(1, choices).mapToObj(Aim::notAtChoice);
            case RANK_SUM -> Stream.of(Aim.stepsFromFirst());
            case STABLE_FOR_PUPILS, STABLE_FOR_PLACES -> Stream.of();
        };
    }
}
