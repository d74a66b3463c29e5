package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.mandate.MandateMode;
import fi.asiointi.identity.mandate.MandateQuery;
import fi.asiointi.identity.mandate.MandateReply;
import fi.asiointi.identity.mandate.OpenSession;
import fi.asiointi.identity.mandate.Redirect;
import fi.asiointi.identity.mandate.Registration;
import fi.asiointi.identity.mandate.RolesAnswer;
import fi.asiointi.identity.mandate.SuomiFiAuthorizations;
import fi.asiointi.identity.mandate.SuomiFiCredentials;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.testing.SampleIdentifiers;
import fi.asiointi.identity.testing.SuomiFiServer;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okhttp3.OkHttpClient;

/** A person goes through Suomi.fi e-Authorizations, which tells whom the person may represent. */
final class SuomiFiVisit {
    private static final URI BACK = URI.create("https://asiointi.example.fi/paluu");

    private final Chapter chapter;
    private final Instant now;

    SuomiFiVisit(Chapter chapter, Instant now) {
        this.chapter = chapter;
        this.now = now;
    }

    RolesAnswer tell(String roles) {
        var credentials = new SuomiFiCredentials("a1b2c3d4", "api-key", "oauth-password");
        PersonalIdentityCode person =
                SampleIdentifiers.personalIdentityCode(LocalDate.of(1890, 2, 1), 2);
        var audited = new ArrayList<MandateQuery>();
        try (var server = SuomiFiServer.start(credentials).with(person, roles)) {
            var suomiFi =
                    new SuomiFiAuthorizations(
                            server.environment(),
                            credentials,
                            new OkHttpClient(),
                            () -> now,
                            UUID::randomUUID,
                            audited::add);
            Registration registration = told(suomiFi.register(MandateMode.YPA, person));
            Redirect redirect = suomiFi.redirect(registration, BACK, Language.FI);
            String query = server.visit(redirect.address());
            OpenSession session = told(suomiFi.open(redirect.read(query).orElseThrow()));
            RolesAnswer answer = told(suomiFi.roles(session));
            chapter.check("the session ends", told(suomiFi.end(registration)));
            chapter.check("the query is in the audit log", audited.size() == 1);
            chapter.check(
                    "the identity code is nowhere in it",
                    !List.of(audited, registration, redirect, session, answer)
                            .toString()
                            .contains(person.value()));
            return answer;
        }
    }

    private static <T> T told(MandateReply<T> reply) {
        if (reply instanceof MandateReply.Told<T> told) {
            return told.value();
        }
        throw new IllegalStateException("Suomi.fi did not answer: " + reply);
    }
}
