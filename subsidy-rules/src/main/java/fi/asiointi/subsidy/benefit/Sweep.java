package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through time over items with periods, and tells of those in force on a day the one of the
 * lowest rank. Days must be asked in rising order; a walk over n items takes n log n steps.
 */
final class Sweep<T> {
    private record Ranked<T>(T item, DatePeriod period, int rank) {}

    private final List<Ranked<T>> byStart;
    private final PriorityQueue<Ranked<T>> begun =
            new PriorityQueue<>(Comparator.comparingInt(Ranked::rank));
    private int next;

    private Sweep(List<Ranked<T>> byStart) {
        this.byStart = byStart;
    }

    /** A walk that prefers the items that come first in the list. */
    static <T> Sweep<T> preferringFirst(List<T> items, Function<T, DatePeriod> period) {
        return of(items, period, 1);
    }

    /** A walk that prefers the items that come last in the list. */
    static <T> Sweep<T> preferringLast(List<T> items, Function<T, DatePeriod> period) {
        return of(items, period, -1);
    }

    private static <T> Sweep<T> of(List<T> items, Function<T, DatePeriod> period, int step) {
        var byStart = new ArrayList<Ranked<T>>(items.size());
        for (T item : items) {
            byStart.add(new Ranked<>(item, period.apply(item), step * byStart.size()));
        }
        byStart.sort(Comparator.comparing(ranked -> ranked.period().start()));
        return new Sweep<>(byStart);
    }

    @Nullable T on(LocalDate day) {
        while (next < byStart.size() && !byStart.get(next).period().start().isAfter(day)) {
            begun.add(byStart.get(next++));
        }
        // An ended item deeper in the queue is dropped when it comes to the top.
        while (!begun.isEmpty() && begun.element().period().end().isBefore(day)) {
            begun.remove();
        }
        return begun.isEmpty() ? null : begun.element().item();
    }
}
