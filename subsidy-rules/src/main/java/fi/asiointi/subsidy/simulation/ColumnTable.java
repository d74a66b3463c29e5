package fi.asiointi.subsidy.simulation;

import java.util.Map;

/**
 * The facts of many cases, by column.
 *
 * @param columns the columns by name, all with as many rows
 */
public record ColumnTable(Map<String, Column> columns) {

    /**
     * A table that can no longer change.
     *
     * @throws IllegalArgumentException when there is no column, or they differ in their rows
     */
    public ColumnTable {
        columns = Map.copyOf(columns);
        if (columns.values().stream().mapToInt(Column::rows).distinct().count() != 1) {
            throw new IllegalArgumentException("The columns must all have as many rows");
        }
    }

    /** {@return how many rows it has} */
    public int rows() {
        return columns.values().iterator().next().rows();
    }

    /** The values of a column, once it is sure what they stand for. */
    Column column(String name, Scale scale) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("There is no column " + name);
        }
        if (column.scale() != scale) {
            throw new IllegalArgumentException(
                    "The column %s should hold %s, not %s".formatted(name, scale, column.scale()));
        }
        return column;
    }
}
