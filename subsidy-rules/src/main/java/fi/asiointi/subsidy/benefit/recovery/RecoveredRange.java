package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;

/**
 * What is recovered of one range.
 *
 * @param granted the range
 * @param overlap its days that are recovered
 * @param months the months of those days: of two decimals as in production, else exact
 * @param rangeMonths the months of the whole range; zero for days that count as none
 */
public record RecoveredRange(
        GrantedRange granted, DatePeriod overlap, Fraction months, Fraction rangeMonths) {

    /** {@return the recovered amount in euros, not rounded} */
    public BigDecimal amount() {
        return cents().toDecimal().movePointLeft(2);
    }

    /** {@return the recovered amount to the cent, for a list; the sum is not of these} */
    public Money shown() {
        return Money.ofCents(cents().roundHalfUp());
    }

    /** {@return true for a range that counts as no time at all, of which no share can be taken} */
    public boolean isOfNoTime() {
        return rangeMonths.numerator() == 0;
    }

    Fraction cents() {
        return isOfNoTime()
                ? Fraction.ZERO
                : Fraction.of(granted.total().cents()).times(months).dividedBy(rangeMonths);
    }
}
