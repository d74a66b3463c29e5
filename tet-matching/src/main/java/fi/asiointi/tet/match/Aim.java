package fi.asiointi.tet.match;

/**
 * One thing to make as small as possible: a cost for each pupil, by the choice the pupil gets. A
 * method is a list of aims, each pursued only among the results that are best by the aims before
 * it.
 *
 * @param kind what is counted
 * @param choice the choice number that it speaks of, or 0 when it speaks of none
 */
public record Aim(Kind kind, int choice) {

    /** What an aim counts. */
    public enum Kind {
        /** The pupils without a place. */
        WITHOUT_PLACE,
        /** The pupils who get exactly this choice. */
        AT_CHOICE,
        /** The pupils who get something else than this choice. */
        NOT_AT_CHOICE,
        /** The steps from the first choice, over all pupils who get a place. */
        STEPS_FROM_FIRST
    }

    /** {@return the aim that few pupils are left without a place} */
    public static Aim withoutPlace() {
        return new Aim(Kind.WITHOUT_PLACE, 0);
    }

    /**
     * {@return the aim that few pupils get this choice}
     *
     * @param choice its number, 1 for the first
     */
    public static Aim atChoice(int choice) {
        return new Aim(Kind.AT_CHOICE, choice);
    }

    /**
     * {@return the aim that many pupils get this choice}
     *
     * @param choice its number, 1 for the first
     */
    public static Aim notAtChoice(int choice) {
        return new Aim(Kind.NOT_AT_CHOICE, choice);
    }

    /**
     * {@return the aim that those who get a place are few steps from their first choice, in total}
     */
    public static Aim stepsFromFirst() {
        return new Aim(Kind.STEPS_FROM_FIRST, 0);
    }

    /**
     * {@return what one pupil adds to this aim, never below 0}
     *
     * @param obtained the number of the choice that the pupil gets, or 0 for no place
     */
    public int cost(int obtained) {
        return switch (kind) {
            case WITHOUT_PLACE -> obtained == 0 ? 1 : 0;
            case AT_CHOICE -> obtained == choice ? 1 : 0;
            case NOT_AT_CHOICE -> obtained == choice ? 0 : 1;
            case STEPS_FROM_FIRST -> obtained == 0 ? 0 : obtained - 1;
        };
    }
}
