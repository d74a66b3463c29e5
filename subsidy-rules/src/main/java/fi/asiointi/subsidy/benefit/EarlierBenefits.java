package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication.EarlierBenefit;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
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
    private final List<EarlierBenefit> relevant;
    private final Counting counting;
    private final Optional<BigDecimal> most;
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
            Optional<BigDecimal> most,
            LocalDate start) {
        this.relevant = relevant;
        this.counting = counting;
        this.most = most;
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
        Optional<BigDecimal> most =
                application.support().apprenticeship() == Answer.YES
                        ? Optional.empty()
                        : Optional.of(
                                BigDecimal.valueOf(row.value(BenefitParameters.LONGEST_MONTHS)));
        int wait = row.value(BenefitParameters.WAITING_MONTHS);
        List<EarlierBenefit> relevant = relevant(application.earlierBenefits(), start, end, wait);
        return Optional.of(new EarlierBenefits(relevant, counting, most, start));
    }

    /** {@return the benefits that count, latest first} */
    public List<EarlierBenefit> relevant() {
        return relevant;
    }

    /** {@return the unrounded months that they make together} */
    public BigDecimal monthsUsed() {
        return relevant.stream().map(this::months).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the months that are left; empty when there is no limit, as in apprenticeships} */
    public Optional<BigDecimal> monthsRemaining() {
        return most.map(limit -> limit.subtract(monthsUsed()).max(BigDecimal.ZERO));
    }

    /**
     * {@return the last day on which the new benefit can end; empty without a limit, or when less
     * than a day is left} It is the day whose months of thirty days are nearest to those that are
     * left; of two such days the later.
     */
    public Optional<LocalDate> lastPossibleEnd() {
        return monthsRemaining().flatMap(months -> lastDay(start, months));
    }

    /**
     * {@return true when one of them has days in common with the new benefit}
     *
     * @param period the days of the new benefit
     */
    public boolean overlap(DatePeriod period) {
        return relevant.stream()
                .anyMatch(one -> DatePeriod.closed(one.start(), one.end()).overlaps(period));
    }

    /** The day on which a period that begins on a day has run for so many months. */
    static Optional<LocalDate> lastDay(LocalDate start, BigDecimal months) {
        BigDecimal days = months.multiply(BigDecimal.valueOf(Calendar360.DAYS_IN_MONTH));
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

    private BigDecimal months(EarlierBenefit benefit) {
        BigDecimal granted = benefit.grantedMonths();
        return counting == Counting.GRANTED && granted != null
                ? granted
                : Calendar360.months(DatePeriod.closed(benefit.start(), benefit.end()));
    }

    private static List<EarlierBenefit> relevant(
            List<EarlierBenefit> all, LocalDate start, LocalDate end, int wait) {
        List<EarlierBenefit> latestFirst =
                all.stream()
                        .filter(past -> !past.start().isAfter(end))
                        .sorted(Comparator.comparing(EarlierBenefit::start).reversed())
                        .toList();
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
