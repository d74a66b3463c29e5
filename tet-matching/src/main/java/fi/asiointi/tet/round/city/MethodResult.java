package fi.asiointi.tet.round.city;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundResult;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.Rounds;
import java.util.List;

/**
 * What one method gives with the entries of a round: the price of the alternatives.
 *
 * @param method the method
 * @param profile how many pupils get their first wish, their second and so on
 * @param worstChoice the largest number of a wish that comes true
 * @param unplaced how many get no place that an employer offered
 * @param refused why the method cannot decide the round; empty when it can
 */
public record MethodResult(
        MatchingMethod method,
        List<Integer> profile,
        int worstChoice,
        int unplaced,
        List<Reason> refused) {
    /** Fair by the worst choice, fair by priorities, and best on the average. */
    public static final List<MatchingMethod> USUAL =
            List.of(
                    MatchingMethod.GENEROUS,
                    MatchingMethod.PUPIL_OPTIMAL,
                    MatchingMethod.MIN_RANK_SUM);

    /** A result whose lists can no longer change. */
    public MethodResult {
        profile = List.copyOf(profile);
        refused = List.copyOf(refused);
    }

    /**
     * {@return what each method gives}
     *
     * @param decided the round, whose own method need not be among them
     * @param methods the methods to compare, such as {@link #USUAL}
     */
    public static List<MethodResult> compare(
            RoundOutcome.Decided decided, List<MatchingMethod> methods) {
        return methods.stream().map(method -> of(decided, method)).toList();
    }

    private static MethodResult of(RoundOutcome.Decided decided, MatchingMethod method) {
        RoundOutcome outcome =
                Rounds.decide(
                        decided.input().with(decided.input().round().with(method)),
                        decided.rules());
        if (outcome instanceof RoundOutcome.Refused refused) {
            return new MethodResult(method, List.of(), 0, 0, refused.because());
        }
        RoundResult result = ((RoundOutcome.Decided) outcome).result();
        int unplaced = result.count(Origin.SAFETY) + result.count(Origin.NONE);
        return new MethodResult(
                method, result.profile(), result.worstChoice(), unplaced, List.of());
    }
}
