package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterTable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * The figures of a parameter through time, as whole numbers of one scale: {@code figures[i]} holds
 * from the day {@code from[i]}, and the last until {@code last}.
 */
final class DatedLimit {
    private static final long ALWAYS_FROM = -Column.BOUND;
    private static final long ALWAYS_TO = Column.BOUND;

    private final Scale scale;
    private final long[] figures;
    private final long[] from;
    private final long last;

    private DatedLimit(Scale scale, long[] figures, long[] from, long last) {
        this.scale = scale;
        this.figures = figures;
        this.from = from;
        this.last = last;
        if (Arrays.stream(figures).anyMatch(one -> one >= Column.BOUND || one <= -Column.BOUND)) {
            throw new IllegalArgumentException("A limit is too large for a column");
        }
    }

    static DatedLimit always(Scale scale, long figure) {
        return new DatedLimit(scale, new long[] {figure}, new long[] {ALWAYS_FROM}, ALWAYS_TO);
    }

    static DatedLimit of(Parameter<?> key, ParameterTable table) {
        List<? extends Dated<?>> dated = table.timeline(key).values();
        for (Scale scale : Scale.values()) {
            if (dated.stream().allMatch(one -> scale.of(one.value()).isPresent())) {
                return new DatedLimit(
                        scale,
                        dated.stream()
                                .map(one -> scale.of(one.value()))
                                .mapToLong(OptionalLong::getAsLong)
                                .toArray(),
                        dated.stream()
                                .mapToLong(one -> one.inForce().start().toEpochDay())
                                .toArray(),
                        dated.get(dated.size() - 1).inForce().end().toEpochDay());
            }
        }
        throw new IllegalArgumentException(
                "No column can hold the figures of the parameter " + key.name());
    }

    /** The same figures, each so much more. */
    DatedLimit plus(long more) {
        long[] moved = Arrays.stream(figures).map(one -> Math.addExact(one, more)).toArray();
        return new DatedLimit(scale, moved, from, last);
    }

    /** What the facts that are compared with it must stand for. */
    Scale scale() {
        return scale;
    }

    /** What these days can see of it: the loops then pass over what cannot happen. */
    DatedLimit seenFrom(Column days) {
        boolean isAlwaysThere =
                !days.hasMissing() && days.least() >= from[0] && days.most() <= last;
        int first = 0;
        while (first + 1 < from.length && from[first + 1] <= days.least()) {
            first++;
        }
        int end = first + 1;
        while (end < from.length && from[end] <= days.most()) {
            end++;
        }
        long[] seen = Arrays.copyOfRange(from, first, end);
        seen[0] = isAlwaysThere ? ALWAYS_FROM : seen[0];
        return new DatedLimit(
                scale,
                Arrays.copyOfRange(figures, first, end),
                seen,
                isAlwaysThere ? ALWAYS_TO : last);
    }

    /** Whether every day has the same figure, {@link #first}. */
    boolean isAlways() {
        return figures.length == 1 && isAlwaysThere();
    }

    /** The first of its figures. */
    long first() {
        return figures[0];
    }

    private boolean isAlwaysThere() {
        return from[0] == ALWAYS_FROM && last == ALWAYS_TO;
    }

    /** Writes the figure of each row's day; a day that has none gets a near one. */
    void fill(long[] days, int rows, long[] limits) {
        Arrays.fill(limits, 0, rows, figures[0]);
        for (int i = 1; i < figures.length; i++) {
            Columns.addStep(days, rows, from[i], figures[i] - figures[i - 1], limits);
        }
    }

    /** Marks the rows whose day is missing or has no figure. */
    void addDaysWithout(long[] days, int rows, long[] gone) {
        if (!isAlwaysThere()) {
            Columns.addOutside(days, rows, from[0], last, gone);
        }
    }
}
