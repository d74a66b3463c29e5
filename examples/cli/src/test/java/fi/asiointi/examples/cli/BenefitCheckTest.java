package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitCheckTest {
    private static final String COMPLETE =
            """
            {"id": "a", "asOf": "2026-03-01", "by": "APPLICANT", "event": "SUBMIT",
             "profile": "AS_BACKEND",
             "employer": {"businessId": "0201256-6", "kind": "COMPANY",
                "bankAccount": "FI2112345600000785", "changeNegotiations": false,
                "deMinimisAnswer": false, "deMinimis": []},
             "employee": {"hetu": "010190-002R", "weeklyHours": 18, "monthlyPay": "2000",
                "vacationMoney": "0", "otherExpenses": "400.50", "residentOfHelsinki": true},
             "benefitType": "SALARY", "paySubsidyGranted": "NOT_GRANTED", "apprenticeship": false,
             "period": {"start": "2026-03-01", "end": "2026-08-31"}, "origin": "APPLICANT",
             "attachments": ["EMPLOYMENT_CONTRACT", "EMPLOYEE_CONSENT"], "earlierBenefits": []}
            """
                    .replaceAll("\\s+", " ");

    @Test
    void aCompleteApplicationPassesTheSystemAndIsJudgedByTheTerms() {
        JsonNode asBackend = check(COMPLETE);
        JsonNode terms = check(COMPLETE.replace("AS_BACKEND", "TERMS"));

        assertThat(asBackend.path("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(asBackend.path("findings")).isEmpty();
        assertThat(asBackend.path("monthsUsed").decimalValue()).isEqualByComparingTo("0");
        assertThat(asBackend.path("monthsRemaining").decimalValue()).isEqualByComparingTo("12");
        assertThat(asBackend.path("lastPossibleEnd").asText()).isEqualTo("2027-02-28");
        assertThat(asBackend.path("requiredAttachments"))
                .extracting(JsonNode::asText)
                .containsExactly("EMPLOYMENT_CONTRACT", "EMPLOYEE_CONSENT");
        assertThat(terms.path("outcome").asText()).isEqualTo("NEEDS_HANDLER");
        assertThat(terms.path("findings"))
                .extracting(one -> one.path("severity").asText())
                .contains("MANUAL", "WARNING")
                .doesNotContain("ERROR", "MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weeklyHours\": 18 | \"weeklyHours\": 17.99 | E1 | ERROR | INELIGIBLE",
                "\"2026-08-31\" | \"2026-03-30\" | T2 | ERROR | INELIGIBLE",
                "\"2026-08-31\" | \"2027-03-01\" | T3 | ERROR | INELIGIBLE",
                "\"start\": \"2026-03-01\" | \"start\": \"2025-10-31\" | T4 | ERROR | INELIGIBLE",
                "\"deMinimisAnswer\": false, | | O9 | MISSING | INCOMPLETE",
                "\"deMinimisAnswer\": false | \"deMinimisAnswer\": true | D4 | ERROR | INELIGIBLE",
                "\"apprenticeship\": false | \"paySubsidyPercent\": 50 | P1 | ERROR | INELIGIBLE",
                "0785 | 0786 | O4 | ERROR | INELIGIBLE",
                "\"changeNegotiations\": false | \"changeNegotiations\": null | O5 | MISSING | INCOMPLETE"
            })
    void aFaultHasItsMark(
            String part, String changed, String mark, String severity, String outcome) {
        JsonNode answer = check(COMPLETE.replace(part, changed == null ? "" : changed));

        assertThat(answer.path("outcome").asText()).isEqualTo(outcome);
        assertThat(answer.path("findings"))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.path("reference").asText()).isEqualTo(mark);
                            assertThat(finding.path("severity").asText()).isEqualTo(severity);
                            assertThat(finding.path("rule").asText()).isNotBlank();
                            assertThat(finding.path("path").asText()).isNotBlank();
                            assertThat(finding.path("source").asText()).isNotBlank();
                            assertThat(finding.path("message").path("sv").asText()).isNotBlank();
                        });
    }

    @Test
    void anEarlierBenefitIsAWarningOfTheSystemAndARefusalByTheTerms() {
        String earlier =
                COMPLETE.replace(
                        "\"earlierBenefits\": []",
                        "\"earlierBenefits\": [{\"start\": \"2025-01-01\", \"end\": \"2025-07-01\"}]");

        assertThat(check(earlier).path("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(check(earlier).path("monthsUsed").decimalValue()).isEqualByComparingTo("6.03");
        assertThat(check(earlier).path("findings").path(0).path("severity").asText())
                .isEqualTo("WARNING");
        assertThat(check(earlier.replace("AS_BACKEND", "TERMS")).path("outcome").asText())
                .isEqualTo("INELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\" | \"sort\" | UNKNOWN_FIELD | employer.sort",
                "\"weeklyHours\": 18 | \"weeklyHours\": \"18\" | WRONG_TYPE | employee.weeklyHours",
                "\"monthlyPay\": \"2000\" | \"monthlyPay\": \"2 000\" | WRONG_TYPE | employee.monthlyPay",
                "\"asOf\": \"2026-03-01\", | | MISSING_FIELD | asOf",
                "EMPLOYEE_CONSENT | SELFIE | WRONG_TYPE | attachments",
                "AS_BACKEND | AS_FRONTEND | WRONG_TYPE | profile",
                "\"SALARY\" | \"BONUS\" | WRONG_TYPE | benefitType"
            })
    void aFieldThatCannotBeReadIsNamed(String part, String changed, String code, String path) {
        JsonNode error =
                check(COMPLETE.replace(part, changed == null ? "" : changed)).path("error");

        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("path").asText()).isEqualTo(path);
        assertThat(error.path("message").asText()).doesNotContain("010190");
    }

    @Test
    void theRulesFollowTheDayUnlessTheyAreNamed() {
        ObjectNode line = (ObjectNode) Run.json(COMPLETE.replace("AS_BACKEND", "TERMS"));

        assertThat(check(line.toString()).path("rules").asText()).isEqualTo("2026-01");
        line.put("begunOn", "2025-12-30");
        assertThat(check(line.toString()).path("rules").asText()).isEqualTo("2024-01");
        line.put("rules", "2021");
        assertThat(check(line.toString()).path("rules").asText()).isEqualTo("2021");
        line.put("rules", "1999");
        assertThat(check(line.toString()).path("error").path("code").asText())
                .isEqualTo("UNSUPPORTED");
    }

    /** Only the salary form needs the days of a subsidy. */
    @Test
    void aFlatSumNeedsNoDaysOfASubsidy() {
        String line =
                """
                {"id": 1, "rules": "2021", "benefitType": "EMPLOYMENT",
                 "calculation": {"start": "2022-01-01", "end": "2022-01-31"},
                 "paySubsidies": [{"percent": 50, "start": "2022-01-01", "end": null}]}
                """
                        .replaceAll("\\s+", " ");

        assertThat(Run.of(line, "benefit").line().path("total").asText()).isEqualTo("500");
        assertThat(
                        Run.of(line.replace("EMPLOYMENT", "SALARY"), "benefit")
                                .line()
                                .path("error")
                                .path("code")
                                .asText())
                .isEqualTo("MISSING_FIELD");
    }

    @Test
    void anEmptyFormOfTheBenefitIsNoAnswer() {
        JsonNode answer = check(COMPLETE.replace("\"SALARY\"", "\"\""));

        assertThat(answer.path("outcome").asText()).isEqualTo("INCOMPLETE");
    }

    private static JsonNode check(String line) {
        return Run.of(line, "benefit-check").line();
    }
}
