package fi.asiointi.identity.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of days with both ends included, as the city's decisions and the registers write it.
 *
 * <p>{@link LocalDate#MIN} as the start and {@link LocalDate#MAX} as the end mean that the period
 * is open on that side.
 *
 * @param start the first day
 * @param end the last day
 */
public record DatePeriod(LocalDate start, LocalDate end) implements Comparable<DatePeriod> {

    /** Every day there is. */
    public static final DatePeriod ALWAYS = new DatePeriod(LocalDate.MIN, LocalDate.MAX);

    /**
     * Refuses a period that ends before it starts.
     *
     * @throws IllegalArgumentException when {@code end} is before {@code start}
     */
    public DatePeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A period cannot end on " + end + ", before it starts on " + start);
        }
    }

    /** The days from {@code first} to {@code last}, both included. */
    public static DatePeriod closed(LocalDate first, LocalDate last) {
        return new DatePeriod(first, last);
    }

    /** The days from {@code first} on, without an end. */
    public static DatePeriod from(LocalDate first) {
        return new DatePeriod(first, LocalDate.MAX);
    }

    /** The days up to and including {@code last}, without a start. */
    public static DatePeriod until(LocalDate last) {
        return new DatePeriod(LocalDate.MIN, last);
    }

    /** True when the day is one of this period's days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** True when every day of {@code other} is one of this period's days. */
    public boolean contains(DatePeriod other) {
        return contains(other.start) && contains(other.end);
    }

    /** True when the periods share at least one day. */
    public boolean overlaps(DatePeriod other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    /** The days that both periods have. */
    public Optional<DatePeriod> intersection(DatePeriod other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate first = start.isAfter(other.start) ? start : other.start;
        LocalDate last = end.isBefore(other.end) ? end : other.end;
        return Optional.of(new DatePeriod(first, last));
    }

    /** True when the period has a first day. */
    public boolean hasStart() {
        return !start.equals(LocalDate.MIN);
    }

    /** True when the period has a last day. */
    public boolean hasEnd() {
        return !end.equals(LocalDate.MAX);
    }

    /** By the first day, then by the last. */
    @Override
    public int compareTo(DatePeriod other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /** {@code 2026-01-01/2026-03-31} as in ISO 8601, with {@code ..} on an open side. */
    @Override
    public String toString() {
        return (hasStart() ? start : "..") + "/" + (hasEnd() ? end : "..");
    }
}
