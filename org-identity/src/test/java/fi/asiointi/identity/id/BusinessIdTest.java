package fi.asiointi.identity.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.Cases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdTest {

    static Stream<JsonNode> valid() {
        return Cases.identifiers("businessId", "valid");
    }

    static Stream<JsonNode> invalid() {
        return Cases.identifiers("businessId", "invalid");
    }

    static Stream<JsonNode> lenient() {
        return Cases.identifiers("businessId", "normalise");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aWellFormedIdIsRead(JsonNode known) {
        String text = known.path("input").asText();

        assertThat(BusinessId.isValid(text)).isTrue();
        assertThat(BusinessId.parse(text).value()).isEqualTo(text);
        assertThat(BusinessId.tryParse(text).toOptional()).contains(BusinessId.parse(text));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aWrongIdIsRefusedWithTheReason(JsonNode known) {
        String text = known.path("input").asText();

        assertThat(BusinessId.isValid(text)).isFalse();
        assertThat(reasonCode(BusinessId.tryParse(text))).isEqualTo(known.path("reason").asText());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessId.parse(text))
                .withMessageStartingWith(known.path("reason").asText());
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void whatPeopleWriteIsForgivenOnlyWhenAsked(JsonNode known) {
        String text = known.path("input").asText();

        boolean oldForm = known.path("note").asText().contains("legacy");

        assertThat(BusinessId.isValid(text)).isFalse();
        assertThat(BusinessId.tryParseLegacy(text).orElseThrow().value())
                .isEqualTo(known.path("canonical").asText());
        assertThat(BusinessId.tryParseLenient(text).toOptional().isPresent()).isNotEqualTo(oldForm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1120389", "112038-9", "011 20389", "0112038_9", "0112038--9", "112038 9"})
    void aTextWithTwoReadingsStaysRefused(String text) {
        assertThat(reasonCode(BusinessId.tryParseLenient(text))).isEqualTo("FORMAT");
    }

    @Test
    void theRightCheckDigitIsTold() {
        var refused = (Parsed.Invalid<BusinessId>) BusinessId.tryParse("0112038-8");

        assertThat(refused.reason().parameter("expected")).contains("9");
        assertThat(refused.position()).hasValue(9);
        assertThat(refused.reason().text().fi()).contains("tarkistusnumero on 9");
        assertThat(refused.reason().text().sv()).contains("kontrollsiffran 9");
        assertThat(refused.reason().text().en()).contains("check digit is 9");
    }

    @Test
    void everyBodyHasOneCheckDigitOrNone() {
        int[] counts = new int[3];
        for (int body = 1; body < 200_000; body++) {
            String digits = String.format(java.util.Locale.ROOT, "%07d", body * 47 % 10_000_000);
            int valid = 0;
            for (char check = '0'; check <= '9'; check++) {
                valid += BusinessId.isValid(digits + '-' + check) ? 1 : 0;
            }
            counts[valid]++;
        }
        assertThat(counts[2]).isZero();
        // One body in eleven leaves the remainder 1, for which there is no check digit.
        assertThat(counts[0]).isBetween(199_999 / 11 - 200, 199_999 / 11 + 200);
    }

    @Test
    void absenceIsRefusedAndNotAnError() {
        assertThat(BusinessId.isValid(null)).isFalse();
        assertThat(reasonCode(BusinessId.tryParse(null))).isEqualTo("FORMAT");
    }

    @Test
    void idsSortByTheirNumber() {
        var ids = Stream.of("2336509-6", "0112038-9", "0201256-6").map(BusinessId::parse);

        assertThat(ids.sorted().map(BusinessId::toString))
                .isEqualTo(List.of("0112038-9", "0201256-6", "2336509-6"));
    }

    static String reasonCode(Parsed<?> parsed) {
        return parsed instanceof Parsed.Invalid<?> invalid ? invalid.reason().code() : "";
    }
}
