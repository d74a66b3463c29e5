package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TetSearchCommandTest {
    private static final String POSTINGS =
            """
            [{"id":"a","title":"Apulainen kirjastossa","description":"Hyllytät kirjoja ja autat asiakkaita."},
             {"id":"b","title":"Eläintenhoitaja","description":"Koirahoitolan arkea: ruokintaa ja siivousta."},
             {"id":3,"title":{"fi":"Kaupan apulainen","sv":"Biträde i butiken"},"description":{"fi":"Työskentelet kaupassa.","sv":"Du jobbar i en butik med barnkläder."}},
             {"id":"d","title":"Toimistotyö kaupungilla","description":"Postia ja puheluja.","keywords":["asiakaspalvelu",{"fi":"viestintä"}]}]
            """
                    .replace("\n", "");

    @ParameterizedTest
    @CsvSource({
        "kirjasto, fi, a",
        "koira, fi, b",
        "hoitola, fi, b",
        "kauppa, fi, 3",
        "kaupunki, fi, d",
        "ASIAKAS, fi, a d",
        "barn, sv, 3",
        "butiker, sv, 3",
        "työ, fi, d",
        "kirjasto koira, fi, a b",
        "ja, fi, ''",
        "tyttö, fi, ''",
    })
    void aWordFindsThePostingsThatHoldItInAnyForm(String query, String language, String ids) {
        JsonNode line = search(query, language).line();

        assertThat(line.path("hits"))
                .extracting(hit -> hit.path("id").asText())
                .containsExactlyInAnyOrderElementsOf(
                        ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }

    @Test
    void aHitTellsWhichWordMetWhichWordWhereAndWhy() {
        JsonNode why = search("koira", "fi").line().at("/hits/0/why");

        assertThat(why).isNotEmpty();
        assertThat(why.get(0).path("code").asText()).isEqualTo("COMPOUND");
        assertThat(why.get(0).path("queryWord").asText()).isEqualTo("koira");
        assertThat(why.get(0).path("field").asText()).isEqualTo("shortDescription");
        assertThat(why.get(0).path("word").asText()).isEqualTo("koirahoitolan");
        assertThat(why.get(0).path("base").asText()).isEqualTo("koira");
        assertThat(why.get(0).path("message").path("sv").asText()).contains("gemensam del");
    }

    @Test
    void postingsWithAllWordsComeFirstAndFewHitsOfferTheSingleWords() {
        JsonNode line = search("apulainen kaupassa", "fi").line();

        assertThat(line.path("hits"))
                .extracting(hit -> hit.path("id").asText())
                .containsExactly("3", "a");
        assertThat(line.at("/hits/0/score").asInt()).isGreaterThan(2_000_000);
        assertThat(line.path("singleWords"))
                .extracting(JsonNode::asText)
                .containsExactly("apulainen", "kaupassa");
    }

    @Test
    void theIdKeepsItsTypeAndAnEmptyQueryFindsNothing() {
        assertThat(search("kauppa", "fi").line().at("/hits/0/id").isInt()).isTrue();
        assertThat(search(" ", "fi").line().path("hits")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":1,\"lang\":\"fi\",\"postings\":[]}|MISSING_FIELD|query",
                "{\"id\":1,\"query\":\"a\"}|MISSING_FIELD|postings",
                "{\"id\":1,\"query\":\"a\",\"lang\":\"de\",\"postings\":[]}|WRONG_TYPE|lang",
                "{\"id\":1,\"query\":\"a\",\"postings\":[{\"id\":1,\"title\":7}]}|WRONG_TYPE|postings[0].title",
                "{\"id\":1,\"query\":\"a\",\"postings\":[{\"title\":{\"sv\":[]}}]}|WRONG_TYPE|postings[0].title.sv",
                "{\"id\":1,\"query\":\"a\",\"words\":1,\"postings\":[]}|UNKNOWN_FIELD|words",
            })
    void aLineThatCannotBeReadTellsWhere(String line, String code, String path) {
        Run run = Run.of(line, "tet-search");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.line().at("/error/code").asText()).isEqualTo(code);
        assertThat(run.line().at("/error/path").asText()).isEqualTo(path);
    }

    private static Run search(String query, String language) {
        String line =
                "{\"id\":1,\"query\":\"%s\",\"lang\":\"%s\",\"postings\":%s}"
                        .formatted(query, language, POSTINGS);
        return Run.of(line, "tet-search");
    }
}
