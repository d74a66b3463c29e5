package fi.asiointi.identity.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.reason.Language;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** The example of the client's documentation: it shows the marked region of this file. */
class SuomiFiExampleTest {

    @Test
    void suomiFi() {
        try (var server = new SuomiFiServer()) {
            server.answers("register").answers("token").answers("organization-roles-one");
            var environment =
                    new SuomiFiEnvironment(URI.create("http://127.0.0.1:" + server.port()));
            SuomiFiCredentials credentials = SuomiFiServer.CREDENTIALS;
            PersonalIdentityCode person = SuomiFiServer.PERSON;
            InstantSource clock = InstantSource.fixed(SuomiFiServer.NOW);
            URI returnTo = URI.create("https://asiointi.example.fi/paluu");
            List<MandateQuery> auditLog = new ArrayList<>();
            Map<String, Redirect> kept = new HashMap<>();
            Optional<ActingDecision> decision = Optional.empty();
            // @start region="suomiFi"
            var suomiFi =
                    new SuomiFiAuthorizations(
                            environment, // SuomiFiEnvironment.TEST
                            credentials,
                            new OkHttpClient(),
                            clock, // InstantSource.system()
                            UUID::randomUUID,
                            auditLog::add);

            // The person has been identified, and wants to act for an organisation:
            MandateReply<Registration> registered = suomiFi.register(MandateMode.YPA, person);
            if (registered instanceof MandateReply.Told<Registration> told) {
                Redirect redirect = suomiFi.redirect(told.value(), returnTo, Language.FI);
                kept.put("redirect", redirect); // and the browser goes to redirect.address()
            }

            // The browser returns with a query:
            Redirect redirect = Objects.requireNonNull(kept.remove("redirect"));
            Parsed<ReturnedCode> returned = redirect.read(queryOf(redirect));
            if (returned instanceof Parsed.Valid<ReturnedCode> code) {
                MandateReply<RolesAnswer> roles =
                        suomiFi.open(code.value()).then(open -> suomiFi.roles(open.value()));
                decision =
                        Optional.of(
                                ActingPolicy.SUOMI_FI_GUIDANCE.decide(
                                        roles, Map.of(), clock.instant()));
            }
            // @end
            assertThat(decision.orElseThrow()).isInstanceOf(ActingDecision.Permitted.class);
            assertThat(auditLog).hasSize(1);
        }
    }

    private static String queryOf(Redirect redirect) {
        String state = redirect.address().getQuery().replaceAll(".*state=([^&]+).*", "$1");
        return "code=x&state=" + state;
    }
}
