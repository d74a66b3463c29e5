package fi.asiointi.subsidy.simulation;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.asiointi.subsidy.money.Money;
import java.io.Writer;
import java.util.function.Consumer;

/**
 * Writes what a simulation gave as two CSV tables: the compared cases, and the rows that could not
 * be read, as they came. Needs the library fastcsv. One thread writes; the writers stay open.
 */
public final class ResultTables implements Consumer<OutputRow> {
    private final CsvWriter cases;
    private final CsvWriter faults;

    /**
     * Writes the heads of both tables.
     *
     * @param cases where the compared cases go: {@code id}, {@code group}, {@code effect}, and the
     *     outcomes, amounts and difference in euros
     * @param faults where the others go: {@code line}, {@code code}, {@code path}, {@code message},
     *     and the {@code row} as it came
     */
    public ResultTables(Writer cases, Writer faults) {
        this.cases = CsvWriter.builder().bufferSize(0).build(cases);
        this.faults = CsvWriter.builder().bufferSize(0).build(faults);
        this.cases.writeRecord(
                "id",
                "group",
                "effect",
                "outcomeBefore",
                "outcomeAfter",
                "amountBefore",
                "amountAfter",
                "difference");
        this.faults.writeRecord("line", "code", "path", "message", "row");
    }

    @Override
    public void accept(OutputRow row) {
        if (row instanceof ComparedRow one) {
            cases.writeRecord(
                    one.id(),
                    one.group(),
                    one.effect().name(),
                    one.before().outcome().name(),
                    one.after().outcome().name(),
                    euros(one.before().total()),
                    euros(one.after().total()),
                    euros(one.change()));
        } else if (row instanceof FaultRow fault) {
            faults.writeRecord(
                    Long.toString(fault.line()),
                    fault.code().name(),
                    fault.path(),
                    fault.message(),
                    fault.row());
        }
    }

    private static String euros(Money money) {
        return money.toEuros().toPlainString();
    }
}
