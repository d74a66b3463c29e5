package fi.asiointi.subsidy.parameter;

/**
 * The key of a dated figure, made by {@link ParameterKeys}.
 *
 * @param <T> the type of the figure
 */
public final class Parameter<T> {
    private final ParameterKeys family;
    private final String name;
    private final Unit unit;
    private final Class<T> type;
    private final int slot;

    Parameter(ParameterKeys family, String name, Unit unit, Class<T> type, int slot) {
        this.family = family;
        this.name = name;
        this.unit = unit;
        this.type = type;
        this.slot = slot;
    }

    /** {@return the name under which the figure stands in the file} */
    public String name() {
        return name;
    }

    /** {@return what the figure counts} */
    public Unit unit() {
        return unit;
    }

    /** The keys that were declared together with this one. */
    ParameterKeys family() {
        return family;
    }

    Class<T> type() {
        return type;
    }

    /** The place of the figure in a row. */
    int slot() {
        return slot;
    }

    @Override
    public String toString() {
        return name;
    }
}
