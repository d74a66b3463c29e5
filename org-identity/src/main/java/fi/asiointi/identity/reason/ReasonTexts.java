package fi.asiointi.identity.reason;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
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
    /** No object mapper: to set one up would take longer than to read all texts. */
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

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
        try (file;
                JsonParser json = JSON.createParser(file)) {
            json.nextToken();
            var byKey = new LinkedHashMap<String, LocalizedText>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                byKey.put(key, localized(key, texts(json)));
            }
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

    /** The texts of one key by language; none when no object stands there. */
    private static Map<String, String> texts(JsonParser json) throws IOException {
        var byLanguage = new HashMap<String, String>();
        if (json.isExpectedStartObjectToken()) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String language = json.currentName();
                json.nextToken();
                byLanguage.put(language, json.getValueAsString(""));
                json.skipChildren();
            }
        }
        return byLanguage;
    }

    private static LocalizedText localized(String key, Map<String, String> byLanguage) {
        return new LocalizedText(
                text(key, byLanguage, Language.FI),
                text(key, byLanguage, Language.SV),
                text(key, byLanguage, Language.EN));
    }

    private static String text(String key, Map<String, String> byLanguage, Language language) {
        String text = byLanguage.getOrDefault(language.tag(), "");
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The text of " + key + " is missing in " + language.tag());
        }
        return text;
    }
}
