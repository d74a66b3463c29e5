package fi.asiointi.voucher.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.voucher.Cases;
import fi.asiointi.voucher.Cases.Case;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YouthFormTest {
    private static final VoucherPolicy POLICY =
            ((PolicyLookup.Found) VoucherPolicies.published().find("Helsinki", 2026)).policy();

    /** The names of the fields in the city's system, with a value that is in order. */
    private static final Map<String, String> IN_ORDER =
            Map.ofEntries(
                    Map.entry("first_name", "Testi"),
                    Map.entry("last_name", "Aalto"),
                    Map.entry("social_security_number", "010110A0023"),
                    Map.entry("non_vtj_birthdate", "2010-01-01"),
                    Map.entry("non_vtj_home_municipality", "Helsinki"),
                    Map.entry("school", "Testikoulu"),
                    Map.entry("is_unlisted_school", "false"),
                    Map.entry("email", "testi@example.org"),
                    Map.entry("phone_number", "050 1234567"),
                    Map.entry("postcode", "00100"),
                    Map.entry("language", "fi"),
                    Map.entry("target_group", "primary_target_group"),
                    Map.entry("additional_info_description", "Because"));

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var form =
                new YouthForm(
                        " ",
                        null,
                        "010110A0024",
                        null,
                        null,
                        "Testikoulu",
                        null,
                        "nobody",
                        "123",
                        "1",
                        "de",
                        "none",
                        null);
        // @start region="form"
        List<FieldFinding> faults = form.faults(POLICY);
        // @end
        assertThat(faults)
                .extracting(fault -> fault.field() + " " + fault.reason().code())
                .containsExactly(
                        "firstName FIELD_MISSING",
                        "lastName FIELD_MISSING",
                        "email NOT_AN_EMAIL",
                        "phone NOT_A_PHONE_NUMBER",
                        "postcode NOT_A_POSTCODE",
                        "targetGroup TARGET_GROUP_UNKNOWN",
                        "identityCode NOT_AN_IDENTITY_CODE",
                        "unlistedSchool FIELD_MISSING",
                        "language NOT_A_LANGUAGE");
        assertThat(form).hasToString("YouthForm");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theYouthsFormIsCheckedAsInProduction(Case c) {
        Map<String, @Nullable String> fields = changed(c.input());

        assertThat(form(fields).faults(POLICY).isEmpty())
                .isEqualTo(c.expected().path("http").asInt() == 201);
    }

    static Stream<Case> theYouthsFormIsCheckedAsInProduction() {
        return Cases.suite("create-fields").filter(YouthFormTest::isOfOneField);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theHandlersFormIsCheckedAsInProduction(Case c) {
        Map<String, @Nullable String> fields = changed(c.input());
        List<FieldFinding> faults = form(fields).faultsOfHandler(POLICY);

        if (c.expected().has("max_length_error")) {
            assertThat(faults.stream().anyMatch(f -> f.reason().code().equals("FIELD_TOO_LONG")))
                    .isEqualTo(c.expected().path("max_length_error").asBoolean());
        } else {
            assertThat(faults.isEmpty()).isEqualTo(c.expected().path("http").asInt() == 201);
        }
    }

    static Stream<Case> theHandlersFormIsCheckedAsInProduction() {
        return Cases.suite("create-without-ssn").filter(YouthFormTest::isOfOneField);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachFieldHasItsForm(Case c) {
        var fields = new HashMap<String, @Nullable String>(IN_ORDER);
        String field = c.input().fieldNames().next();
        JsonNode value = c.input().path(field);
        fields.put(NAMES.get(field), value.isNull() ? null : value.asText());

        assertThat(form(fields).faults(POLICY).isEmpty())
                .isEqualTo(c.expected().path("valid").asBoolean());
    }

    /** White space around a value is trimmed, as the city's own form does before it looks. */
    static Stream<Case> eachFieldHasItsForm() {
        return Stream.of("postcode", "phone", "identity-code")
                .flatMap(Cases::suite)
                .filter(c -> c.expected().has("valid"))
                .filter(c -> NAMES.containsKey(c.input().fieldNames().next()))
                .filter(c -> !isPadded(c.input().elements().next()));
    }

    private static final Map<String, String> NAMES =
            Map.of(
                    "postcode", "postcode",
                    "phone", "phone_number",
                    "code", "social_security_number");

    private static boolean isPadded(JsonNode value) {
        return value.isTextual()
                && !value.asText().isBlank()
                && !value.asText().equals(value.asText().strip());
    }

    /** Values of other types cannot be given to the library, and mail is the service's. */
    private static boolean isOfOneField(Case c) {
        JsonNode in = c.input();
        JsonNode value = in.path("value");
        boolean isText = value.isMissingNode() || value.isTextual() || value.isNull();
        return isText && IN_ORDER.containsKey(in.path("field").asText(in.path("missing").asText()));
    }

    private static Map<String, @Nullable String> changed(JsonNode in) {
        var fields = new HashMap<String, @Nullable String>(IN_ORDER);
        String field = in.path("field").asText(in.path("missing").asText());
        if (in.has("length")) {
            fields.put(field, "1".repeat(in.path("length").asInt()));
        } else {
            fields.put(field, in.path("value").isTextual() ? in.path("value").asText() : null);
        }
        return fields;
    }

    private static YouthForm form(Map<String, @Nullable String> fields) {
        String unlisted = fields.get("is_unlisted_school");
        return new YouthForm(
                fields.get("first_name"),
                fields.get("last_name"),
                fields.get("social_security_number"),
                fields.get("non_vtj_birthdate"),
                fields.get("non_vtj_home_municipality"),
                fields.get("school"),
                unlisted == null ? null : Boolean.valueOf(unlisted),
                fields.get("email"),
                fields.get("phone_number"),
                fields.get("postcode"),
                fields.get("language"),
                fields.get("target_group"),
                fields.get("additional_info_description"));
    }
}
