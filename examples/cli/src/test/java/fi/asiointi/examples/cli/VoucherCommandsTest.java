package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoucherCommandsTest {
    private static final String CLAIM =
            """
            {"id":"a","city":"Helsinki","year":2026,"submittedAt":"2026-09-01T10:00:00+03:00",
             "voucher":{"serial":123456,"year":2026,"state":"ISSUED"},
             "work":{"start":"2026-06-01","end":"2026-06-30","hours":"60","pay":"500","holidayPay":"ON_TOP"},
             "employer":{"businessId":"0112038-9","kind":"COMPANY","bankAccount":"fi2112345600000785","taxDebt":false},
             "attachments":["EMPLOYMENT_CONTRACT","PAYSLIP"],"alreadyClaimedBy":null}
            """
                    .replace("\n", "");
    private static final String APPLICATION =
            """
            {"id":"b","city":"Helsinki","appliedAt":"2026-03-14T10:00:00+02:00",
             "targetGroup":"primary_target_group","birthDate":"2010-05-05","homeMunicipality":"Helsinki",
             "listedSchool":null,"register":{"available":true,"codeValid":true,"dead":false,
             "lastNameMatches":true,"restricted":false},"hasIdentityCode":true,"groupsEnabled":null}
            """
                    .replace("\n", "");

    @Test
    void aClaimInOrderIsPayableWithoutFindings() {
        JsonNode answer = Run.of(CLAIM, "voucher-claim").line();

        assertThat(answer.path("id").asText()).isEqualTo("a");
        assertThat(answer.path("outcome").asText()).isEqualTo("PAYABLE");
        assertThat(answer.path("amount").asText()).isEqualTo("350");
        assertThat(answer.path("findings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/submittedAt|\"2026-12-01T00:00:00+02:00\"|REFUSED|AFTER_DEADLINE",
                "/work/hours|59.99|REFUSED|HOURS_BELOW_MINIMUM",
                "/work/hours|\"-5\"|REFUSED|NOT_POSITIVE",
                "/work/pay|\"499.99\"|REFUSED|PAY_BELOW_MINIMUM",
                "/attachments|[]|INCOMPLETE|MISSING_ATTACHMENTS",
                "/alreadyClaimedBy|\"same\"|REFUSED|VOUCHER_ALREADY_USED",
                "/alreadyClaimedBy|\"other\"|REFUSED|VOUCHER_ALREADY_USED",
                "/voucher/state|\"RESERVED\"|REFUSED|VOUCHER_HELD",
                "/voucher/state|\"submitted\"|REFUSED|VOUCHER_NOT_ACCEPTED",
                "/voucher/year|2025|REFUSED|VOUCHER_OF_ANOTHER_YEAR",
                "/voucher|null|REFUSED|UNKNOWN_VOUCHER",
                "/employer/kind|\"MUNICIPALITY\"|REFUSED|EMPLOYER_EXCLUDED",
                "/work|{}|INCOMPLETE|HOURS_MISSING",
                "/employer|{}|INCOMPLETE|BANK_ACCOUNT_MISSING"
            })
    void eachFaultHasItsCode(String path, String value, String outcome, String code) {
        JsonNode answer = Run.of(changed(CLAIM, path, value), "voucher-claim").line();

        assertThat(answer.path("outcome").asText()).isEqualTo(outcome);
        assertThat(answer.path("findings").findValuesAsText("code")).contains(code);
        assertThat(answer.path("findings"))
                .allSatisfy(
                        finding -> {
                            assertThat(finding.path("message").path("sv").asText()).isNotBlank();
                            assertThat(finding.path("source").asText()).isNotBlank();
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "voucher-claim|/year|2014|UNSUPPORTED|year",
                "voucher-claim|/city|\"Atlantis\"|UNSUPPORTED|city",
                "voucher-claim|/work/hours|\"many\"|WRONG_TYPE|work.hours",
                "voucher-claim|/voucher/state|\"LOST\"|WRONG_TYPE|voucher.state",
                "voucher-claim|/attachments|[\"SELFIE\"]|WRONG_TYPE|attachments",
                "voucher-claim|/colour|1|UNKNOWN_FIELD|colour",
                "voucher-apply|/appliedAt|\"yesterday\"|WRONG_TYPE|appliedAt",
                "voucher-apply|/groupsEnabled|[\"grown-ups\"]|WRONG_TYPE|groupsEnabled",
                "voucher-apply|/register/dead|\"no\"|WRONG_TYPE|register.dead"
            })
    void aLineThatCannotBeReadNamesThePlace(
            String command, String path, String value, String code, String place) {
        String line = command.equals("voucher-claim") ? CLAIM : APPLICATION;
        JsonNode error = Run.of(changed(line, path, value), command).line().path("error");

        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("path").asText()).isEqualTo(place);
    }

    @Test
    void anApplicationInOrderIsAccepted() {
        JsonNode answer = Run.of(APPLICATION, "voucher-apply").line();

        assertThat(answer.path("outcome").asText()).isEqualTo("ACCEPT");
        assertThat(answer.path("inTargetGroup").asBoolean()).isTrue();
        assertThat(answer.path("age").asInt()).isEqualTo(16);
        assertThat(answer.path("reasons")).isEmpty();
        assertThat(answer.path("value").asText()).isEqualTo("350");
        assertThat(answer.path("minimumPay").asText()).isEqualTo("500");
        assertThat(answer.path("minimumHours").asInt()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/homeMunicipality|\"Espoo\"|ADDITIONAL_INFORMATION|NOT_RESIDENT",
                "/register|null|ADDITIONAL_INFORMATION|REGISTER_UNAVAILABLE",
                "/hasIdentityCode|false|ADDITIONAL_INFORMATION|NO_IDENTITY_CODE",
                "/register/dead|true|REFUSE|PERSON_DECEASED",
                "/register/lastNameMatches|false|RECHECK|LAST_NAME_DIFFERS",
                "/groupsEnabled|[\"hki_18\"]|ADDITIONAL_INFORMATION|TARGET_GROUP_NOT_ENABLED",
                "/appliedAt|\"2026-12-31T22:30:00Z\"|REFUSE|NO_POLICY"
            })
    void eachObstacleHasItsCode(String path, String value, String outcome, String code) {
        JsonNode answer = Run.of(changed(APPLICATION, path, value), "voucher-apply").line();

        assertThat(answer.path("outcome").asText()).isEqualTo(outcome);
        assertThat(answer.path("reasons").findValuesAsText("code")).contains(code);
    }

    @Test
    void namesAreComparedAsInProductionOrStrictly() {
        String line = "{\"lastName\":\"Doe\",\"fullName\":\"Roe Dee\"}";
        JsonNode answer = Run.of(line, "voucher-name").line();

        assertThat(answer.path("match").asBoolean()).isTrue();
        assertThat(answer.path("normalized").path("fullName").asText()).isEqualTo("roe dee");
        assertThat(
                        Run.of(line.replace("}", ",\"strict\":true}"), "voucher-name")
                                .line()
                                .path("match")
                                .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "VOUCHER_APPLICATION, ADDITIONAL_INFORMATION_PROVIDED, ACCEPTED, HANDLER, true",
        "VOUCHER_APPLICATION, ACCEPTED, REJECTED, HANDLER, false",
        "VOUCHER_CLAIM, DRAFT, SUBMITTED, APPLICANT, true",
        "VOUCHER_CLAIM, SUBMITTED, ACCEPTED, APPLICANT, false",
        "VOUCHER, RESERVED, REDEEMED, HANDLER, true",
        "VOUCHER, REDEEMED, RESERVED, SYSTEM, false"
    })
    void theMachinesOfVouchersAnswer(
            String machine, String from, String to, String by, boolean allowed) {
        String line =
                "{\"machine\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"by\":\"%s\"}"
                        .formatted(machine, from, to, by);

        assertThat(Run.of(line, "transition").line().path("allowed").asBoolean())
                .isEqualTo(allowed);
    }

    private static String changed(String line, String path, String value) {
        var root = (ObjectNode) Run.json(line);
        int last = path.lastIndexOf('/');
        ((ObjectNode) root.at(path.substring(0, last)))
                .set(path.substring(last + 1), Run.json(value));
        return root.toString();
    }
}
