package fi.asiointi.identity.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

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
}
