package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeMinimisCommandTest {
    private static final String LINE =
            """
            {"id":7,"regulation":"GENERAL","onDate":"2026-03-01","planned":"12000",
             "undertaking":["0112038-9","0201256-6"],
             "grants":[
              {"businessId":"0112038-9","regulation":"GENERAL","amount":"100000.50","grantedOn":"2025-05-02"},
              {"businessId":"0201256-6","regulation":"GENERAL","amount":"190000","grantedOn":"2024-01-15"},
              {"businessId":"2336509-6","regulation":"GENERAL","amount":"5000","grantedOn":"2025-01-15"}]}
            """
                    .replace("\n", "");

    @Test
    void thePlanIsCountedAgainstTheAidOfTheWholeUndertaking() {
        JsonNode answer = Run.of(LINE, "deminimis").line();

        assertThat(answer.path("id").asInt()).isEqualTo(7);
        assertThat(answer.path("ceiling").asText()).isEqualTo("300000");
        assertThat(answer.path("windowStart").asText()).isEqualTo("2023-03-02");
        assertThat(answer.path("counted").asText()).isEqualTo("290000.50");
        assertThat(answer.path("room").asText()).isEqualTo("9999.50");
        assertThat(answer.path("allowed").isBoolean()).isTrue();
        assertThat(answer.path("allowed").asBoolean()).isFalse();
        assertThat(answer.path("roomFreesOn").asText()).isEqualTo("2027-01-15");
        assertThat(answer.path("findings").findValuesAsText("code"))
                .containsExactly("CEILING_PASSED", "OTHER_UNDERTAKING");
        assertThat(answer.path("findings"))
                .allSatisfy(
                        finding -> {
                            assertThat(finding.path("message").path("sv").asText()).isNotBlank();
                            assertThat(finding.path("source").asText()).isNotBlank();
                        });
    }

    @Test
    void whatFitsHasNoDayOnWhichRoomFrees() {
        JsonNode answer = Run.of(with("planned", "\"9999.50\""), "deminimis").line();

        assertThat(answer.path("allowed").asBoolean()).isTrue();
        assertThat(answer.has("roomFreesOn")).isTrue();
        assertThat(answer.path("roomFreesOn").isNull()).isTrue();
    }

    @Test
    void linksAndMergersWidenTheCount() {
        String linked =
                with(
                        "links",
                        "[{\"one\":\"2336509-6\",\"other\":\"0112038-9\",\"ground\":\"BOARD\"}]");
        String merged =
                with(
                        "mergers",
                        "[{\"merged\":\"2336509-6\",\"successor\":\"0112038-9\",\"on\":\"2026-03-01\"}]");

        for (JsonNode answer : Run.of(linked + "\n" + merged, "deminimis").lines()) {
            assertThat(answer.path("counted").asText()).isEqualTo("295000.50");
        }
    }

    @Test
    void aFiscalYearMayStartInSummer() {
        ObjectNode line = (ObjectNode) Run.json(with("onDate", "\"2023-06-30\""));
        line.put("fiscalYearStart", "07-01");

        assertThat(Run.of(line.toString(), "deminimis").line().path("windowStart").asText())
                .isEqualTo("2020-07-01");
    }

    @Test
    void aDayWithoutRulesIsAnError() {
        JsonNode error = Run.of(with("onDate", "\"2031-01-01\""), "deminimis").line().path("error");

        assertThat(error.path("code").asText()).isEqualTo("UNSUPPORTED");
        assertThat(error.path("path").asText()).isEqualTo("onDate");
        assertThat(error.path("message").asText()).contains("1 January 2031");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planned | 5000 | WRONG_TYPE | planned",
                "planned | null | MISSING_FIELD | planned",
                "regulation | \"STEEL\" | WRONG_TYPE | regulation",
                "undertaking | [] | WRONG_TYPE | undertaking",
                "undertaking | null | MISSING_FIELD | undertaking",
                "undertaking | [\"0112038-8\"] | WRONG_TYPE | undertaking",
                "grants | [{\"businessId\":\"0112038-9\",\"regulation\":\"GENERAL\",\"amount\":\"1\"}] | MISSING_FIELD | grants[0].grantedOn",
                "grants | [{\"businessId\":\"x\",\"regulation\":\"GENERAL\",\"amount\":\"1\",\"grantedOn\":\"2025-01-01\"}] | WRONG_TYPE | grants[0].businessId",
                "fiscalYearStart | \"13-01\" | WRONG_TYPE | fiscalYearStart",
                "links | [{\"one\":\"0112038-9\",\"other\":\"0201256-6\",\"ground\":\"LUCK\"}] | WRONG_TYPE | links[0].ground",
                "mergers | [{\"merged\":\"0112038-9\",\"successor\":\"0201256-6\"}] | MISSING_FIELD | mergers[0].on",
                "sum | 1 | UNKNOWN_FIELD | sum",
            })
    void aWrongValueNamesThePlace(String field, String value, String code, String path) {
        Run run = Run.of(with(field, value), "deminimis");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.line().path("error").path("code").asText()).isEqualTo(code);
        assertThat(run.line().path("error").path("path").asText()).isEqualTo(path);
    }

    private static String with(String field, String value) {
        ObjectNode line = (ObjectNode) Run.json(LINE);
        line.set(field, Run.json(value));
        return line.toString();
    }
}
