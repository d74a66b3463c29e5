package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of markets and methods that the command knows, each by the answers known of it. */
class MatchCommandTest {

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "random/spa-small.jsonl, studentOptimal, pupil-optimal",
        "random/spa-small.jsonl, lecturerOptimal, place-optimal",
        "random/hr-reserve-small.jsonl, residentOptimal, pupil-optimal",
        "textbook/as2003-3x3-da-inefficient.json, ttc, ttc"
    })
    void theMatchingIsTheKnownOne(String file, String key, String method) throws IOException {
        List<JsonNode> known = cases(file, key);
        List<JsonNode> answers = answers(known, method);
        for (int i = 0; i < known.size(); i++) {
            assertThat(answers.get(i).path("matching"))
                    .isEqualTo(known.get(i).at("/answers/" + key));
            assertThat(answers.get(i).at("/certificate/verified").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}: {1} by {2} is {3}")
    @CsvSource({
        "random/cha-small.jsonl, maxPopularSize, popular, matched",
        "random/hrt-small.jsonl, maxWeaklyStableSize, max-size-stable, matched",
        "random/lower-quota-small.jsonl, maxCardinality, max-cardinality, matched",
        "random/lower-quota-small.jsonl, generousMaximumProfile, generous, profile",
        "tet/tet-100.json.gz, generousMaximumProfile, generous, profile"
    })
    void theFigureIsTheKnownOne(String file, String key, String method, String field)
            throws IOException {
        List<JsonNode> known = cases(file, key);
        List<JsonNode> answers = answers(known, method);
        for (int i = 0; i < known.size(); i++) {
            assertThat(answers.get(i).path(field)).isEqualTo(known.get(i).at("/answers/" + key));
            assertThat(answers.get(i).at("/certificate/verified").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "random/pairs-small.jsonl, stableCount",
        "random/pairs-no-stable.jsonl, stableCount",
        "textbook/klaus-klijn-no-stable-couple.jsonl, stableCount",
        "random/hr-small.jsonl, stableCount",
        "random/hrt-small.jsonl, weaklyStableCount",
        "families/irving-leather-32.json, stableCount"
    })
    void allStableMatchingsAreCounted(String file, String key) throws IOException {
        List<JsonNode> known = cases(file, key);
        List<JsonNode> answers = answers(known, "enumerate");
        for (int i = 0; i < known.size(); i++) {
            JsonNode answer = answers.get(i);
            String count = known.get(i).at("/answers/" + key).asText();
            assertThat(answer.path("count").asText()).isEqualTo(count);
            boolean none = count.equals("0");
            assertThat(answer.path("reason").asText(null))
                    .isEqualTo(none ? "NO_STABLE_MATCHING" : null);
            assertThat(answer.path("matchings").size())
                    .isEqualTo(count.length() > 2 ? 100 : Integer.parseInt(count));
        }
    }

    @Test
    void theListOfStableMatchingsEndsAtTheLimit() throws IOException {
        String market = cases("families/irving-leather-8.json", "stableCount").get(0).toString();
        JsonNode answer = Run.of(market, "match", "--method", "enumerate", "--limit", "7").line();

        assertThat(answer.path("count").asText()).isEqualTo("268");
        assertThat(new TreeSet<>(texts(answer.path("matchings")))).hasSize(7);
    }

    @ParameterizedTest(name = "{0} has no {1} result")
    @CsvSource({
        "random/pairs-no-stable.jsonl, pupil-optimal, NO_STABLE_MATCHING",
        "textbook/klaus-klijn-no-stable-couple.jsonl, pupil-optimal, NO_STABLE_MATCHING",
        "textbook/no-popular-3x3.json, popular, NO_POPULAR_MATCHING",
        "textbook/ties-sizes-differ-2x2.json, super-stable, NO_STABLE_MATCHING"
    })
    void thatThereIsNoneIsAnAnswer(String file, String method, String reason) throws IOException {
        for (JsonNode answer : answers(cases(file, null), method)) {
            assertThat(answer.path("reason").asText()).isEqualTo(reason);
            assertThat(answer.path("matching").isNull()).isTrue();
            assertThat(answer.path("message").path("fi").asText()).isNotBlank();
        }
    }

    private static List<JsonNode> answers(List<JsonNode> markets, String method) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode market : markets) {
            ((ObjectNode) market).put("method", method);
            lines.append(market).append('\n');
        }
        return Run.of(lines.toString(), "match").lines();
    }

    private static List<JsonNode> cases(String file, @Nullable String key) throws IOException {
        byte[] bytes = Run.caseFile(file).readAllBytes();
        if (file.endsWith(".gz")) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        List<JsonNode> cases = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank()) {
                JsonNode one = Run.json(line);
                if (key == null || one.path("answers").has(key)) {
                    cases.add(one);
                }
            }
        }
        assertThat(cases).isNotEmpty();
        return cases;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.toString()));
        return texts;
    }
}
