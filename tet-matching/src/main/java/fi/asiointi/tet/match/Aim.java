package fi.asiointi.tet.match;

import org.jspecify.annotations.Nullable;

/**
 * One thing to make as small as possible: a cost for each pupil, by what the pupil gets. An
 * objective is a list of aims, each pursued only among the results that are best by the aims before
 * it.
 *
 * @param kind what is counted
 * @param choice the choice number that it speaks of, or 0 when it speaks of none
 * @param before the earlier result that it speaks of, if it speaks of one
 */
public record Aim(Kind kind, int choice, @Nullable Matching before) {

    /** What an aim counts. */
    public enum Kind {
        /** The pupils without a place. */
        WITHOUT_PLACE,
        /** The pupils who get exactly this choice. */
        AT_CHOICE,
        /** The pupils who get something else than this choice. */
        NOT_AT_CHOICE,
        /** The pupils who get a later choice than this. */
        BEYOND_CHOICE,
        /** The steps from the first choice, over all pupils who get a place. */
        STEPS_FROM_FIRST,
        /** The pupils who had a place and do not keep it. */
        MOVED
    }

    /** {@return the aim that few pupils are left without a place} */
    public static Aim withoutPlace() {
        return new Aim(Kind.WITHOUT_PLACE, 0, null);
    }

    /**
     * {@return the aim that few pupils get this choice}
     *
     * @param choice its number, 1 for the first
     */
    public static Aim atChoice(int choice) {
        return new Aim(Kind.AT_CHOICE, choice, null);
    }

    /**
     * {@return the aim that many pupils get this choice}
     *
     * @param choice its number, 1 for the first
     */
    public static Aim notAtChoice(int choice) {
        return new Aim(Kind.NOT_AT_CHOICE, choice, null);
    }

    /**
     * {@return the aim that few pupils get a later choice than this}
     *
     * @param choice its number, 1 for the first
     */
    public static Aim beyondChoice(int choice) {
        return new Aim(Kind.BEYOND_CHOICE, choice, null);
    }

    /**
     * {@return the aim that those who get a place are few steps from their first choice, in total}
     */
    public static Aim stepsFromFirst() {
        return new Aim(Kind.STEPS_FROM_FIRST, 0, null);
    }

    /**
     * {@return the aim that few pupils lose the place that they had}
     *
     * @param before who had which place, by the numbers of the market that is to be decided
     */
    public static Aim moved(Matching before) {
        return new Aim(Kind.MOVED, 0, before);
    }

    /**
     * {@return what one pupil adds to this aim, never below 0}
     *
     * @param pupil the pupil's number
     * @param place the number of the place that the pupil gets, or {@link Matching#NO_PLACE}
     * @param obtained the number of the choice that the pupil gets, or 0 for no place
     */
    public int cost(int pupil, int place, int obtained) {
        return switch (kind) {
            case WITHOUT_PLACE -> obtained == 0 ? 1 : 0;
            case AT_CHOICE -> obtained == choice ? 1 : 0;
            case NOT_AT_CHOICE -> obtained == choice ? 0 : 1;
            case BEYOND_CHOICE -> obtained > choice ? 1 : 0;
            case STEPS_FROM_FIRST -> obtained == 0 ? 0 : obtained - 1;
            case MOVED -> before != null && before.loses(pupil, place) ? 1 : 0;
        };
    }
}
