package fi.asiointi.subsidy.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tables of cases, read row by row. Nothing stops at a row that cannot be read; it is a {@link
 * FaultRow} in its place. A field {@code id} names the case; without it, its line does.
 */
public final class CaseTable {
    private CaseTable() {}

    /**
     * {@return the rows of a table whose first row names the columns, as {@link
     * fi.asiointi.subsidy.form.Form#ofCells} takes them: {@code application.employee.weeklyHours}}
     * Needs the library fastcsv.
     *
     * @param file the opened file, in UTF-8; the stream closes it
     * @param separator what stands between the cells: a comma, or the semicolon of Finnish
     *     spreadsheets
     */
    public static Stream<InputRow> csv(InputStream file, char separator) {
        var rows = new CsvRows(file, separator);
        return stream(rows::next).onClose(rows::close);
    }

    /**
     * {@return the rows of a file that has one JSON object a line; empty lines are passed over}
     *
     * @param file the opened file, in UTF-8; the stream closes it
     */
    public static Stream<InputRow> jsonLines(InputStream file) {
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        var rows = new JsonRows(reader);
        return stream(rows::next).onClose(() -> close(reader));
    }

    private static Stream<InputRow> stream(Supplier<@Nullable InputRow> source) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new UntilNull(source), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException("The table cannot be closed", notClosed);
        }
    }

    /** Rows until there is none. */
    private static final class UntilNull implements Iterator<InputRow> {
        private final Supplier<@Nullable InputRow> source;
        private @Nullable InputRow ahead;
        private boolean isRead;

        UntilNull(Supplier<@Nullable InputRow> source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (!isRead) {
                ahead = source.get();
                isRead = true;
            }
            return ahead != null;
        }

        @Override
        public InputRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The table has no more rows");
            }
            isRead = false;
            return Objects.requireNonNull(ahead);
        }
    }
}
