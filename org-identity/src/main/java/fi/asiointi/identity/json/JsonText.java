package fi.asiointi.identity.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that should be one JSON document. */
public final class JsonText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static final JsonMapper UNAMBIGUOUS =
            JSON.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonText() {}

    /**
     * Reads the document.
     *
     * @param text the text
     * @param fault makes the exception from what is wrong, such as {@code not JSON: line 3}. The
     *     parser's own message is not passed on, for it quotes the content
     * @return the document
     */
    public static JsonNode read(String text, Function<String, RuntimeException> fault) {
        return read(JSON, text, fault);
    }

    /**
     * As {@link #read(String, Function)}, where no object may have one key twice: of two values
     * nobody knows which one is meant.
     *
     * @param text the text
     * @param fault makes the exception, as for {@link #read(String, Function)}
     * @return the document
     */
    public static JsonNode readUnambiguous(String text, Function<String, RuntimeException> fault) {
        return read(UNAMBIGUOUS, text, fault);
    }

    /**
     * {@return true for a document that would be readable, had not an object one key twice}
     *
     * @param text the text
     */
    public static boolean hasRepeatedKey(String text) {
        try {
            JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return false;
        }
        try {
            UNAMBIGUOUS.readTree(text);
            return false;
        } catch (JsonProcessingException repeated) {
            return true;
        }
    }

    private static JsonNode read(
            JsonMapper mapper, String text, Function<String, RuntimeException> fault) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException notJson) {
            @Nullable JsonLocation at = notJson.getLocation();
            throw fault.apply(at == null ? "not JSON" : "not JSON: line " + at.getLineNr());
        }
    }
}
