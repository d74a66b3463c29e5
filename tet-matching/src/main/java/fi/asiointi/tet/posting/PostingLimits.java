package fi.asiointi.tet.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The limits of postings; they stand in {@code parameters.json} with their sources. */
final class PostingLimits {
    static final PostingLimits ALL = new PostingLimits();

    private final JsonNode json;

    private PostingLimits() {
        try (InputStream file = PostingLimits.class.getResourceAsStream("parameters.json")) {
            json = new JsonMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The parameters cannot be read", unreadable);
        }
    }

    /**
     * The stricter limit of a field.
     *
     * @param most the largest value or length
     * @param side who asks for it: FORM, API or BOTH
     */
    record Limit(int most, String side) {}

    /**
     * A range of numbers, both ends included.
     *
     * @param least the smallest
     * @param most the largest
     */
    record Range(int least, int most) {}

    Limit of(String field) {
        JsonNode limit = json.path("limits").path(field);
        int form = limit.path("form").asInt(Integer.MAX_VALUE);
        int api = limit.path("api").asInt(Integer.MAX_VALUE);
        if (limit.isMissingNode()) {
            throw new IllegalArgumentException("No limit of the field " + field);
        }
        String side = form == api ? "BOTH" : form < api ? "FORM" : "API";
        return new Limit(Math.min(form, api), side);
    }

    int smallestSpots() {
        return json.at("/smallestSpots/value").asInt();
    }

    /** The smallest and largest width of an image that the form advises, in pixels. */
    Range imageWidth() {
        JsonNode width = json.path("imageWidth");
        return new Range(width.path("least").asInt(), width.path("most").asInt());
    }

    int shortDescription() {
        return json.at("/shortDescription/value").asInt();
    }

    LocalDate openEnd() {
        return LocalDate.parse(json.at("/openEnd/value").asText());
    }

    Set<String> workingLanguages() {
        var ids = new LinkedHashSet<String>();
        json.at("/languages/value").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    Pattern pattern(String name) {
        return Pattern.compile(json.path(name).path("value").asText());
    }

    String source() {
        return json.path("source").asText();
    }
}
