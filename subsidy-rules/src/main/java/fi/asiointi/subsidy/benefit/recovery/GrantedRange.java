package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of the granted benefit, as the decision shows it.
 *
 * @param period its days
 * @param months its months as they were shown; null to count them from the days
 * @param total the benefit for the range
 */
public record GrantedRange(DatePeriod period, @Nullable BigDecimal months, Money total) {

    /**
     * {@return the ranges of a calculated benefit}
     *
     * @param amount the benefit as it was granted
     */
    public static List<GrantedRange> of(BenefitAmount amount) {
        return amount.ranges().stream()
                .map(range -> new GrantedRange(range.period(), null, range.total()))
                .toList();
    }
}
