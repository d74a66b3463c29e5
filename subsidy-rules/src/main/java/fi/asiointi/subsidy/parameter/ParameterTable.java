package fi.asiointi.subsidy.parameter;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a benefit through time, read from a file and compiled to one row for each day
 * on which something changes.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="parameters"}
 */
public final class ParameterTable {
    private final Map<String, Timeline<?>> byName;
    private final NavigableMap<LocalDate, ParameterRow> rows = new TreeMap<>();

    ParameterTable(List<Parameter<?>> keys, Map<String, Timeline<?>> byName) {
        this.byName = Map.copyOf(byName);
        changeDays().forEach(day -> rows.put(day, row(day, keys)));
    }

    /**
     * Reads a file and closes it.
     *
     * @param file the opened file; {@code null} is refused as a missing file
     * @param keys the keys that it must have
     * @return the table, with a figure of every key for at least some days
     * @throws ParameterFileException for a key too many or too few, a gap, an overlap, a bad date
     *     or value, a missing source, with the place in the file
     */
    public static ParameterTable read(@Nullable InputStream file, ParameterKeys keys) {
        if (file == null) {
            throw new ParameterFileException("The file", "it does not exist", null);
        }
        List<Parameter<?>> all = keys.all();
        return new ParameterTable(all, new ParameterFile(all).read(file));
    }

    /**
     * {@return the figures of a day; empty when the day is before every parameter} Single
     * parameters may still be without a value.
     *
     * @param day the day asked about
     */
    public Optional<ParameterRow> on(LocalDate day) {
        return Optional.ofNullable(rows.floorEntry(day)).map(Map.Entry::getValue);
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
        if (timeline == null) {
            throw new IllegalArgumentException("This table has no parameter " + key.name());
        }
        return (Timeline<T>) timeline;
    }

    private Collection<LocalDate> changeDays() {
        var days = new java.util.TreeSet<LocalDate>();
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

    private ParameterRow row(LocalDate day, List<Parameter<?>> keys) {
        @Nullable Dated<?>[] bySlot = new Dated<?>[keys.size()];
        for (Parameter<?> key : keys) {
            bySlot[key.slot()] = timeline(key).on(day).orElse(null);
        }
        return new ParameterRow(day, keys, bySlot);
    }
}
