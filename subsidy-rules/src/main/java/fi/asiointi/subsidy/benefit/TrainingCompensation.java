package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;

/**
 * A training compensation (koulutuskorvaus) that the employer of an apprentice is paid.
 *
 * @param monthly the amount a month
 * @param period the days for which it is paid
 */
public record TrainingCompensation(Money monthly, DatePeriod period) {

    /**
     * Refuses a negative amount.
     *
     * @throws IllegalArgumentException for an amount below zero
     */
    public TrainingCompensation {
        if (monthly.isNegative()) {
            throw new IllegalArgumentException("A training compensation is negative: " + monthly);
        }
    }
}
