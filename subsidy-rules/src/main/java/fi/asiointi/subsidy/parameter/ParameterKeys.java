package fi.asiointi.subsidy.parameter;

import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a file of parameters must have, no more and no less. Each benefit declares its own,
 * as constants:
 *
 * <pre>{@code
 * static final ParameterKeys KEYS = new ParameterKeys();
 * static final Parameter<Money> CAP = KEYS.money("cap", Unit.EUROS_PER_MONTH);
 * }</pre>
 */
public final class ParameterKeys {
    private final List<Parameter<?>> keys = new ArrayList<>();

    /** No keys yet. */
    public ParameterKeys() {}

    /**
     * Declares an amount of money.
     *
     * @param name the key in the file, such as {@code cap}
     * @param unit what it counts; the file must name the same
     * @return the key, to read the amount with
     */
    public Parameter<Money> money(String name, Unit unit) {
        return declare(name, unit, Money.class);
    }

    /**
     * Declares a number with decimals.
     *
     * @param name the key in the file, such as {@code weekly-hours}
     * @param unit what it counts; the file must name the same
     * @return the key, to read the number with
     */
    public Parameter<BigDecimal> decimal(String name, Unit unit) {
        return declare(name, unit, BigDecimal.class);
    }

    /**
     * Declares a whole number.
     *
     * @param name the key in the file, such as {@code longest-months}
     * @param unit what it counts; the file must name the same
     * @return the key, to read the number with
     */
    public Parameter<Integer> wholeNumber(String name, Unit unit) {
        return declare(name, unit, Integer.class);
    }

    /** {@return the keys in the order of their declaration} */
    public List<Parameter<?>> all() {
        return List.copyOf(keys);
    }

    private <T> Parameter<T> declare(String name, Unit unit, Class<T> type) {
        if (keys.stream().anyMatch(key -> key.name().equals(name))) {
            throw new IllegalArgumentException("There already is a parameter " + name);
        }
        var key = new Parameter<>(this, name, unit, type, keys.size());
        keys.add(key);
        return key;
    }
}
