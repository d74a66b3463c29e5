package fi.asiointi.tet.round;

/**
 * How a round treats what its entries leave open.
 *
 * @param recommended up to how many places a shorter list is lengthened, by the pupil's interests;
 *     0 for not at all
 * @param guarantee whether the school arranges a place for whoever gets none: as if every list
 *     ended with a place that always has room
 * @param keepsOpenQuestions whether a wish counts while a fact is still asked; else it is left out
 * @param lateChoice a pupil who got this choice or a later one in an earlier round draws before the
 *     others, and one who got none before both; 0 when earlier rounds do not count. It decides
 *     where the lottery does: under the stable methods, between pupils with the same list under the
 *     others, and where seats are offered on
 */
public record RoundTerms(
        int recommended, boolean guarantee, boolean keepsOpenQuestions, int lateChoice) {
    /** Lists as they are, a place for everybody, open questions do not exclude, no history. */
    public static final RoundTerms USUAL = new RoundTerms(0, true, true, 0);

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException when a number is below 0
     */
    public RoundTerms {
        if (recommended < 0 || lateChoice < 0) {
            throw new IllegalArgumentException(
                    "recommended and lateChoice are 0 or more, not "
                            + recommended
                            + " and "
                            + lateChoice);
        }
    }
}
