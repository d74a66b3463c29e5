package fi.asiointi.subsidy.simulation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.form.FormException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV table, one by one. */
final class CsvRows {
    private static final FaultRow.Code MALFORMED = FaultRow.Code.MALFORMED_CSV;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final char separator;
    private @Nullable List<String> head;
    private long line;
    private boolean isBroken;

    CsvRows(InputStream file, char separator) {
        this.separator = separator;
        reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(true)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file, StandardCharsets.UTF_8);
        records = reader.iterator();
    }

    /** The next row; null after the last. After a broken quote nothing more can be read. */
    @Nullable InputRow next() {
        try {
            if (head == null && !isBroken && records.hasNext()) {
                FaultRow fault = readHead(records.next());
                if (fault != null) {
                    return fault;
                }
            }
            return isBroken || head == null || !records.hasNext()
                    ? null
                    : row(head, records.next());
        } catch (CsvParseException broken) {
            isBroken = true;
            return new FaultRow(
                    line + 1, MALFORMED, "", "The table cannot be read from here on", "");
        }
    }

    void close() {
        try {
            reader.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException("The table cannot be closed", notClosed);
        }
    }

    private @Nullable FaultRow readHead(CsvRecord record) {
        line = record.getStartingLineNumber();
        head = record.getFields();
        if (new HashSet<>(head).size() == head.size()) {
            return null;
        }
        isBroken = true;
        return fault(record, "The first row names a column twice; no row was read");
    }

    private InputRow row(List<String> names, CsvRecord record) {
        line = record.getStartingLineNumber();
        if (record.getFieldCount() != names.size()) {
            return fault(
                    record,
                    "The row has %d cells, the first row %d"
                            .formatted(record.getFieldCount(), names.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), record.getField(i));
        }
        try {
            String id = cells.getOrDefault("id", "");
            return new CaseRow(
                    id.isEmpty() ? Long.toString(line) : id,
                    line,
                    Form.ofCells(cells),
                    () -> asItCame(record));
        } catch (FormException unreadable) {
            return FaultRow.of(unreadable, line, asItCame(record));
        }
    }

    private FaultRow fault(CsvRecord record, String message) {
        return new FaultRow(
                record.getStartingLineNumber(), MALFORMED, "", message, asItCame(record));
    }

    private String asItCame(CsvRecord record) {
        var text = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(separator)
                .build(text)
                .writeRecord(record.getFields());
        return text.toString().stripTrailing();
    }
}
