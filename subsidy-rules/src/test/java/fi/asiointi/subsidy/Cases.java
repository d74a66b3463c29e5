package fi.asiointi.subsidy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The case files of {@code src/test/resources/cases}. */
public final class Cases {
    private Cases() {}

    public static JsonNode json(String file) {
        try (InputStream in = Cases.class.getResourceAsStream("/cases/" + file)) {
            return new JsonMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The cases of one group of {@code benefit-rules.json}. */
    public static Stream<JsonNode> group(String name) {
        return list(json("benefit-rules.json").path("groups"))
                .filter(group -> group.path("group").asText().equals(name))
                .flatMap(group -> list(group.path("cases")));
    }

    public static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
