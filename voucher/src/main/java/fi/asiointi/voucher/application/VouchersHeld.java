package fi.asiointi.voucher.application;

/**
 * The vouchers that a person has had before.
 *
 * @param thisSeason in the season of the application
 * @param ever at any time, this season's included
 */
public record VouchersHeld(int thisSeason, int ever) {
    /** None at all. */
    public static final VouchersHeld NONE = new VouchersHeld(0, 0);

    /**
     * Refuses numbers that contradict each other.
     *
     * @throws IllegalArgumentException when one is negative, or there are more this season than
     *     ever
     */
    public VouchersHeld {
        if (thisSeason < 0 || ever < thisSeason) {
            throw new IllegalArgumentException(
                    thisSeason + " vouchers this season and " + ever + " ever");
        }
    }
}
