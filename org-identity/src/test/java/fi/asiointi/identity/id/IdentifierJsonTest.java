package fi.asiointi.identity.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Identifiers are written and read as their canonical text, by Jackson 2 and by Jackson 3. */
class IdentifierJsonTest {
    private static final BusinessId HELSINKI = BusinessId.parse("0201256-6");

    @Test
    void jackson2() throws Exception {
        var json = new JsonMapper();

        assertThat(json.writeValueAsString(HELSINKI)).isEqualTo("\"0201256-6\"");
        assertThat(json.readValue("\"0201256-6\"", BusinessId.class)).isEqualTo(HELSINKI);
        assertThat(json.readValue("\"010100+002H\"", PersonalIdentityCode.class).birthDate())
                .isEqualTo("1800-01-01");
        assertThatThrownBy(() -> json.readValue("\"0201256-7\"", BusinessId.class))
                .hasMessageContaining("CHECK_DIGIT");
    }

    @Test
    void jackson3() {
        var json = new tools.jackson.databind.json.JsonMapper();

        assertThat(json.writeValueAsString(HELSINKI)).isEqualTo("\"0201256-6\"");
        assertThat(json.readValue("\"0201256-6\"", BusinessId.class)).isEqualTo(HELSINKI);
        assertThat(json.readValue("\"010100+002H\"", PersonalIdentityCode.class).birthDate())
                .isEqualTo("1800-01-01");
        assertThatThrownBy(() -> json.readValue("\"0201256-7\"", BusinessId.class))
                .hasMessageContaining("CHECK_DIGIT");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsWrittenAndReadAsItsText(Object identifier, String text) throws Exception {
        var jackson2 = new JsonMapper();
        var jackson3 = new tools.jackson.databind.json.JsonMapper();

        assertThat(jackson2.writeValueAsString(identifier)).isEqualTo('"' + text + '"');
        assertThat(jackson3.writeValueAsString(identifier)).isEqualTo('"' + text + '"');
        assertThat((Object) jackson2.readValue('"' + text + '"', identifier.getClass()))
                .isEqualTo(identifier);
        assertThat((Object) jackson3.readValue('"' + text + '"', identifier.getClass()))
                .isEqualTo(identifier);
    }

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of(VatNumber.of(HELSINKI), "FI02012566"),
                Arguments.of(Euid.parse("FIFPRO.0201256-6"), "FIFPRO.0201256-6"),
                Arguments.of(AssociationRegisterNumber.parse("195883"), "195.883"),
                Arguments.of(OvtCode.of(HELSINKI), "003702012566"),
                Arguments.of(PeppolParticipant.of(OvtCode.of(HELSINKI)), "0216:003702012566"),
                Arguments.of(FinnishIban.parse("FI2112345600000785"), "FI2112345600000785"),
                Arguments.of(Bic.parse("NDEAFIHH"), "NDEAFIHH"),
                Arguments.of(ReferenceNumber.parse("0001232"), "0001232"),
                Arguments.of(RfReference.parse("RF111232"), "RF111232"),
                Arguments.of(Lei.parse("74370000000000000142"), "74370000000000000142"),
                Arguments.of(SepaCreditorId.of(HELSINKI), "FI27ZZZ02012566"),
                Arguments.of(PersonalIdentityCode.parse("010100+002H"), "010100+002H"),
                Arguments.of(PostalCode.parse("00100"), "00100"),
                Arguments.of(MunicipalityCode.HELSINKI, "091"),
                Arguments.of(new IndustryCode("TOIMI4", "70100"), "TOIMI4 70100"),
                Arguments.of(KatsoOid.parse("1.2.246.10.1120389.1"), "1.2.246.10.1120389.1"),
                Arguments.of(IndividualTaxNumber.parse("123456789012"), "123456789012"));
    }
}
