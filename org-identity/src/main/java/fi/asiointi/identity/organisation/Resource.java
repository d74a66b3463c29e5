package fi.asiointi.identity.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON files that stand beside this package. */
final class Resource {
    private Resource() {}

    static JsonNode json(String name) {
        try (InputStream file = Resource.class.getResourceAsStream(name)) {
            return new JsonMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + name + " cannot be read", unreadable);
        }
    }
}
