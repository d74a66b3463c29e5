package fi.asiointi.subsidy.municipalshare;

import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who would otherwise stay unemployed is employed for some months.
 *
 * @param employedFrom the first day of the employment
 * @param months how long it lasts
 * @param daysBehind the days of unemployment benefit behind on that day
 * @param dailyBenefit the benefit for a day, or its basic part from 2025; null for the usual one of
 *     the day
 * @param paymentDaysPerWeek for how many days of a week, from Monday on, the benefit is paid; null
 *     for the usual number
 */
public record AvoidedCostQuestion(
        LocalDate employedFrom,
        int months,
        int daysBehind,
        @Nullable Money dailyBenefit,
        @Nullable Integer paymentDaysPerWeek) {
    private static final int LONGEST = 600;
    private static final int LAST_YEAR = 9999;

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException for months outside 1–600, negative days or benefit, a week
     *     of more than seven days, or a year of more than four digits
     */
    public AvoidedCostQuestion {
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("An employment cannot last " + months + " months");
        }
        if (daysBehind < 0 || daysBehind > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException(daysBehind + " days cannot be behind");
        }
        if (dailyBenefit != null && dailyBenefit.isNegative()) {
            throw new IllegalArgumentException("The daily benefit is negative");
        }
        if (paymentDaysPerWeek != null && (paymentDaysPerWeek < 1 || paymentDaysPerWeek > 7)) {
            throw new IllegalArgumentException(
                    "A week cannot have " + paymentDaysPerWeek + " payment days");
        }
        if (employedFrom.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("No employment starts on " + employedFrom);
        }
    }

    /**
     * {@return the question with the usual benefit and the usual payment days}
     *
     * @param employedFrom the first day of the employment
     * @param months how long it lasts
     * @param daysBehind the days of unemployment benefit behind on that day
     */
    public static AvoidedCostQuestion usual(LocalDate employedFrom, int months, int daysBehind) {
        return new AvoidedCostQuestion(employedFrom, months, daysBehind, null, null);
    }
}
