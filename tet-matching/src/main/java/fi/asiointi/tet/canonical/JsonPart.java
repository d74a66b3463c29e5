package fi.asiointi.tet.canonical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON document that knows its path, so that a refusal can point to it.
 *
 * @param path where it stands: {@code $.weights.interest}
 * @param json what stands there
 */
public record JsonPart(String path, JsonNode json) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * {@return the whole of a document}
     *
     * @param document JSON
     * @throws IllegalArgumentException when it is not JSON
     */
    public static JsonPart read(String document) {
        try {
            return new JsonPart("$", MAPPER.readTree(document));
        } catch (JsonProcessingException malformed) {
            // The message of Jackson may repeat the document.
            throw new IllegalArgumentException(
                    "$ is not JSON: line " + malformed.getLocation().getLineNr(), malformed);
        }
    }

    /**
     * {@return the whole of a resource, which is closed}
     *
     * @param resource as {@link Class#getResourceAsStream} gives it
     */
    public static JsonPart read(@Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalArgumentException("No such resource. Maybe its name is misspelt?");
        }
        try (resource) {
            return new JsonPart("$", MAPPER.readTree(resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The resource cannot be read", unreadable);
        }
    }

    /**
     * {@return a field that must be there}
     *
     * @param name its name
     */
    public JsonPart field(String name) {
        JsonPart field = at(name);
        if (field.json.isMissingNode() || field.json.isNull()) {
            throw field.wrong("is missing");
        }
        return field;
    }

    /**
     * {@return whether a field is there}
     *
     * @param name its name
     */
    public boolean has(String name) {
        return json.hasNonNull(name);
    }

    /**
     * {@return this object, which has no other fields}
     *
     * @param names the fields that it may have
     */
    public JsonPart only(Set<String> names) {
        for (String name : fields().keySet()) {
            if (!names.contains(name)) {
                throw at(name).wrong("is not known here");
            }
        }
        return this;
    }

    /** {@return the fields of an object, in the order of the document} */
    public Map<String, JsonPart> fields() {
        if (!json.isObject()) {
            throw wrong("should be an object");
        }
        Map<String, JsonPart> fields = new LinkedHashMap<>();
        json.properties().forEach(field -> fields.put(field.getKey(), at(field.getKey())));
        return fields;
    }

    /** {@return the elements of an array} */
    public List<JsonPart> elements() {
        if (!json.isArray()) {
            throw wrong("should be an array");
        }
        List<JsonPart> elements = new ArrayList<>();
        json.forEach(e -> elements.add(new JsonPart(path + "[" + elements.size() + "]", e)));
        return elements;
    }

    /** {@return a text that is not blank} */
    public String text() {
        if (!json.isTextual() || json.asText().isBlank()) {
            throw wrong("should be a text that is not blank");
        }
        return json.asText();
    }

    /** {@return a whole number of 32 bits} */
    public int wholeNumber() {
        if (!json.isIntegralNumber() || !json.canConvertToInt()) {
            throw wrong("should be a whole number");
        }
        return json.asInt();
    }

    /**
     * {@return what a text says}
     *
     * @param kind what it should be, for the refusal: {@code "a date"}
     * @param parse reads it, and throws for a text of another kind
     * @param <T> what it is read as
     */
    public <T> T as(String kind, Function<String, T> parse) {
        String text = text();
        try {
            return parse.apply(text);
        } catch (RuntimeException other) {
            throw new IllegalArgumentException(path + " should be " + kind, other);
        }
    }

    /**
     * {@return a refusal of this part}
     *
     * @param what what is wrong, following the path
     */
    public IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(path + " " + what);
    }

    private JsonPart at(String name) {
        return new JsonPart(path + "." + name, json.path(name));
    }
}
