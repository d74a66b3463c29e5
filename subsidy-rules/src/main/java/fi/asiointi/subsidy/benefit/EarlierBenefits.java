package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication.EarlierBenefit;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much of the benefit the employer has already had for the same employee. Benefits count
 * together until there is a gap of more than 24 months between them.
 *
 * <p>The city's system counts the months that were applied for. {@link Counting#GRANTED} counts
 * those that were granted in the end, where they are told.
 */
public final class EarlierBenefits {
    private static final BigDecimal DAYS_IN_MONTH = BigDecimal.valueOf(Calendar360.DAYS_IN_MONTH);
    private static final Comparator<EarlierBenefit> LATEST_FIRST =
            Comparator.comparing(EarlierBenefit::start).reversed();

    private final List<EarlierBenefit> relevant;
    private final Counting counting;
    private final Optional<BigDecimal> mostDays;
    private final LocalDate start;

    /** Which months of an earlier benefit count. */
    public enum Counting {
        /** Those that were applied for, as in the city's system. */
        APPLIED,
        /** Those that were granted after all changes; those applied for where that is not told. */
        GRANTED
    }

    private EarlierBenefits(
            List<EarlierBenefit> relevant,
            Counting counting,
            Optional<BigDecimal> mostDays,
            LocalDate start) {
        this.relevant = relevant;
        this.counting = counting;
        this.mostDays = mostDays;
        this.start = start;
    }

    /**
     * {@return the earlier benefits that count beside an application; empty while its days are not
     * told}
     *
     * @param application the application
     * @param counting which months count
     * @param row the figures of the day that counts
     */
    public static Optional<EarlierBenefits> of(
            BenefitApplication application, Counting counting, ParameterRow row) {
        LocalDate start = application.start();
        LocalDate end = application.end();
        if (start == null || end == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> mostDays =
                application.support().apprenticeship() == Answer.YES
                        ? Optional.empty()
                        : Optional.of(
                                days(
                                        BigDecimal.valueOf(
                                                row.value(BenefitParameters.LONGEST_MONTHS))));
        int wait = row.value(BenefitParameters.WAITING_MONTHS);
        List<EarlierBenefit> relevant = relevant(application.earlierBenefits(), start, end, wait);
        return Optional.of(new EarlierBenefits(relevant, counting, mostDays, start));
    }

    /** {@return the benefits that count, latest first} */
    public List<EarlierBenefit> relevant() {
        return relevant;
    }

    /** {@return the unrounded months that they make together} */
    public BigDecimal monthsUsed() {
        return months(daysUsed());
    }

    /** {@return the months that are left; empty when there is no limit, as in apprenticeships} */
    public Optional<BigDecimal> monthsRemaining() {
        return daysRemaining().map(EarlierBenefits::months);
    }

    /**
     * {@return the last day on which the new benefit can end; empty without a limit, or when less
     * than a day is left} It is the day whose months of thirty days are nearest to those that are
     * left; of two such days the later.
     */
    public Optional<LocalDate> lastPossibleEnd() {
        return daysRemaining().flatMap(days -> lastDayOf(start, days));
    }

    /**
     * {@return the days of those that have days in common with the new benefit}
     *
     * @param period the days of the new benefit
     */
    public List<DatePeriod> overlapping(DatePeriod period) {
        return relevant.stream()
                .map(one -> DatePeriod.closed(one.start(), one.end()))
                .filter(period::overlaps)
                .toList();
    }

    /**
     * The days that are left, thirty to a month; empty when there is no limit. Thirtieths of months
     * have endless decimals, days have none.
     */
    Optional<BigDecimal> daysRemaining() {
        return mostDays.map(limit -> limit.subtract(daysUsed()).max(BigDecimal.ZERO));
    }

    /** The day on which a period that begins on a day has run for so many months. */
    static Optional<LocalDate> lastDay(LocalDate start, BigDecimal months) {
        return lastDayOf(start, days(months));
    }

    private static Optional<LocalDate> lastDayOf(LocalDate start, BigDecimal days) {
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return Optional.empty();
        }
        LocalDate guess = start.plusDays(days.setScale(0, RoundingMode.DOWN).longValueExact());
        LocalDate nearest = start;
        BigDecimal least = null;
        // The two calendars drift apart by less than six days a year.
        int drift = 10 + guess.getYear() * 6 - start.getYear() * 6;
        for (LocalDate day = later(start, guess.minusDays(drift));
                !day.isAfter(guess.plusDays(drift));
                day = day.plusDays(1)) {
            BigDecimal distance =
                    BigDecimal.valueOf(Calendar360.days(DatePeriod.closed(start, day)))
                            .subtract(days)
                            .abs();
            if (least == null || distance.compareTo(least) <= 0) {
                least = distance;
                nearest = day;
            }
        }
        return Optional.of(nearest);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private BigDecimal daysUsed() {
        BigDecimal used = BigDecimal.ZERO;
        for (EarlierBenefit benefit : relevant) {
            used = used.add(days(benefit));
        }
        return used;
    }

    private BigDecimal days(EarlierBenefit benefit) {
        BigDecimal granted = benefit.grantedMonths();
        return counting == Counting.GRANTED && granted != null
                ? days(granted)
                : BigDecimal.valueOf(
                        Calendar360.days(DatePeriod.closed(benefit.start(), benefit.end())));
    }

    private static BigDecimal days(BigDecimal months) {
        return months.multiply(DAYS_IN_MONTH);
    }

    private static BigDecimal months(BigDecimal days) {
        return days.divide(DAYS_IN_MONTH, MathContext.DECIMAL128);
    }

    private static List<EarlierBenefit> relevant(
            List<EarlierBenefit> all, LocalDate start, LocalDate end, int wait) {
        var latestFirst = new ArrayList<>(all);
        latestFirst.removeIf(past -> past.start().isAfter(end));
        latestFirst.sort(LATEST_FIRST);
        var relevant = new ArrayList<EarlierBenefit>();
        for (EarlierBenefit past : latestFirst) {
            boolean counts =
                    relevant.isEmpty()
                            ? !past.end().isBefore(start.minusMonths(wait))
                            : !past.end()
                                    .plusMonths(wait)
                                    .isBefore(relevant.get(relevant.size() - 1).start());
            if (!counts) {
                break;
            }
            relevant.add(past);
        }
        return List.copyOf(relevant);
    }
}
