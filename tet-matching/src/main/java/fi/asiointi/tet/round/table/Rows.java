package fi.asiointi.tet.round.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads a table row by row; what one kind of row holds, the caller's function knows. */
final class Rows<T> {
    private static final String ID = "id";
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private final Set<String> columns;
    private final Function<Cells, T> toRow;
    private final List<T> rows = new ArrayList<>();
    private final List<TableFault> faults = new ArrayList<>();
    private final Map<String, Long> lineOfId = new HashMap<>();
    private List<String> head = List.of();

    private Rows(Set<String> columns, Function<Cells, T> toRow) {
        this.columns = columns;
        this.toRow = toRow;
    }

    static <T> TableReading<T> read(
            Reader table, char separator, Set<String> columns, Function<Cells, T> toRow) {
        var reading = new Rows<T>(columns, toRow);
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(false)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(table)) {
            reading.readAll(csv.iterator());
        } catch (IOException notClosed) {
            throw new UncheckedIOException("The table cannot be closed", notClosed);
        }
        return new TableReading<>(reading.rows, reading.faults);
    }

    /**
     * Writes a row of names and rows of cells; a cell that looks like a formula is made harmless.
     */
    static void write(Writer out, char separator, List<String> names, List<List<String>> rows) {
        CsvWriter table =
                CsvWriter.builder()
                        .bufferSize(0)
                        .fieldSeparator(separator)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out);
        table.writeRecord(names);
        rows.forEach(row -> table.writeRecord(row.stream().map(Rows::harmless).toList()));
    }

    private void readAll(Iterator<CsvRecord> records) {
        long line = 1;
        try {
            if (!records.hasNext() || !readHead(records.next())) {
                return;
            }
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                readRow(record);
            }
        } catch (CsvParseException broken) {
            faults.add(new TableFault(line + 1, "", TableCode.BROKEN_TABLE.reason()));
        }
    }

    private boolean readHead(CsvRecord record) {
        head = record.getFields().stream().map(Rows::withoutMark).toList();
        Set<String> seen = new HashSet<>();
        for (String name : head) {
            if (!seen.add(name)) {
                faults.add(new TableFault(1, name, TableCode.COLUMN_TWICE.reason()));
                return false;
            }
            if (!columns.contains(name)) {
                faults.add(new TableFault(1, name, TableCode.COLUMN_UNKNOWN.reason()));
            }
        }
        if (!seen.contains(ID)) {
            faults.add(new TableFault(1, ID, TableCode.COLUMN_MISSING.reason("column", ID)));
        }
        return seen.contains(ID);
    }

    private void readRow(CsvRecord record) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != head.size()) {
            faults.add(
                    new TableFault(
                            line,
                            "",
                            TableCode.CELL_COUNT.reason(
                                    "actual", record.getFieldCount(), "limit", head.size())));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), asWritten(record.getField(i)));
        }
        readRow(new Cells(line, cells));
    }

    private void readRow(Cells cells) {
        String id = cells.required(ID);
        Long earlier = lineOfId.get(id);
        if (earlier != null && !id.isEmpty()) {
            faults.add(
                    new TableFault(cells.line(), ID, TableCode.ID_TWICE.reason("line", earlier)));
            return;
        }
        T row = id.isEmpty() ? null : toRow.apply(cells);
        if (row == null || !cells.faults().isEmpty()) {
            faults.addAll(cells.faults());
            return;
        }
        lineOfId.put(id, cells.line());
        rows.add(row);
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    /** A cell that {@link #harmless} made so, or as it stands. */
    private static String asWritten(String cell) {
        String text = cell.strip();
        boolean marked =
                text.length() > 1
                        && text.charAt(0) == '\''
                        && FORMULA_BEGINS.indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }

    /** Spreadsheets put a mark of the byte order before the first name. */
    private static String withoutMark(String name) {
        return (name.startsWith("\uFEFF") ? name.substring(1) : name).strip();
    }
}
