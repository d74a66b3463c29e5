package fi.asiointi.voucher.policy;

/**
 * How many vouchers one young person may have.
 *
 * @param vouchers at most so many; 1 or more
 * @param per in which time
 */
public record RepeatLimit(int vouchers, Span per) {

    /** The time in which vouchers are counted. */
    public enum Span {
        /** The season of the policy. */
        SEASON,
        /** The whole life: whoever has had one has none again. */
        EVER
    }

    /**
     * Refuses a limit that nobody could reach.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public RepeatLimit {
        if (vouchers < 1) {
            throw new IllegalArgumentException("vouchersPerYouth is " + vouchers);
        }
    }

    /**
     * {@return whether one more may be given}
     *
     * @param thisSeason how many the person already has this season
     * @param ever how many the person has ever had, this season's included
     */
    public boolean allows(int thisSeason, int ever) {
        return (per == Span.EVER ? ever : thisSeason) < vouchers;
    }
}
