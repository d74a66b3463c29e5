package fi.asiointi.identity.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.PersonalIdentityCode.Temporary;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalIdentityCodeTest {

    static Stream<JsonNode> valid() {
        return Cases.identifiers("hetu", "valid");
    }

    static Stream<JsonNode> invalid() {
        return Cases.identifiers("hetu", "invalid");
    }

    static Stream<JsonNode> lenient() {
        return Cases.identifiers("hetu", "normalise");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aWellFormedCodeIsReadWithItsBirthDate(JsonNode known) {
        String text = known.path("input").asText();
        var code = PersonalIdentityCode.tryParse(text, Temporary.ALLOWED).orElseThrow();

        assertThat(code.value()).isEqualTo(text);
        assertThat(code.birthDate()).isEqualTo(known.path("birthDate").asText());
        assertThat(code.isTemporary()).isEqualTo(known.path("temporary").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aTemporaryCodeIsRefusedUnlessAllowed(JsonNode known) {
        String text = known.path("input").asText();
        boolean temporary = known.path("temporary").asBoolean();

        assertThat(PersonalIdentityCode.isValid(text)).isEqualTo(!temporary);
        assertThat(BusinessIdTest.reasonCode(PersonalIdentityCode.tryParse(text)))
                .isEqualTo(temporary ? "TEMPORARY" : "");
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aWrongCodeIsRefusedWithTheReasonAndNeverRepeated(JsonNode known) {
        String text = known.path("input").asText();
        var parsed = PersonalIdentityCode.tryParse(text, Temporary.ALLOWED);

        assertThat(BusinessIdTest.reasonCode(parsed)).isEqualTo(known.path("reason").asText());
        assertThatIllegalArgumentException()
                .isThrownBy(parsed::orElseThrow)
                .satisfies(
                        refusal -> {
                            if (!text.isBlank()) {
                                assertThat(refusal.getMessage()).doesNotContain(text.strip());
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void lowerCaseAndSpacesAroundAreForgivenOnlyWhenAsked(JsonNode known) {
        String text = known.path("input").asText();

        assertThat(PersonalIdentityCode.isValid(text, Temporary.ALLOWED)).isFalse();
        assertThat(
                        PersonalIdentityCode.tryParseLenient(text, Temporary.ALLOWED)
                                .orElseThrow()
                                .value())
                .isEqualTo(known.path("canonical").asText());
    }

    @Test
    void twoPeopleMayDifferByTheSignAlone() {
        var one = PersonalIdentityCode.tryParse("100190-999P", Temporary.ALLOWED).orElseThrow();
        var other = PersonalIdentityCode.tryParse("100190Y999P", Temporary.ALLOWED).orElseThrow();

        assertThat(one).isNotEqualTo(other);
        assertThat(one.birthDate()).isEqualTo(other.birthDate());
    }

    @Test
    void theCodeIsMaskedWhereverItIsPrinted() {
        var code = PersonalIdentityCode.parse("010100+002H");

        assertThat(code).hasToString("***********");
        assertThat(String.valueOf(new Parsed.Valid<>(code))).doesNotContain("010100");
    }
}
