package fi.asiointi.tet.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** One case of the shared files: an instance and the answers known for it. */
record MatchingCase(JsonNode document) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TEXTBOOK =
            List.of(
                    "algmatch-hr1",
                    "algmatch-readme-spas",
                    "algmatch-sm1",
                    "as2003-3x3-da-inefficient",
                    "gs-3x3-three-matchings",
                    "latin-4x4-ten-matchings",
                    "no-popular-3x3",
                    "readme-hr-5x3",
                    "resident-loses-all",
                    "ties-sizes-differ-2x2");

    /** The textbook cases, all problems. */
    static Stream<MatchingCase> textbook() {
        return TEXTBOOK.stream().flatMap(name -> lines("textbook/" + name + ".json"));
    }

    /** The Irving–Leather family. */
    static Stream<MatchingCase> families() {
        return Stream.of("4", "8", "32")
                .flatMap(size -> lines("families/irving-leather-" + size + ".json"));
    }

    /** The cases of a file of JSON Lines. */
    static Stream<MatchingCase> lines(String name) {
        return text(resource(name))
                .lines()
                .filter(line -> !line.isBlank())
                .map(MatchingCase::parsed);
    }

    /** A round of the directory {@code tet}, by its number of pupils. */
    static MatchingCase round(int pupils) {
        try {
            return parsed(text(new GZIPInputStream(resource("tet/tet-" + pupils + ".json.gz"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Market market() {
        return MarketJson.read(document.toString());
    }

    boolean hasAnswer(String name) {
        return document.path("answers").has(name);
    }

    JsonNode answer(String name) {
        return document.path("answers").path(name);
    }

    /** An answer that is a list of numbers. */
    List<Integer> numbers(String name) {
        return numbers(answer(name));
    }

    List<Integer> numbers(JsonNode answer) {
        return Arrays.stream(JSON.convertValue(answer, int[].class)).boxed().toList();
    }

    /** A matching as in the answers: place by pupil, in the order of the ids. */
    static Map<String, Optional<String>> matching(JsonNode answer) {
        Map<String, Optional<String>> byPupil = new TreeMap<>();
        answer.properties()
                .forEach(
                        e ->
                                byPupil.put(
                                        e.getKey(), Optional.ofNullable(e.getValue().textValue())));
        return byPupil;
    }

    @Override
    public String toString() {
        return document.path("id").asText();
    }

    private static MatchingCase parsed(String json) {
        try {
            return new MatchingCase(JSON.readTree(json));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream resource(String name) {
        InputStream file = MatchingCase.class.getResourceAsStream("/cases/" + name);
        if (file == null) {
            throw new IllegalArgumentException("No case file " + name);
        }
        return file;
    }

    private static String text(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
