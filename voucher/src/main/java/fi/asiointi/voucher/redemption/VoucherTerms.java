package fi.asiointi.voucher.redemption;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a voucher may be redeemed, and how long it may be held: given at its issue, and the
 * same for good.
 *
 * @param limit how many holds and redemptions may be in force at a time, 1 to 1000
 * @param longestHold no reservation may be longer; {@code null} where the one who reserves decides
 */
public record VoucherTerms(int limit, @Nullable Duration longestHold) {
    private static final int MOST_USES = 1_000;

    /** One redemption, held for as long as the one who reserves decides. */
    public static final VoucherTerms ONCE = new VoucherTerms(1, null);

    /**
     * Refuses terms that let nobody redeem, or that no store could keep.
     *
     * @throws IllegalArgumentException when the limit is not 1 to 1000 or the longest hold is not
     *     whole seconds, one at least
     */
    public VoucherTerms {
        if (limit < 1 || limit > MOST_USES) {
            throw new IllegalArgumentException(
                    "A voucher may be redeemed 1 to " + MOST_USES + " times, not " + limit);
        }
        if (longestHold != null && !isWholeSeconds(longestHold)) {
            throw new IllegalArgumentException(
                    "The longest hold is whole seconds, 1 or more, not " + longestHold);
        }
    }

    /**
     * {@return terms of so many redemptions}
     *
     * @param limit how many, 1 to 1000
     * @throws IllegalArgumentException when the limit is not in these bounds
     */
    public static VoucherTerms times(int limit) {
        return new VoucherTerms(limit, null);
    }

    /**
     * {@return these terms, with an end to every reservation}
     *
     * @param longest no reservation may be longer; whole seconds
     * @throws IllegalArgumentException when it is not whole seconds, one at least
     */
    public VoucherTerms heldAtMost(Duration longest) {
        return new VoucherTerms(limit, longest);
    }

    private static boolean isWholeSeconds(Duration longest) {
        return longest.toSeconds() > 0 && longest.equals(Duration.ofSeconds(longest.toSeconds()));
    }
}
