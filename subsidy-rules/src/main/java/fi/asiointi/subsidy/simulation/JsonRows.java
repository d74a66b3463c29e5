package fi.asiointi.subsidy.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.subsidy.form.Form;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a file that has one JSON object a line. */
final class JsonRows {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final BufferedReader reader;
    private long line;

    JsonRows(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next row; null after the last. */
    @Nullable InputRow next() {
        String text = nextLine();
        return text == null ? null : row(text);
    }

    private @Nullable String nextLine() {
        try {
            String text = reader.readLine();
            line++;
            if (line == 1 && text != null && text.startsWith(BYTE_ORDER_MARK)) {
                text = text.substring(1);
            }
            while (text != null && text.isBlank()) {
                text = reader.readLine();
                line++;
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table cannot be read", unreadable);
        }
    }

    private InputRow row(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.isObject()) {
                return malformed(text);
            }
            @SuppressWarnings("unchecked") // an object of JSON is a map of its fields
            Map<String, Object> fields = JSON.convertValue(json, Map.class);
            String id = json.path("id").asText("");
            return new CaseRow(
                    id.isEmpty() ? Long.toString(line) : id, line, Form.of(fields), () -> text);
        } catch (JsonProcessingException notJson) {
            return malformed(text);
        }
    }

    private FaultRow malformed(String text) {
        return new FaultRow(
                line, FaultRow.Code.MALFORMED_JSON, "", "The line is no JSON object", text);
    }
}
