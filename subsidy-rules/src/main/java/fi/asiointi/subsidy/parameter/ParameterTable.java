package fi.asiointi.subsidy.parameter;

import fi.asiointi.identity.time.DatePeriod;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a benefit through time, read from a file and compiled to one row for each day
 * on which something changes.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="parameters"}
 */
public final class ParameterTable {
    private final ParameterKeys keys;
    private final Map<String, Timeline<?>> byName;
    private final ParameterRow[] rows;

    private ParameterTable(ParameterKeys keys, Map<String, Timeline<?>> byName) {
        this.keys = keys;
        this.byName = Map.copyOf(byName);
        rows = changeDays(byName).stream().map(this::row).toArray(ParameterRow[]::new);
    }

    /**
     * Reads a file and closes it.
     *
     * @param file the opened file; {@code null} is refused as a missing file
     * @param keys the keys that it must have
     * @return the table, with a figure of every key for at least some days
     * @throws ParameterFileException for a key too many or too few, a gap, an overlap, a bad date
     *     or value, a missing source, with the line in the file
     */
    public static ParameterTable read(@Nullable InputStream file, ParameterKeys keys) {
        return new ParameterTable(keys, ParameterFile.read(file, keys).complete());
    }

    /**
     * {@return this table with a reform laid over it} Each figure of the file takes the place of
     * what held on its days; all else stays.
     *
     * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="reform"}
     *
     * @param file the opened file, of the same form, with some of the keys; it is closed
     * @throws ParameterFileException as for {@link #read}, but keys may be missing
     */
    public ParameterTable overlaid(@Nullable InputStream file) {
        Map<String, Timeline<?>> reformed = new LinkedHashMap<>(byName);
        ParameterFile.read(file, keys)
                .timelines()
                .forEach((name, reform) -> reformed.merge(name, reform, Timeline::replacedBy));
        return new ParameterTable(keys, reformed);
    }

    /**
     * {@return this table with another figure on some days: what if?}
     *
     * @param key one of the keys that the table was read with
     * @param inForce the days on which the figure takes the place of what held
     * @param value the figure
     * @param source who proposes it
     * @param <T> the type of the figure
     * @throws IllegalArgumentException when the days leave a gap to those of the other figures
     */
    public <T> ParameterTable with(Parameter<T> key, DatePeriod inForce, T value, Source source) {
        var figure = new Dated<>(value, inForce, source);
        Map<String, Timeline<?>> changed = new LinkedHashMap<>(byName);
        changed.put(key.name(), timeline(key).replacedBy(new Timeline<>(List.of(figure))));
        return new ParameterTable(keys, changed);
    }

    /** {@return the keys of the table} */
    public ParameterKeys keys() {
        return keys;
    }

    /**
     * {@return the figures of a day; empty when the day is before every parameter} Single
     * parameters may still be without a value.
     *
     * @param day the day asked about
     */
    public Optional<ParameterRow> on(LocalDate day) {
        // The rows are few, and most questions are about the latest of them.
        for (int i = rows.length - 1; i >= 0; i--) {
            if (!day.isBefore(rows[i].from())) {
                return Optional.of(rows[i]);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the figures of one key through time}
     *
     * @param key one of the keys that the table was read with
     * @param <T> the type of the figures
     * @throws IllegalArgumentException for a key that the table does not have
     */
    @SuppressWarnings("unchecked") // the loader put a timeline of the key's own type there
    public <T> Timeline<T> timeline(Parameter<T> key) {
        Timeline<?> timeline = byName.get(key.name());
        if (timeline == null || key.family() != keys) {
            throw new IllegalArgumentException("This table has no parameter " + key.name());
        }
        return (Timeline<T>) timeline;
    }

    private static SortedSet<LocalDate> changeDays(Map<String, Timeline<?>> byName) {
        var days = new TreeSet<LocalDate>();
        for (Timeline<?> timeline : byName.values()) {
            for (Dated<?> value : timeline.values()) {
                days.add(value.inForce().start());
                if (value.inForce().hasEnd()) {
                    days.add(value.inForce().end().plusDays(1));
                }
            }
        }
        return days;
    }

    private ParameterRow row(LocalDate day) {
        @Nullable Dated<?>[] bySlot = new Dated<?>[keys.all().size()];
        for (Parameter<?> key : keys.all()) {
            bySlot[key.slot()] = timeline(key).on(day).orElse(null);
        }
        return new ParameterRow(day, keys, bySlot);
    }
}
