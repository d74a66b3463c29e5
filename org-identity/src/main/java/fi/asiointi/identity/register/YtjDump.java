package fi.asiointi.identity.register;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.reason.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The daily file of the YTJ open data: every company of the data set, ceased ones too, as one JSON
 * array in a zip. Some 819 000 records, 1.5 gigabytes unpacked; it is read record by record in
 * constant memory.
 *
 * <p>A record that cannot be read is noticed and passed over. A file that breaks off is noticed
 * too, after every whole record before the break has been handed out: a stream alone cannot tell
 * whether it ended or broke off, so look for {@link Complete} before the result is trusted as the
 * whole register.
 *
 * {@snippet class="fi.asiointi.identity.register.YtjDumpTest" region="dump"}
 *
 * @see <a href="https://avoindata.prh.fi/opendata-ytj-api/v3/schema">PRH open data: YTJ API</a>
 */
public final class YtjDump {
    private static final int BUFFER = 1 << 16;
    private static final int SHARED_VALUES = 1 << 14;

    /** What there is to say of the file besides its records. */
    public sealed interface Notice {}

    /**
     * A record could not be read and was passed over.
     *
     * @param number its number in the file, from 1 on
     * @param path the place of the fault in the record as a JSON Pointer
     * @param fault what is wrong there, in English for a log; never repeats the content
     */
    public record BrokenRecord(long number, String path, String fault) implements Notice {}

    /**
     * The file broke off, or is no such file. Comes last.
     *
     * @param records how many records came whole before the break, broken ones left out
     * @param because what happened
     */
    public record CutShort(long records, Reason because) implements Notice {}

    /**
     * The file was read to its proper end. Comes last.
     *
     * @param records how many records it gave, broken ones left out
     */
    public record Complete(long records) implements Notice {}

    private YtjDump() {}

    /**
     * Opens a file as it was downloaded, or already unpacked.
     *
     * @param file the zip, or the JSON array
     * @param fetchedAt when it was downloaded; it goes to the provenance of each organisation
     * @param notices is told of broken records, and of how the file ended
     * @return the organisations in the file's order; read while the stream is consumed. Close it
     * @throws IOException when the file cannot be opened
     */
    public static Stream<Organisation> read(Path file, Instant fetchedAt, Consumer<Notice> notices)
            throws IOException {
        return read(Files.newInputStream(file), fetchedAt, notices);
    }

    /**
     * As {@link #read(Path, Instant, Consumer)}, of an open stream.
     *
     * @param file the bytes of the zip or of the JSON array; closed with the stream that is given
     *     back
     * @param fetchedAt when it was downloaded
     * @param notices is told of broken records, and of how the file ended
     * @return the organisations in the file's order; read while the stream is consumed. Close it
     */
    public static Stream<Organisation> read(
            InputStream file, Instant fetchedAt, Consumer<Notice> notices) {
        return StreamSupport.stream(new Records(file, fetchedAt, notices), false)
                .onClose(() -> close(file));
    }

    private static void close(InputStream file) {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("The file cannot be closed", broken);
        }
    }

    /** The records that are still to come. */
    private static final class Records extends Spliterators.AbstractSpliterator<Organisation> {
        private final InputStream file;
        private final Instant fetchedAt;
        private final Consumer<Notice> notices;
        private @Nullable Array array;
        private long read;
        private boolean ended;

        Records(InputStream file, Instant fetchedAt, Consumer<Notice> notices) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.file = file;
            this.fetchedAt = fetchedAt;
            this.notices = notices;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Organisation> action) {
            Organisation next = ended ? null : next();
            if (next == null) {
                return false;
            }
            read++;
            action.accept(next);
            return true;
        }

        private @Nullable Organisation next() {
            try {
                if (array == null) {
                    array = Array.in(file, fetchedAt);
                }
                Organisation next = array.next(notices);
                return next != null ? next : end(new Complete(read));
            } catch (JsonEOFException broken) {
                return end(cutShort("DUMP_CUT"));
            } catch (JsonProcessingException | UnreadableAnswerException notJson) {
                return end(cutShort("DUMP_UNREADABLE"));
            } catch (IOException broken) {
                return end(cutShort("DUMP_CUT"));
            }
        }

        private CutShort cutShort(String key) {
            return new CutShort(read, RegisterTexts.ALL.reason(key, "records", read));
        }

        private @Nullable Organisation end(Notice last) {
            ended = true;
            notices.accept(last);
            return null;
        }
    }

    /** The JSON array, with the cursor between two records. */
    private static final class Array {
        private static final int NESTING = 1;

        private final JsonParser json;
        private final JsonCursor cursor;
        private final YtjRecord record;
        private long number;

        private Array(JsonParser json, Instant fetchedAt) {
            var repeated = new Repeated(SHARED_VALUES);
            this.json = json;
            this.cursor = new JsonCursor(json, repeated);
            this.record = new YtjRecord(cursor, repeated, fetchedAt);
        }

        static Array in(InputStream file, Instant fetchedAt) throws IOException {
            JsonParser json = JsonCursor.JSON.createParser(unpacked(file));
            var array = new Array(json, fetchedAt);
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableAnswerException("", "A list was expected");
            }
            return array;
        }

        /** The next record that can be read; null after the last one. */
        @Nullable Organisation next(Consumer<Notice> notices) throws IOException {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                number++;
                try {
                    return record.read();
                } catch (UnreadableAnswerException broken) {
                    notices.accept(brokenRecord(broken));
                    cursor.leaveTo(NESTING);
                }
            }
            // Reads to the end of the zip entry, whose checksum stands there.
            if (json.nextToken() != null) {
                throw new UnreadableAnswerException("", "Something follows the list");
            }
            return null;
        }

        private BrokenRecord brokenRecord(UnreadableAnswerException broken) {
            int inRecord = broken.path().indexOf('/', 1);
            String path = inRecord < 0 ? "" : broken.path().substring(inRecord);
            return new BrokenRecord(number, path, broken.fault());
        }

        private static InputStream unpacked(InputStream file) throws IOException {
            var buffered = new BufferedInputStream(file, BUFFER);
            buffered.mark(2);
            boolean zip = buffered.read() == 'P' && buffered.read() == 'K';
            buffered.reset();
            if (!zip) {
                return buffered;
            }
            var entries = new ZipInputStream(buffered);
            if (entries.getNextEntry() == null) {
                throw new EOFException("The zip has no entry");
            }
            return entries;
        }
    }
}
