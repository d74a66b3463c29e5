package fi.asiointi.identity.reason;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a package or module, by key.
 *
 * <p>They stand in a JSON file, the languages side by side, so that a translator sees all three:
 *
 * <pre>{@code
 * {"CHECK_DIGIT": {"fi": "…", "sv": "…", "en": "The check digit should be {expected}."}}
 * }</pre>
 *
 * A key without all three texts is refused when the file is read, not when a user first meets it.
 */
public final class ReasonTexts {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private final Map<String, LocalizedText> byKey;

    private ReasonTexts(Map<String, LocalizedText> byKey) {
        this.byKey = byKey;
    }

    /**
     * Reads a file of texts and closes it.
     *
     * @param file the opened file; {@code null}, as {@link Class#getResourceAsStream} returns for a
     *     missing resource, is refused
     * @return the texts, each of them in all three languages
     * @throws IllegalArgumentException when the file is missing or a text in it is
     * @throws UncheckedIOException when the file cannot be read or is not JSON
     */
    public static ReasonTexts read(@Nullable InputStream file) {
        if (file == null) {
            throw new IllegalArgumentException(
                    "No file of texts. Maybe its name in getResourceAsStream is misspelt?");
        }
        try (file) {
            var byKey = new LinkedHashMap<String, LocalizedText>();
            JSON.readTree(file).properties().forEach(e -> byKey.put(e.getKey(), textOf(e)));
            return new ReasonTexts(byKey);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of texts cannot be read", unreadable);
        }
    }

    /**
     * {@return the reason whose text stands under the key} Its code is the key, or what follows the
     * last full stop: one file may hold {@code businessId.FORMAT} and {@code iban.FORMAT}, whose
     * code is {@code FORMAT}.
     *
     * @param key the whole key
     * @param namesAndValues the parameters in pairs: a name, then its value; neither may be null
     * @throws IllegalArgumentException for a key that the file does not have, or a name without a
     *     value
     */
    public Reason reason(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Parameters of " + key + " are not pairs of a name and a value");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Reason(key.substring(key.lastIndexOf('.') + 1), parameters, text(key));
    }

    /**
     * {@return the text under this key with its places open}
     *
     * @param key the whole key, such as {@code businessId.FORMAT}
     * @throws IllegalArgumentException for a key that the file does not have
     */
    public LocalizedText text(String key) {
        LocalizedText text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text under the key " + key);
        }
        return text;
    }

    /** {@return every key of the file, in its order} */
    public Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    private static LocalizedText textOf(Map.Entry<String, JsonNode> entry) {
        return new LocalizedText(
                textOf(entry, Language.FI), textOf(entry, Language.SV), textOf(entry, Language.EN));
    }

    private static String textOf(Map.Entry<String, JsonNode> entry, Language language) {
        String text = entry.getValue().path(language.tag()).asText("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The text of " + entry.getKey() + " is missing in " + language.tag());
        }
        return text;
    }
}
