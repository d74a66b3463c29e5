package fi.asiointi.tet.round.table;

import java.util.List;

/**
 * What was read of a table.
 *
 * @param rows the rows that could be read, in order
 * @param faults what is wrong with the others, and with columns that were passed over
 * @param <T> what a row is
 */
public record TableReading<T>(List<T> rows, List<TableFault> faults) {

    /** A reading whose lists can no longer change. */
    public TableReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
