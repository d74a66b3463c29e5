package fi.asiointi.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The case files of {@code src/test/resources/cases}. */
public final class Cases {
    /** The moment at which every answer of the tests was fetched. */
    public static final Instant FETCHED = Instant.parse("2026-11-22T10:00:00Z");

    private Cases() {}

    public static String text(String file) {
        try (InputStream in = Cases.class.getResourceAsStream("/cases/" + file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static JsonNode json(String file) {
        try {
            return new JsonMapper().readTree(text(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Stream<JsonNode> identifiers(String type, String list) {
        JsonNode cases = json("identifiers.json").path("identifiers").path(type).path(list);
        return StreamSupport.stream(cases.spliterator(), false);
    }
}
