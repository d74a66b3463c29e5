package fi.asiointi.identity.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.Parsed;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser brings back. */
class RedirectTest {
    private static final String STATE = "3f6f5b0e-1111-4222-8333-444455556666";

    private final Redirect redirect =
            new Redirect(
                    SuomiFiServer.registration(MandateMode.YPA),
                    URI.create("https://asiointi.example.fi/paluu"),
                    STATE,
                    URI.create("https://example.fi/"));

    @Test
    void theCodeOfThisVisitIsTaken() {
        ReturnedCode returned = redirect.read("state=" + STATE + "&code=a%2Bb+c").orElseThrow();

        assertThat(returned.takeCode()).isEqualTo("a+b c");
        assertThat(returned.returnTo()).hasToString("https://asiointi.example.fi/paluu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code=1",
                "code=1&state=",
                "code=1&state",
                "code=1&state=3F6F5B0E-1111-4222-8333-444455556666",
                "code=1&state=3f6f5b0e-1111-4222-8333-44445555666",
                "code=1&state=3f6f5b0e-1111-4222-8333-4444555566667",
                "code=1&state=" + STATE + "&state=" + STATE,
                "code=1&state=x&state=" + STATE
            })
    void aReturnWithoutTheVeryStateIsNotOurs(String query) {
        assertThat(code(redirect.read(query))).isEqualTo("STATE_MISMATCH");
        // A stranger's return does not use up the person's own.
        assertThat(redirect.read("code=1&state=" + STATE)).isInstanceOf(Parsed.Valid.class);
    }

    @Test
    void aReturnWithoutAQueryIsNotOurs() {
        assertThat(code(redirect.read(null))).isEqualTo("STATE_MISMATCH");
    }

    @Test
    void oneReturnIsRead() {
        redirect.read("code=1&state=" + STATE);

        assertThat(code(redirect.read("code=1&state=" + STATE))).isEqualTo("ALREADY_RETURNED");
        assertThat(code(redirect.read("code=2&state=" + STATE))).isEqualTo("ALREADY_RETURNED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&code=", "&code=%20", "&code=1&code=2", "&code=%zz"})
    void aReturnWithoutOneCodeIsMalformed(String rest) {
        assertThat(code(redirect.read("state=" + STATE + rest))).isEqualTo("CALLBACK_MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({
        "error=access_denied, AUTHORIZATION_DENIED",
        "error=access_denied&error_description=x&error_uri=y, AUTHORIZATION_DENIED",
        "error=server_error&code=1, AUTHORIZATION_FAILED",
        "error=<script>, AUTHORIZATION_FAILED"
    })
    void anErrorIsNeverACode(String query, String code) {
        Parsed<ReturnedCode> refused = redirect.read(query + "&state=" + STATE);

        assertThat(code(refused)).isEqualTo(code);
        assertThat(refused.toString()).doesNotContain("script");
    }

    @Test
    void anErrorIsToldWithoutAStateToo() {
        assertThat(code(redirect.read("error=access_denied"))).isEqualTo("AUTHORIZATION_DENIED");
    }

    private static String code(Parsed<?> parsed) {
        return parsed instanceof Parsed.Invalid<?> invalid ? invalid.reason().code() : "VALID";
    }
}
