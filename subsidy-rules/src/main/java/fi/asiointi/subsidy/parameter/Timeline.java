package fi.asiointi.subsidy.parameter;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one key through time, without gaps or overlaps between them.
 *
 * @param values the figures, earliest first
 * @param <T> the type of the figures
 */
public record Timeline<T>(List<Dated<T>> values) {

    /**
     * Refuses gaps and overlaps.
     *
     * @throws IllegalArgumentException when a figure does not begin on the day after the one before
     *     it ends, or when there is none
     */
    public Timeline {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no value");
        }
        for (int i = 1; i < values.size(); i++) {
            LocalDate end = values.get(i - 1).inForce().end();
            LocalDate start = values.get(i).inForce().start();
            if (!start.isAfter(end)) {
                throw new IllegalArgumentException(
                        "The values overlap: one ends on " + end + ", the next starts on " + start);
            }
            if (!start.equals(end.plusDays(1))) {
                throw new IllegalArgumentException(
                        "There is a gap: one value ends on "
                                + end
                                + ", the next starts on "
                                + start);
            }
        }
    }

    /**
     * {@return the figure in force on a day; empty before the first and after the last}
     *
     * @param day the day asked about
     */
    public Optional<Dated<T>> on(LocalDate day) {
        for (Dated<T> value : values) {
            if (value.inForce().contains(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** This timeline where the other has no value, and the other where it has one. */
    @SuppressWarnings("unchecked") // both were read with the same key
    Timeline<T> replacedBy(Timeline<?> other) {
        Timeline<T> reform = (Timeline<T>) other;
        LocalDate first = reform.values.get(0).inForce().start();
        LocalDate last = reform.values.get(reform.values.size() - 1).inForce().end();
        var kept = new ArrayList<>(reform.values);
        for (Dated<T> value : values) {
            DatePeriod days = value.inForce();
            if (days.start().isBefore(first)) {
                LocalDate end = days.end().isBefore(first) ? days.end() : first.minusDays(1);
                kept.add(value.during(DatePeriod.closed(days.start(), end)));
            }
            if (days.end().isAfter(last)) {
                LocalDate start = days.start().isAfter(last) ? days.start() : last.plusDays(1);
                kept.add(value.during(DatePeriod.closed(start, days.end())));
            }
        }
        kept.sort(Comparator.comparing(Dated::inForce));
        return new Timeline<>(kept);
    }
}
