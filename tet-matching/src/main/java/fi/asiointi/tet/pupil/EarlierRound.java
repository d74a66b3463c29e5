package fi.asiointi.tet.pupil;

/**
 * How a pupil fared in an earlier round.
 *
 * @param round the id of that round
 * @param choice the number of the choice obtained, 1 for the first; {@link #WITHOUT_PLACE} for none
 */
public record EarlierRound(String round, int choice) {
    /** In place of a choice: the pupil got none of the wishes. */
    public static final int WITHOUT_PLACE = 0;

    /**
     * Refuses a negative choice.
     *
     * @throws IllegalArgumentException when {@code choice} is below 0
     */
    public EarlierRound {
        if (choice < 0) {
            throw new IllegalArgumentException("choice is 0 or more, not " + choice);
        }
    }
}
