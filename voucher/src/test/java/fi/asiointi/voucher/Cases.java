package fi.asiointi.voucher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The cases of one suite of {@code cases/kesaseteli.json}. */
public final class Cases {
    private static final JsonNode FILE = read();

    private Cases() {}

    /** One case; shown by its id. */
    public record Case(String id, JsonNode input, JsonNode expected) {
        @Override
        public String toString() {
            return id;
        }
    }

    public static Stream<Case> suite(String id) {
        JsonNode suite =
                elements(FILE.path("suites"))
                        .filter(s -> s.path("id").asText().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No suite " + id));
        return elements(suite.path("cases"))
                .map(c -> new Case(c.path("id").asText(), c.path("input"), c.path("expected")));
    }

    public static Stream<JsonNode> reference(String name) {
        return elements(FILE.path("reference_data").path(name));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read() {
        try (InputStream file = Cases.class.getResourceAsStream("/cases/kesaseteli.json")) {
            return new JsonMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
