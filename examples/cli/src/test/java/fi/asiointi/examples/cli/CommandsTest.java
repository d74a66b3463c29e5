package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The known cases, asked through the command line. */
class CommandsTest {

    static Stream<JsonNode> workbook() throws IOException {
        return list(
                LineInput.JSON.readTree(Run.caseFile("benefit-calculation.json")).path("cases"));
    }

    static Stream<JsonNode> codes() throws IOException {
        return list(LineInput.JSON.readTree(Run.caseFile("voucher-codes.json")).path("suites"));
    }

    static Stream<String> markets() {
        return new BufferedReader(
                        new InputStreamReader(
                                Run.caseFile("random/hr-small.jsonl"), StandardCharsets.UTF_8))
                .lines();
    }

    @ParameterizedTest
    @MethodSource("workbook")
    void aBenefitOfTheWorkbookIsCalculated(JsonNode one) {
        JsonNode answer = Run.of(benefit(one).toString(), "benefit").line();

        assertThat(answer.path("total").asText())
                .isEqualTo(one.path("expected").path("calculated_benefit_amount").asText());
        assertThat(answer.path("trace")).isNotEmpty();
        assertThat(answer.path("trace"))
                .allSatisfy(step -> assertThat(step.path("source").asText()).isNotBlank());
        assertThat(answer.path("parametersHash").asText()).hasSize(64);
    }

    @Test
    void withoutANameTheRulesOfTheDayHold() throws IOException {
        JsonNode one = workbook().findFirst().orElseThrow();
        ObjectNode line = benefit(one).put("onDate", "2026-02-01");
        line.putNull("rules");

        JsonNode answer = Run.of(line.toString(), "benefit").line();
        assertThat(answer.path("rules").asText()).isEqualTo("2026-01");
        assertThat(answer.path("instalments").get(0).path("due").asText()).isEqualTo("2026-02-01");
        assertThat(Run.of(line.put("onDate", "2019-02-01").toString(), "benefit").out())
                .contains("UNSUPPORTED");
    }

    @ParameterizedTest
    @CsvSource({
        "calculation, MISSING_FIELD",
        "benefitType, MISSING_FIELD",
        "monthlyPay, MISSING_FIELD",
        "stateAidMaxPercent, MISSING_FIELD"
    })
    void aBenefitWithoutAFieldNamesIt(String field, String code) throws IOException {
        ObjectNode line = benefit(workbook().findFirst().orElseThrow());
        line.remove(field);

        JsonNode error = Run.of(line.toString(), "benefit").line().path("error");
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("path").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "monthlyPay | \"2500,00\" | monthlyPay",
                "monthlyPay | 2500 | monthlyPay",
                "monthlyPay | \"90000000000000000\" | monthlyPay",
                "calculation | {\"start\":\"2023-09-01\",\"end\":\"+999999998-12-31\"} | calculation.end",
                "monthlyPay | \"-1\" | monthlyPay",
                "stateAidMaxPercent | \"100\" | stateAidMaxPercent",
                "benefitType | \"PAY\" | benefitType",
                "calculation | {\"start\":\"2023-09-01\",\"end\":\"2023-08-01\"} | calculation.end",
                "calculation | {\"start\":\"2023-02-30\",\"end\":\"2023-08-01\"} | calculation.start",
                "paySubsidies | [{\"percent\":100,\"workTimePercent\":0,\"start\":\"2023-09-01\",\"end\":\"2023-09-30\"}] | paySubsidies[0].workTimePercent",
                "paySubsidies | [7] | paySubsidies[0]",
            })
    void aBenefitWithAWrongValueNamesThePlace(String field, String value, String path)
            throws IOException {
        ObjectNode line = benefit(workbook().findFirst().orElseThrow());
        line.set(field, Run.json(value));

        JsonNode error = Run.of(line.toString(), "benefit").line().path("error");
        assertThat(error.path("code").asText()).isEqualTo("WRONG_TYPE");
        assertThat(error.path("path").asText()).isEqualTo(path);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void voucherCodesAreWrittenAndRead(JsonNode suite) {
        for (JsonNode one : suite.path("cases")) {
            JsonNode input = one.path("input");
            JsonNode expected = one.path("expected");
            ObjectNode line = LineInput.JSON.createObjectNode().put("format", "HELSINKI");
            if (input.has("serial") && expected.has("text")) {
                line.put("op", "FORMAT").set("serial", input.path("serial"));
                assertThat(Run.of(line.toString(), "voucher-code").line().path("text").asText())
                        .isEqualTo(expected.path("text").asText());
            } else {
                String text =
                        input.has("text")
                                ? input.path("text").asText()
                                : input.path("text_as_shown").asText();
                line.put("op", "PARSE").put("text", text);
                if (input.path("text").isNumber()) {
                    line.set("text", input.path("text"));
                }
                JsonNode serial =
                        expected.has("serial")
                                ? expected.path("serial")
                                : expected.path("serial_recommended");
                JsonNode answer = Run.of(line.toString(), "voucher-code").line();
                assertThat(answer.path("serial").asLong()).as(text).isEqualTo(serial.asLong());
                assertThat(answer.has("reason")).isEqualTo(serial.isNull());
            }
        }
    }

    @Test
    void aWrongCodeIsPointedAtAndACorrectionOnlySuggested() {
        JsonNode letter = Run.of("{\"op\":\"PARSE\",\"text\":\"3ru-076\"}", "voucher-code").line();
        assertThat(letter.path("reason").asText()).isEqualTo("BAD_CHARACTER");
        assertThat(letter.path("position").asInt()).isEqualTo(3);

        JsonNode swapped = Run.of("{\"op\":\"PARSE\",\"text\":\"3jr-076\"}", "voucher-code").line();
        assertThat(swapped.path("reason").asText()).isEqualTo("CHECKSUM");
        assertThat(swapped.path("position").isNull()).isTrue();
        assertThat(swapped.path("suggestions").get(0).asText()).isEqualTo("3rj-076");
    }

    @Test
    void theStandardFormatIsWrittenReadAndItsWrongCharacterLocated() {
        String text =
                Run.of(
                                "{\"op\":\"FORMAT\",\"serial\":123456,\"format\":\"STANDARD\"}",
                                "voucher-code")
                        .line()
                        .path("text")
                        .asText();
        assertThat(text).startsWith("0000-003R-J0");

        JsonNode read = parsed(text.replace("-", "").replace('0', 'o'));
        assertThat(read.path("serial").asLong()).isEqualTo(123456);
        assertThat(read.path("canonical").asText()).isEqualTo(text);

        JsonNode wrong = parsed("7" + text.substring(1));
        assertThat(wrong.path("reason").asText()).isEqualTo("CHECKSUM");
        assertThat(wrong.path("position").asInt()).isEqualTo(1);
        assertThat(wrong.path("suggestions").get(0).asText()).isEqualTo(text);

        assertThat(parsed(text.substring(1)).path("reason").asText()).isEqualTo("TOO_SHORT");
    }

    private static JsonNode parsed(String text) {
        return Run.of(
                        "{\"op\":\"PARSE\",\"format\":\"STANDARD\",\"text\":\"" + text + "\"}",
                        "voucher-code")
                .line();
    }

    @Test
    void aSerialNumberThatAFormatCannotHoldIsAFaultOfTheLine() {
        JsonNode fault =
                Run.of(
                                "{\"op\":\"FORMAT\",\"serial\":1125899906842624,\"format\":\"STANDARD\"}",
                                "voucher-code")
                        .line()
                        .path("error");

        assertThat(fault.path("code").asText()).isEqualTo("WRONG_TYPE");
        assertThat(fault.path("path").asText()).isEqualTo("serial");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELSINKI", "HELSINKI_STRICT", "STANDARD"})
    void everyReadyMadeFormatIsIssuedAndReadBack(String format) {
        Run run =
                Run.of(
                        "{\"op\":\"ISSUE\",\"count\":200,\"seedless\":true,\"format\":\""
                                + format
                                + "\"}",
                        "voucher-code");

        List<String> texts = run.lines().stream().map(line -> line.path("text").asText()).toList();
        String typed =
                texts.stream()
                        .map(
                                text ->
                                        "{\"op\":\"PARSE\",\"format\":\""
                                                + format
                                                + "\",\"text\":\""
                                                + text
                                                + "\"}")
                        .collect(Collectors.joining("\n"));

        assertThat(texts).hasSize(200).doesNotHaveDuplicates();
        assertThat(Run.of(typed, "voucher-code").lines())
                .extracting(line -> line.path("canonical").asText())
                .isEqualTo(texts);
    }

    @Test
    void codesAreIssuedOneALine() {
        Run run = Run.of("{\"op\":\"ISSUE\",\"count\":1000,\"seedless\":true}", "voucher-code");
        List<String> texts = run.lines().stream().map(line -> line.path("text").asText()).toList();

        assertThat(texts).hasSize(1000).doesNotHaveDuplicates();
        assertThat(texts.get(0)).matches("[0-9a-hjkmnp-tv-z]{3}(-[0-9a-hjkmnp-tv-z]{1,3})+");
    }

    @ParameterizedTest
    @MethodSource("markets")
    void aKnownMarketIsMatchedAndProved(String market) {
        JsonNode known = Run.json(market);
        JsonNode answer = Run.of(market, "match", "--method", "pupil-optimal").line();

        assertThat(answer.path("matching"))
                .isEqualTo(known.path("answers").path("residentOptimal"));
        assertThat(answer.path("stable").asBoolean()).isTrue();
        assertThat(answer.path("certificate").path("verified").asBoolean()).isTrue();
    }

    @Test
    void theRoundOfAHundredPupilsHasTheKnownChecksum() throws IOException {
        String market =
                new String(
                        new GZIPInputStream(Run.caseFile("tet/tet-100.json.gz")).readAllBytes(),
                        StandardCharsets.UTF_8);
        JsonNode known = Run.json(market).path("answers");
        JsonNode stable = Run.of(market, "match", "--method", "pupil-optimal").line();
        JsonNode generous = Run.of(market, "match", "--method", "generous").line();

        assertThat(stable.path("sha256")).isEqualTo(known.path("daSha256"));
        assertThat(stable.path("matching").isArray()).isTrue();
        assertThat(generous.path("profile")).isEqualTo(known.path("generousMaximumProfile"));
        assertThat(generous.path("certificate").path("verified").asBoolean()).isTrue();
    }

    @Test
    void whatTheMethodCannotDecideHasAReason() {
        String ties =
                "{\"problem\":\"HRT\",\"instance\":{\"residents\":{\"r\":[[\"h\",\"k\"]]},"
                        + "\"hospitals\":{\"h\":{\"capacity\":1,\"preferences\":[[\"r\"]]},"
                        + "\"k\":{\"capacity\":1,\"preferences\":[[\"r\"]]}}}}";
        JsonNode answer = Run.of(ties, "match", "--method", "pupil-optimal").line();

        assertThat(answer.path("reason").asText()).isEqualTo("UNSUPPORTED");
        assertThat(answer.path("matching").isNull()).isTrue();
        assertThat(Run.of(ties, "match", "--method", "ttc").out()).contains("UNSUPPORTED");
        assertThat(Run.of(ties, "match").out()).contains("MISSING_FIELD");
    }

    @Test
    void whatWasWrongWithTheEntriesIsTold() {
        String mistyped =
                "{\"problem\":\"HR\",\"instance\":{\"residents\":{\"r\":[[\"libary\"],[\"h\"]]},"
                        + "\"hospitals\":{\"h\":{\"capacity\":1,\"preferences\":[[\"r\"]]}}}}";
        JsonNode answer = Run.of(mistyped, "match", "--method", "pupil-optimal").line();

        assertThat(answer.path("matching").path("r").asText()).isEqualTo("h");
        assertThat(answer.path("findings").get(0).path("code").asText()).isEqualTo("UNKNOWN_PLACE");
        assertThat(answer.path("findings").get(0).path("choice").asInt()).isEqualTo(1);
    }

    /** Such a market would need a price for each choice and place, 40 gigabytes of them. */
    @Test
    void aMarketThatIsTooLargeIsRefusedAndTheNextLineAnswered() {
        ObjectNode document = LineInput.JSON.createObjectNode().put("problem", "CHA");
        ObjectNode instance = document.putObject("instance");
        ArrayNode list = instance.putObject("residents").putArray("r");
        ObjectNode places = instance.putObject("hospitals");
        for (int i = 0; i < 30_000; i++) {
            list.addArray().add("h" + i);
            places.putObject("h" + i).put("capacity", 1);
        }
        Run run = Run.of(document + "\n{}\n", "match", "--method", "generous");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0).path("reason").asText()).isEqualTo("UNSUPPORTED");
    }

    private static ObjectNode benefit(JsonNode one) {
        JsonNode inputs = one.path("inputs");
        ObjectNode line = LineInput.JSON.createObjectNode();
        line.set("id", one.path("id"));
        line.set("rules", one.path("rules_version"));
        line.put(
                "benefitType",
                inputs.path("benefit_type").asText().equals("employment_benefit")
                        ? "EMPLOYMENT"
                        : "SALARY");
        line.putObject("calculation")
                .put("start", one.path("calculation_start_date").asText())
                .put("end", one.path("calculation_end_date").asText());
        line.set("monthlyPay", inputs.path("monthly_pay"));
        line.set("vacationMoney", inputs.path("vacation_money"));
        line.put(
                "vacationBasis",
                inputs.path("vacation_money_basis").asText().equals("per month")
                        ? "PER_MONTH"
                        : "TOTAL");
        line.set("otherExpenses", inputs.path("other_expenses"));
        line.put("stateAidMaxPercent", inputs.path("state_aid_max_percentage").asInt());
        for (JsonNode subsidy : inputs.path("pay_subsidies")) {
            ObjectNode row = line.withArray("paySubsidies").addObject();
            row.put("percent", subsidy.path("pay_subsidy_percent").asInt());
            row.set(
                    "workTimePercent",
                    subsidy.path("work_time_percent").isNull()
                            ? LineInput.JSON.nullNode()
                            : Run.json(subsidy.path("work_time_percent").asText()));
            row.set("start", subsidy.path("start_date"));
            row.set("end", subsidy.path("end_date"));
        }
        for (JsonNode compensation : inputs.path("training_compensations")) {
            ObjectNode row = line.withArray("trainingCompensations").addObject();
            row.set("monthly", compensation.path("monthly_amount"));
            row.set("start", compensation.path("start_date"));
            row.set("end", compensation.path("end_date"));
        }
        return line;
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
