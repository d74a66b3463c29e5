package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands about a case: what of a benefit is recovered, and which steps it may take. */
class BenefitCaseCommandsTest {
    private static final String RANGES =
            "\"ranges\":[{\"start\":\"2024-06-17\",\"end\":\"2024-06-24\",\"months\":0.27,"
                    + "\"total\":\"68\"},{\"start\":\"2024-06-25\",\"end\":\"2024-07-06\","
                    + "\"months\":\"0.40\",\"total\":\"30\"}]";

    @Test
    void aRecoveryIsCounted() {
        JsonNode answer = recovery("2024-06-24", "2024-06-30", "AS_PRODUCTION");

        assertThat(answer.path("id").asInt()).isEqualTo(7);
        // 68 × 0.03 / 0.27 and 30 × 0.20 / 0.40
        assertThat(answer.path("amount").asText()).isEqualTo("22.56");
        assertThat(answer.path("stored").asText()).isEqualTo("22");
        assertThat(answer.path("ranges")).hasSize(2);
        assertThat(answer.path("ranges").get(0).path("months").asText()).isEqualTo("0.03");
        assertThat(answer.path("advice").get(0).path("code").asText())
                .isEqualTo("ALWAYS_RECOVERED");
    }

    @Test
    void theExactShareIsCountedOnRequest() {
        // 68 × 1 / 8 and 30 × 6 / 12
        assertThat(recovery("2024-06-24", "2024-06-30", "EXACT").path("amount").asText())
                .isEqualTo("23.50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"period\":{\"start\":\"2024-01-01\",\"end\":\"2024-01-02\"}} | MISSING_FIELD | ranges",
                "{\"ranges\":[]} | MISSING_FIELD | period",
                "{\"ranges\":[{\"start\":\"2024-01-01\"}],\"period\":{}} | MISSING_FIELD | ranges[0].end",
                "{\"ranges\":[],\"period\":{\"start\":\"2024-01-02\",\"end\":\"2024-01-01\"}} | WRONG_TYPE | period.end",
                "{\"ranges\":[],\"period\":{},\"mode\":\"ROUGH\"} | WRONG_TYPE | mode",
                "{\"ranges\":[{\"start\":\"2024-01-01\",\"end\":\"2024-01-01\",\"months\":\"one\"}]} | WRONG_TYPE | ranges[0].months",
                "{\"ranges\":[{\"start\":\"2024-01-01\",\"end\":\"2024-01-01\",\"months\":-1,\"total\":\"1\"}],\"period\":{\"start\":\"2024-01-01\",\"end\":\"2024-01-01\"}} | UNSUPPORTED | ''"
            })
    void aRecoveryThatCannotBeCountedNamesThePlace(String line, String code, String path) {
        JsonNode error = Run.of(line, "recovery").line().path("error");

        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("path").asText()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BENEFIT_APPLICATION | DRAFT | RECEIVED | APPLICANT | true | RECEIVED",
                "BENEFIT_APPLICATION | RECEIVED | HANDLING | APPLICANT | false | ''",
                "BENEFIT_APPLICATION | HANDLING | ACCEPTED | HANDLER | true | ADDITIONAL_INFORMATION_NEEDED,CANCELLED,ACCEPTED,REJECTED",
                "BENEFIT_APPLICATION | DRAFT | DRAFT | HANDLER | false | RECEIVED",
                "BENEFIT_INSTALMENT | PAID | WAITING | HANDLER | false | COMPLETED",
                "BENEFIT_ALTERATION | HANDLED | CANCELLED | HANDLER | true | CANCELLED",
                "BENEFIT_BATCH | AHJO_REPORT_CREATED | DECIDED_ACCEPTED | SYSTEM | false | AWAITING_AHJO_DECISION"
            })
    void aStepIsAllowedOrNotAndTheOthersAreTold(
            String machine, String from, String to, String by, boolean allowed, String next) {
        JsonNode answer = transition(machine, from, to, by);

        assertThat(answer.path("id").asInt()).isEqualTo(8);
        assertThat(answer.path("allowed").asBoolean()).isEqualTo(allowed);
        assertThat(answer.path("next"))
                .extracting(JsonNode::asText)
                .isEqualTo(next.isEmpty() ? List.of() : List.of(next.split(",")));
    }

    @Test
    void otherSpellingsOfBatchStatesAreAnsweredInTheirOwn() {
        JsonNode answer =
                transition("BENEFIT_BATCH", "AHJO_REPORT_CREATED", "DECIDED_REJECTED", "HANDLER");

        assertThat(answer.path("from").asText()).isEqualTo("EXPORTED_AHJO_REPORT");
        assertThat(answer.path("to").asText()).isEqualTo("REJECTED");
    }

    @Test
    void whatFollowsAndWhatElseMayBeDoneIsTold() {
        JsonNode answer = transition("BENEFIT_APPLICATION", "ACCEPTED", "HANDLING", "HANDLER");

        assertThat(answer.path("then"))
                .extracting(JsonNode::asText)
                .containsExactly("ASSIGN_ACTING_HANDLER", "LEAVE_BATCH_UNLESS_AUTOMATED");
        assertThat(answer.path("actions"))
                .extracting(JsonNode::asText)
                .containsExactly("ADD_PAYSLIP_OR_OTHER_ATTACHMENT");
        assertThat(answer.path("label").path("fi").asText()).isEqualTo("Hyväksytty");
    }

    @ParameterizedTest
    @CsvSource({
        "BENEFIT_APPLICATION, SENT, DRAFT, HANDLER, WRONG_TYPE, from",
        "BENEFIT_APPLICATION, DRAFT, draft, HANDLER, WRONG_TYPE, to",
        "BENEFIT_APPLICATION, DRAFT, RECEIVED, MAYOR, WRONG_TYPE, by",
        "BENEFIT, DRAFT, RECEIVED, HANDLER, WRONG_TYPE, machine",
        "VOUCHER, DRAFT, RECEIVED, HANDLER, WRONG_TYPE, from"
    })
    void aStepThatCannotBeJudgedNamesThePlace(
            String machine, String from, String to, String by, String code, String path) {
        JsonNode error = transition(machine, from, to, by).path("error");

        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("path").asText()).isEqualTo(path);
    }

    private static JsonNode transition(String machine, String from, String to, String by) {
        return Run.of(
                        String.format(
                                "{\"id\":8,\"machine\":\"%s\",\"from\":\"%s\",\"to\":\"%s\","
                                        + "\"by\":\"%s\"}",
                                machine, from, to, by),
                        "transition")
                .line();
    }

    private static JsonNode recovery(String start, String end, String mode) {
        String period = String.format("{\"start\":\"%s\",\"end\":\"%s\"}", start, end);
        return Run.of(
                        String.format(
                                "{\"id\":7,%s,\"period\":%s,\"mode\":\"%s\"}",
                                RANGES, period, mode),
                        "recovery")
                .line();
    }
}
