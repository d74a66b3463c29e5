package fi.asiointi.identity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.register.CachedRegister;
import fi.asiointi.identity.register.Lookup;
import fi.asiointi.identity.register.NameHits;
import fi.asiointi.identity.register.NameQuery;
import fi.asiointi.identity.register.OrganisationRegister;
import fi.asiointi.identity.register.RegisterConnection;
import fi.asiointi.identity.register.RegisterReply;
import fi.asiointi.identity.register.RequestLimiter;
import fi.asiointi.identity.register.Retry;
import fi.asiointi.identity.register.YtjRegister;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class YtjServerTest {
    private static final BusinessId NOKIA = BusinessId.parse("0112038-9");
    private static final String ANSWER = Cases.text("register-answers/ytj-real-nokia-oyj.json");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final YtjServer server = YtjServer.start();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final InstantSource clock = () -> now;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aClientFindsWhatTheServerHas() {
        // @start region="server"
        server.with(ANSWER); // a record, or a whole answer of the API
        var connection = RegisterConnection.to(server.url(), "our-tests", clock);
        Lookup found = new YtjRegister(connection).find(NOKIA);
        // @end
        assertThat(found).isInstanceOf(Lookup.Found.class);
        assertThat(register().find(BusinessId.parse("0201256-6")))
                .isInstanceOf(Lookup.NotFound.class);
        assertThat(server.asked()).isEqualTo(2);
    }

    @Test
    void anOutageIsNoAbsence() {
        server.with(ANSWER).failWith(503);
        assertThat(register().find(NOKIA)).isInstanceOf(Lookup.Unavailable.class);

        server.failWith(429);
        assertThat(register().find(NOKIA)).isInstanceOf(Lookup.Unavailable.class);

        server.failWith(0);
        assertThat(register().find(NOKIA)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void anOutageIsBridgedByWhatIsRemembered() {
        server.with(ANSWER);
        var remembering = new CachedRegister(register(), clock);
        remembering.find(NOKIA);
        server.failWith(503);
        now = now.plus(Duration.ofDays(2));

        var found = (Lookup.Found) remembering.find(NOKIA);

        assertThat(found.organisation().provenance().isStale()).isTrue();
        assertThat(found.organisation().provenance().age(now)).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void aSearchOfManyPagesEnds() throws IOException {
        var many = new ByteArrayOutputStream();
        SyntheticDump.write(many, 250, 1);
        server.with("{\"companies\":" + many.toString(StandardCharsets.UTF_8) + "}");

        var reply = register().search(NameQuery.of("oy", TODAY).withCeased());

        NameHits hits = ((RegisterReply.Told<NameHits>) reply).value();
        assertThat(hits.hits()).hasSize(250);
        assertThat(hits.complete()).isTrue();
        assertThat(server.asked()).isEqualTo(3);
    }

    @Test
    void whatIsNoCompanyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> server.with("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> server.with("["));
    }

    private OrganisationRegister register() {
        return new YtjRegister(
                RegisterConnection.to(server.url(), "our-tests", clock)
                        .limiter(RequestLimiter.perSecond(1_000))
                        .retry(Retry.NEVER));
    }
}
