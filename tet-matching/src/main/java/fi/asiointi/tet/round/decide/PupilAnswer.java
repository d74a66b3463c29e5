package fi.asiointi.tet.round.decide;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.round.Placement;
import java.util.List;

/**
 * What a pupil is told of one wave.
 *
 * @param placement where the pupil goes
 * @param result the placement in words
 * @param better each wish that the pupil liked better, best first; all of them when none came true
 * @param settle what must still be answered before the placement is certain
 * @param couldHave what would have changed the result, beyond the wishes themselves
 */
public record PupilAnswer(
        Placement placement,
        Reason result,
        List<WishAnswer> better,
        List<Reason> settle,
        List<Reason> couldHave) {

    /** An answer whose lists can no longer change. */
    public PupilAnswer {
        better = List.copyOf(better);
        settle = List.copyOf(settle);
        couldHave = List.copyOf(couldHave);
    }

    /**
     * Why one wish did not come true.
     *
     * @param place the id of the place
     * @param choice its number among the wishes
     * @param because why not: what made it unsuitable, or who went before, and then what it would
     *     have taken
     */
    public record WishAnswer(String place, int choice, List<Reason> because) {

        /** An answer whose list can no longer change. */
        public WishAnswer {
            because = List.copyOf(because);
        }
    }
}
