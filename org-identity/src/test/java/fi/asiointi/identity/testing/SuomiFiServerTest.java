package fi.asiointi.identity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.mandate.MandateMode;
import fi.asiointi.identity.mandate.MandateReply;
import fi.asiointi.identity.mandate.OpenSession;
import fi.asiointi.identity.mandate.Redirect;
import fi.asiointi.identity.mandate.Registration;
import fi.asiointi.identity.mandate.ReturnedCode;
import fi.asiointi.identity.mandate.RolesAnswer;
import fi.asiointi.identity.mandate.SuomiFiAuthorizations;
import fi.asiointi.identity.mandate.SuomiFiCredentials;
import fi.asiointi.identity.reason.Language;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuomiFiServerTest {
    private static final URI BACK = URI.create("https://asiointi.example.fi/paluu");
    private static final String ROLES =
            Cases.text("register-answers/valtuudet-organization-roles-many.json");

    private final SuomiFiCredentials credentials =
            new SuomiFiCredentials("a1b2c3d4", "an-api-key", "a-password-ä");
    private final PersonalIdentityCode person =
            SampleIdentifiers.personalIdentityCode(LocalDate.of(1890, 2, 1), 2);
    private final SuomiFiServer server = SuomiFiServer.start(credentials);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aWholeVisitGoesThrough() {
        // @start region="server"
        server.with(person, ROLES);
        SuomiFiAuthorizations suomiFi = client(credentials);

        Registration registration = told(suomiFi.register(MandateMode.YPA, person));
        Redirect redirect = suomiFi.redirect(registration, BACK, Language.FI);
        String query = server.visit(redirect.address()); // what the browser does
        ReturnedCode code = redirect.read(query).orElseThrow();
        OpenSession session = told(suomiFi.open(code));
        RolesAnswer roles = told(suomiFi.roles(session));
        // @end
        assertThat(roles.representations()).hasSize(4);
        assertThat(told(suomiFi.roles(session, "7019376-8")).representations()).hasSize(1);
        assertThat(told(suomiFi.end(registration))).isTrue();
        assertThat(suomiFi.roles(session)).isInstanceOf(MandateReply.Expired.class);
    }

    @Test
    void aCodeOfTheNineteenthCenturyHasAPlusAndPasses() {
        assertThat(person.value()).contains("+");
        server.with(person, "[]");

        assertThat(client(credentials).register(MandateMode.YPA, person))
                .isInstanceOf(MandateReply.Told.class);
    }

    @Test
    void whoSignsWithAnotherKeyIsRefused() {
        server.with(person, "[]");
        var others = new SuomiFiCredentials("a1b2c3d4", "another-key", "a-password-ä");

        assertThat(client(others).register(MandateMode.YPA, person))
                .isNotInstanceOf(MandateReply.Told.class);
    }

    @Test
    void aPersonNobodyKnowsIsRefused() {
        assertThat(client(credentials).register(MandateMode.YPA, person))
                .isInstanceOf(MandateReply.Refused.class);
    }

    @Test
    void aReturnedCodeIsForOnceOnly() {
        server.with(person, "[]");
        SuomiFiAuthorizations suomiFi = client(credentials);
        Registration registration = told(suomiFi.register(MandateMode.YPA, person));
        Redirect redirect = suomiFi.redirect(registration, BACK, Language.SV);
        ReturnedCode code = redirect.read(server.visit(redirect.address())).orElseThrow();

        assertThat(suomiFi.open(code)).isInstanceOf(MandateReply.Told.class);
        assertThatIllegalStateException().isThrownBy(() -> suomiFi.open(code));
    }

    @Test
    void whatIsNoListOfRolesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> server.with(person, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> server.with(person, "["));
    }

    private SuomiFiAuthorizations client(SuomiFiCredentials own) {
        return new SuomiFiAuthorizations(
                server.environment(),
                own,
                new OkHttpClient(),
                InstantSource.system(),
                UUID::randomUUID,
                query -> {});
    }

    private static <T> T told(MandateReply<T> reply) {
        return ((MandateReply.Told<T>) reply).value();
    }
}
