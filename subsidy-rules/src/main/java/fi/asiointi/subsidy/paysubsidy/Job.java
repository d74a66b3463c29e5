package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The employment for which support is thought of.
 *
 * @param startsOn its first day
 * @param months how long it lasts; null when it goes on, or when nobody has told
 * @param pay what it costs a month
 * @param weeklyHours hours a week; null when not known
 * @param fullTimeHours the regular hours a week of full time in the sector; null when not known
 * @param zeroHours the contract promises no hours
 * @param commissionOnly the pay is nothing but commission
 * @param apprenticeship it is an apprenticeship
 */
public record Job(
        LocalDate startsOn,
        @Nullable Integer months,
        Pay pay,
        @Nullable BigDecimal weeklyHours,
        @Nullable BigDecimal fullTimeHours,
        Answer zeroHours,
        Answer commissionOnly,
        Answer apprenticeship) {

    private static final BigDecimal HOURS_IN_WEEK = BigDecimal.valueOf(168);

    /**
     * What the employment costs a month.
     *
     * @param gross gross pay
     * @param sideCosts statutory side costs
     * @param holidayPay the month's share of the holiday pay
     */
    public record Pay(Money gross, Money sideCosts, Money holidayPay) {

        /**
         * Refuses negative amounts.
         *
         * @throws IllegalArgumentException for an amount below zero
         */
        public Pay {
            if (gross.isNegative() || sideCosts.isNegative() || holidayPay.isNegative()) {
                throw new IllegalArgumentException("An amount of the pay is negative");
            }
        }
    }

    /**
     * Refuses hours and months that cannot be.
     *
     * @throws IllegalArgumentException for hours outside a week, or for months below one
     */
    public Job {
        requireHours(weeklyHours);
        requireHours(fullTimeHours);
        if (months != null && months < 1) {
            throw new IllegalArgumentException("An employment cannot last " + months + " months");
        }
    }

    private static void requireHours(@Nullable BigDecimal hours) {
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(HOURS_IN_WEEK) > 0)) {
            throw new IllegalArgumentException("A week cannot have " + hours + " working hours");
        }
    }
}
