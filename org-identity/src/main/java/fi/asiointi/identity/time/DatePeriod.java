package fi.asiointi.identity.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of days with both ends included, as the city's decisions and the registers write it.
 *
 * <p>{@link LocalDate#MIN} as the start and {@link LocalDate#MAX} as the end mean that the period
 * is open on that side.
 *
 * {@snippet class="fi.asiointi.identity.SnippetsTest" region="datePeriod"}
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

    /**
     * {@return the days from {@code first} to {@code last}, both included}
     *
     * @param first the first day
     * @param last the last day; the first day again for a single day
     * @throws IllegalArgumentException when {@code last} is before {@code first}
     */
    public static DatePeriod closed(LocalDate first, LocalDate last) {
        return new DatePeriod(first, last);
    }

    /**
     * {@return the days from {@code first} on, without an end}
     *
     * @param first the first day
     */
    public static DatePeriod from(LocalDate first) {
        return new DatePeriod(first, LocalDate.MAX);
    }

    /**
     * {@return the days up to and including {@code last}, without a start}
     *
     * @param last the last day
     */
    public static DatePeriod until(LocalDate last) {
        return new DatePeriod(LocalDate.MIN, last);
    }

    /**
     * {@return true when the day is one of this period's days}
     *
     * @param day the day asked about; the first and the last day are in
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * {@return true when every day of {@code other} is one of this period's days}
     *
     * @param other the period that may lie within this one
     */
    public boolean contains(DatePeriod other) {
        return contains(other.start) && contains(other.end);
    }

    /**
     * {@return true when the periods share at least one day}
     *
     * @param other the other period; one that starts on the day after this one ends shares none
     */
    public boolean overlaps(DatePeriod other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    /**
     * {@return the days that both periods have; empty when they share none}
     *
     * @param other the other period
     */
    public Optional<DatePeriod> intersection(DatePeriod other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate first = start.isAfter(other.start) ? start : other.start;
        LocalDate last = end.isBefore(other.end) ? end : other.end;
        return Optional.of(new DatePeriod(first, last));
    }

    /** {@return true when the period has a first day; false when it is open towards the past} */
    public boolean hasStart() {
        return !start.equals(LocalDate.MIN);
    }

    /** {@return true when the period has a last day; false when it goes on} */
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
