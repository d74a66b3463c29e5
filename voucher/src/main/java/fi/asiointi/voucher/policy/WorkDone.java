package fi.asiointi.voucher.policy;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The work that a young person did, and what was paid for it. What nobody told is {@code null}.
 *
 * @param start the first day
 * @param end the last day
 * @param hours all hours
 * @param days the days on which work was done
 * @param pay all pay, before taxes where not told otherwise
 * @param holidayPay whether the pay has the holiday pay in it
 */
public record WorkDone(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable BigDecimal hours,
        @Nullable Integer days,
        @Nullable Money pay,
        @Nullable HolidayPay holidayPay) {

    /** Nothing is told. */
    public static final WorkDone NOT_TOLD = new WorkDone(null, null, null, null, null, null);

    /**
     * {@return from the first day to the last; empty where one is missing or they are turned round}
     */
    public Optional<DatePeriod> period() {
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(DatePeriod.closed(start, end));
    }

    /** {@return the whole weeks of the period: 14 days are two} */
    public Optional<Integer> weeks() {
        return calendarDays().map(days -> (int) (days / 7));
    }

    /** {@return the whole months of the period: 15 June to 14 July is one} */
    public Optional<Integer> months() {
        return period().map(
                        days ->
                                (int)
                                        ChronoUnit.MONTHS.between(
                                                days.start(), days.end().plusDays(1)));
    }

    /** {@return the hours a week over the period, to hundredths} */
    public Optional<BigDecimal> hoursPerWeek() {
        return hours == null
                ? Optional.empty()
                : calendarDays()
                        .map(length -> ratio(hours.multiply(BigDecimal.valueOf(7)), length));
    }

    /** {@return the hours a day of work, to hundredths} */
    public Optional<BigDecimal> hoursPerDay() {
        return hours == null || days == null || days < 1
                ? Optional.empty()
                : Optional.of(ratio(hours, days));
    }

    /** The same work without its days before this one. */
    WorkDone startingOn(LocalDate day) {
        return new WorkDone(day, end, hours, days, pay, holidayPay);
    }

    /** Whether none of its days is left. */
    boolean isUsedUp() {
        return start != null && end != null && end.isBefore(start);
    }

    private Optional<Long> calendarDays() {
        return period().map(days -> ChronoUnit.DAYS.between(days.start(), days.end()) + 1);
    }

    private static BigDecimal ratio(BigDecimal of, long to) {
        return of.divide(BigDecimal.valueOf(to), 2, RoundingMode.HALF_UP);
    }
}
