package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the benefit that is paid at one time.
 *
 * @param number 1 or 2
 * @param amount the amount
 * @param due the day on which it falls due
 */
public record Instalment(int number, Money amount, LocalDate due) {

    /**
     * {@return what is paid when recoveries are taken into account} They reduce the second
     * instalment alone, and never below nothing. What has been paid already stays as it is.
     *
     * @param paid what has been paid; null when nothing has
     * @param recovered the sum of the recoveries of handled changes
     */
    public Money afterRecoveries(@Nullable Money paid, Money recovered) {
        if (paid != null && !paid.equals(Money.ZERO)) {
            return paid;
        }
        return number == 1 ? amount : amount.minus(recovered).max(Money.ZERO);
    }
}
