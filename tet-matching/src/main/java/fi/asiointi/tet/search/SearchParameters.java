package fi.asiointi.tet.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The figures of the search; they stand in {@code parameters.json} with their sources. */
@SuppressWarnings("EnumOrdinal") // the ordinals are places in arrays, and never leave this class
final class SearchParameters {
    static final SearchParameters ALL = read();

    final int shortestTypo;
    final int fewHits;
    final int mostWords;
    final int shortDescription;
    private final int[] fields = new int[TextField.values().length];
    private final int[] kinds = new int[MatchKind.values().length];

    private SearchParameters(JsonNode json) {
        shortestTypo = figure(json.path("shortestTypo"), "value");
        fewHits = figure(json.path("fewHits"), "value");
        mostWords = figure(json.path("mostWords"), "value");
        shortDescription = figure(json.path("shortDescription"), "value");
        for (TextField field : TextField.values()) {
            fields[field.ordinal()] = figure(json.path("fieldWeights"), field.name());
        }
        for (MatchKind kind : MatchKind.values()) {
            kinds[kind.ordinal()] = figure(json.path("kinds"), kind.name());
        }
    }

    private static SearchParameters read() {
        try (InputStream file = SearchParameters.class.getResourceAsStream("parameters.json")) {
            return new SearchParameters(new JsonMapper().readTree(Objects.requireNonNull(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The parameters cannot be read", unreadable);
        }
    }

    private static int figure(JsonNode json, String name) {
        if (!json.path(name).isInt()) {
            throw new IllegalArgumentException("The parameter " + name + " is not a whole number");
        }
        return json.path(name).asInt();
    }

    /** What a match is worth, in millionths of the largest weight. */
    int worth(TextField field, MatchKind kind) {
        return fields[field.ordinal()] * kinds[kind.ordinal()];
    }

    /** What a word would be worth that stands in every field as it was asked. */
    int mostWorth() {
        int most = 0;
        for (TextField field : TextField.values()) {
            most += worth(field, MatchKind.SAME);
        }
        return most;
    }
}
