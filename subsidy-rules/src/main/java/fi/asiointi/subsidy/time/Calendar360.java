package fi.asiointi.subsidy.time;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * The 30/360 calendar in its European form: every month has thirty days. The day 31 counts as 30 at
 * both ends; February is left as it is.
 *
 * <p>It is how the city counts the months of a benefit, with its oddities: 30 January alone is no
 * days at all, 28 February of a common year alone is three, and 1–30 January is a day short of a
 * month while 1–31 January is one.
 */
public final class Calendar360 {
    /** Days of a month in this calendar. */
    public static final int DAYS_IN_MONTH = 30;

    private static final BigDecimal THIRTY = BigDecimal.valueOf(DAYS_IN_MONTH);

    private Calendar360() {}

    /**
     * {@return the days from the first date to the second, the second not included}
     *
     * @param from the first day that counts
     * @param to the first day that no longer counts
     */
    public static int days(LocalDate from, LocalDate to) {
        return Math.multiplyExact(to.getYear() - from.getYear(), 360)
                + (to.getMonthValue() - from.getMonthValue()) * DAYS_IN_MONTH
                + Math.min(to.getDayOfMonth(), DAYS_IN_MONTH)
                - Math.min(from.getDayOfMonth(), DAYS_IN_MONTH);
    }

    /**
     * {@return the days of a period, both its ends included}
     *
     * @param period a period with a first and a last day
     * @throws IllegalArgumentException when it is open on a side
     */
    public static int days(DatePeriod period) {
        if (!period.hasStart() || !period.hasEnd()) {
            throw new IllegalArgumentException("An open period has no number of days: " + period);
        }
        return days(period.start(), period.end().plusDays(1));
    }

    /**
     * {@return the unrounded months of a period, to 34 digits}
     *
     * @param period a period with a first and a last day
     */
    public static BigDecimal months(DatePeriod period) {
        return BigDecimal.valueOf(days(period)).divide(THIRTY, MathContext.DECIMAL128);
    }

    /**
     * {@return the months of a period to two decimals, half up}
     *
     * @param period a period with a first and a last day
     */
    public static BigDecimal roundedMonths(DatePeriod period) {
        return Rounding.MONTHS_TWO_DECIMALS.round(months(period));
    }
}
