package fi.asiointi.voucher.policy;

import fi.asiointi.subsidy.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The least pay.
 *
 * @param amount so much
 * @param per for what
 * @param net whether it is what is left after taxes
 * @param holidayPay whether the holiday pay counts in it; {@code null} when the city has not said
 */
public record PayMinimum(Money amount, Per per, boolean net, @Nullable HolidayPay holidayPay) {

    /** What a least pay is counted for. */
    public enum Per {
        /** The whole work. */
        WORK,
        /** An hour. */
        HOUR,
        /** Two weeks. */
        TWO_WEEKS,
        /** A month. */
        MONTH
    }

    /**
     * Refuses a minimum of nothing.
     *
     * @throws IllegalArgumentException when the amount is not positive
     */
    public PayMinimum {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new IllegalArgumentException("minimumPay is " + amount);
        }
    }
}
