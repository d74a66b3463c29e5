package fi.asiointi.examples.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.examples.cli.LineException.Code;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Parts an input to its documents, one at a time: memory holds one document, however long the input
 * is. A line that is too long is passed over without being kept.
 */
final class LineInput {
    /** Longer lines are refused; the largest known instances are a few megabytes. */
    static final int LONGEST_LINE = 64 * 1024 * 1024;

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    /** An element of an array is followed by others, so what follows is not its fault. */
    private static final ObjectReader ELEMENT =
            JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** An object that goes over several lines: alone on its line, and a field on the next. */
    private static final Pattern SPREAD = Pattern.compile("\\{[ \\t]*\\r?\\n\\s*[\"}]");

    /** Takes a document, or the reason why there is none. */
    interface Reader {
        void document(long line, JsonNode document);

        void fault(long line, LineException fault);
    }

    private InputStream in;
    private final int longestLine;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(1 << 12);
    private boolean tooLong;
    private long line;

    LineInput(InputStream in) {
        this(in, LONGEST_LINE);
    }

    LineInput(InputStream in, int longestLine) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longestLine = longestLine;
    }

    void readAll(Reader reader) throws IOException {
        String start = start();
        if (start.startsWith("[")) {
            readElements(reader);
        } else if (SPREAD.matcher(start).lookingAt()) {
            readSpread(reader);
        } else {
            readLines(reader);
        }
    }

    /** What the input begins with, past a byte order mark and white space. */
    private String start() throws IOException {
        in.mark(1 << 12);
        byte[] start = in.readNBytes(1 << 12);
        in.reset();
        boolean marked = start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB;
        if (marked) {
            in.skipNBytes(3);
        }
        int from = marked ? 3 : 0;
        return new String(start, from, start.length - from, StandardCharsets.ISO_8859_1)
                .stripLeading();
    }

    /** Documents that are printed over several lines, one after the other. */
    private void readSpread(Reader reader) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            while (parser.nextToken() != null) {
                long at = parser.currentTokenLocation().getLineNr();
                reader.document(at, ELEMENT.readTree(parser));
            }
        } catch (JsonProcessingException malformed) {
            fault(malformed, reader);
        }
    }

    private void readElements(Reader reader) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long at = parser.currentTokenLocation().getLineNr();
                reader.document(at, ELEMENT.readTree(parser));
            }
            line = parser.currentLocation().getLineNr() - 1L;
            readAfter(parser, reader);
        } catch (JsonProcessingException malformed) {
            fault(malformed, reader);
        }
    }

    /** Where an array or a spread document is broken, nothing tells where the next one begins. */
    private static void fault(JsonProcessingException malformed, Reader reader) {
        JsonLocation at = malformed.getLocation();
        reader.fault(at == null ? 1 : at.getLineNr(), malformed(malformed));
    }

    /** What follows an array is read line by line: it was the first of several lines after all. */
    private void readAfter(JsonParser parser, Reader reader) throws IOException {
        var ahead = new ByteArrayOutputStream();
        parser.releaseBuffered(ahead);
        in = new SequenceInputStream(new ByteArrayInputStream(ahead.toByteArray()), in);
        readLines(reader);
    }

    private void readLines(Reader reader) throws IOException {
        byte[] chunk = new byte[1 << 16];
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
            int start = 0;
            for (int i = 0; i < length; i++) {
                if (chunk[i] == '\n') {
                    keep(chunk, start, i - start);
                    endLine(reader);
                    start = i + 1;
                }
            }
            keep(chunk, start, length - start);
        }
        if (pending.size() > 0 || tooLong) {
            endLine(reader);
        }
    }

    private void keep(byte[] chunk, int start, int length) {
        tooLong |= pending.size() + length > longestLine;
        if (!tooLong) {
            pending.write(chunk, start, length);
        }
    }

    private void endLine(Reader reader) throws IOException {
        line++;
        byte[] bytes = pending.toByteArray();
        pending.reset();
        if (tooLong) {
            tooLong = false;
            String message = "The line is longer than " + longestLine + " bytes";
            reader.fault(line, new LineException(Code.MALFORMED_JSON, "", message));
        } else if (!isBlank(bytes)) {
            try {
                reader.document(line, JSON.readTree(bytes));
            } catch (JsonProcessingException malformed) {
                reader.fault(line, malformed(malformed));
            }
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * The parser's own message may quote the input, which may be personal data; only its place is
     * told.
     */
    private static LineException malformed(JsonProcessingException malformed) {
        JsonLocation at = malformed.getLocation();
        String message =
                at == null
                        ? "Not a JSON document that can be read: nested too deep, or a value too long"
                        : "Not one JSON document: column " + at.getColumnNr();
        return new LineException(Code.MALFORMED_JSON, "", message);
    }
}
