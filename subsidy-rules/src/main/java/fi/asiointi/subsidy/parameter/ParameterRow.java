package fi.asiointi.subsidy.parameter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of every key on one day. Reading one is an array access. */
public final class ParameterRow {
    private final LocalDate day;
    private final ParameterKeys keys;
    private final @Nullable Dated<?>[] bySlot;
    private final @Nullable Object[] values;

    ParameterRow(LocalDate day, ParameterKeys keys, @Nullable Dated<?>[] bySlot) {
        this.day = day;
        this.keys = keys;
        this.bySlot = bySlot;
        this.values = new Object[bySlot.length];
        for (int i = 0; i < values.length; i++) {
            Dated<?> dated = bySlot[i];
            values[i] = dated == null ? null : dated.value();
        }
    }

    /** {@return the day from which these figures hold together} */
    public LocalDate from() {
        return day;
    }

    /**
     * {@return the figure with its source; empty when it has none on this day}
     *
     * @param key one of the keys that the table was read with
     * @param <T> the type of the figure
     */
    public <T> Optional<Dated<T>> find(Parameter<T> key) {
        refuseForeign(key);
        @SuppressWarnings("unchecked") // the loader put a value of the key's own type there
        Dated<T> value = (Dated<T>) bySlot[key.slot()];
        return Optional.ofNullable(value);
    }

    /**
     * {@return the figure}
     *
     * @param key one of the keys that the table was read with
     * @param <T> the type of the figure
     * @throws NotInForceException when it has none on this day
     */
    @SuppressWarnings("unchecked") // the loader put a value of the key's own type there
    public <T> T value(Parameter<T> key) {
        refuseForeign(key);
        Object value = values[key.slot()];
        if (value == null) {
            throw new NotInForceException(key, day);
        }
        return (T) value;
    }

    private void refuseForeign(Parameter<?> key) {
        if (key.family() != keys) {
            throw new IllegalArgumentException(
                    "This row has no parameter " + key.name() + ". Maybe it is of another table?");
        }
    }

    /**
     * {@return SHA-256 of every key and figure of this day, in hexadecimal} The same figures have
     * the same hash; their sources do not count.
     */
    public String sha256() {
        var figures = new StringBuilder();
        for (Parameter<?> key : keys.all()) {
            @Nullable Dated<?> value = bySlot[key.slot()];
            figures.append(key.name()).append('=');
            figures.append(value == null ? "" : value.value()).append('\n');
        }
        try {
            byte[] bytes = figures.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
