package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.CHILD;
import static fi.asiointi.identity.mandate.SuomiFiServer.NOW;
import static fi.asiointi.identity.mandate.SuomiFiServer.PERSON;
import static fi.asiointi.identity.mandate.SuomiFiServer.REQUEST_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.USER_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.registration;
import static fi.asiointi.identity.mandate.SuomiFiServer.session;
import static fi.asiointi.identity.mandate.SuomiFiServer.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the audit log is told of each mandate query. */
class MandateAuditTest {
    private final SuomiFiServer server = new SuomiFiServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aQueryThatSucceedsIsToldWithEveryOrganisation() {
        server.answers("organization-roles-many");

        RolesAnswer answer = told(server.client().roles(session(MandateMode.YPA)));

        assertThat(server.audited)
                .containsExactly(
                        new MandateQuery.Succeeded(
                                NOW, USER_ID, REQUEST_ID, answer.representations()));
        assertThat(server.audited.get(0).operation()).isEqualTo("MANDATE_QUERY");
        Representation first = server.audited.get(0).organisations().get(0);
        assertThat(first.name()).isEqualTo("Rova Oy");
        assertThat(first.roles()).containsExactly("TJ", "NIMKO");
        assertThat(first.complete()).isTrue();
    }

    @Test
    void aQueryThatFailsIsToldWithTheOrganisationAndTheReason() {
        server.answers(503, "");

        server.client().roles(session(MandateMode.YPA), "7019376-8");

        var failed = (MandateQuery.Failed) server.audited.get(0);
        assertThat(failed.requestId()).isEqualTo(REQUEST_ID);
        assertThat(failed.error().code()).isEqualTo("SERVICE_FAULT");
        assertThat(failed.organisations())
                .extracting(Representation::identifier)
                .containsExactly("7019376-8");
    }

    @Test
    void aQueryThatWasNotSentIsToldToo() {
        var over = new OpenSession(registration(MandateMode.YPA), SuomiFiServer.TOKEN, NOW);

        server.client().roles(over);

        assertThat(((MandateQuery.Failed) server.audited.get(0)).error().code())
                .isEqualTo("TOKEN_EXPIRED");
    }

    @Test
    void everyQuestionIsToldOnceAndNothingElseIs() {
        server.answers("register").answers("delegate").answers("authorization-allowed");
        server.answers("authorization-list").answers("authorization-allowed").answers(200, "true");
        SuomiFiAuthorizations suomiFi = server.client();

        suomiFi.register(MandateMode.HPA, PERSON);
        suomiFi.delegate(session(MandateMode.HPA));
        suomiFi.authorization(session(MandateMode.HPA), CHILD, List.of());
        suomiFi.authorizationList(session(MandateMode.HPALISTA), CHILD);
        suomiFi.authorization(PERSON, CHILD, List.of(), "kasittelija-7");
        suomiFi.end(registration(MandateMode.HPA));

        assertThat(server.audited)
                .hasSize(4)
                .allMatch(MandateQuery.Succeeded.class::isInstance)
                .allMatch(event -> event.organisations().isEmpty());
        assertThat(server.audited)
                .extracting(MandateQuery::userId)
                .containsExactly(USER_ID, USER_ID, USER_ID, "kasittelija-7");
        assertThat(server.audited.toString()).doesNotContain("9024", "Lapsi");
    }

    @Test
    void anIdentifierThatIsAnIdentityCodeIsLeftOut() {
        server.answers(200, "[{\"identifier\":\"010203-9024\",\"roles\":[\"ELI\"]}]");

        RolesAnswer answer = told(server.client().roles(session(MandateMode.YPA)));

        assertThat(server.audited.get(0).organisations())
                .extracting(Representation::identifier)
                .containsExactly("***");
        assertThat(answer.representations().get(0).identifier()).isEqualTo("010203-9024");
        assertThat(answer.toString()).doesNotContain("9024");
    }

    @Test
    void aListenerThatFailsTakesNoAnswerAwayAndTheEventIsNotLost() {
        server.answers("organization-roles-one");
        var logged = new ArrayList<LogRecord>();
        Logger log = Logger.getLogger("fi.asiointi.identity.mandate.audit");
        Handler handler = collecting(logged);
        log.addHandler(handler);
        log.setUseParentHandlers(false);
        try {
            MandateReply<RolesAnswer> reply =
                    server.client(
                                    event -> {
                                        throw new IllegalStateException("salainen 010203-9024");
                                    })
                            .roles(session(MandateMode.YPA));

            assertThat(told(reply).representations()).hasSize(1);
        } finally {
            log.removeHandler(handler);
            log.setUseParentHandlers(true);
        }
        assertThat(logged).hasSize(1);
        assertThat(logged.get(0).getLevel()).isEqualTo(Level.SEVERE);
        assertThat(logged.get(0).getMessage())
                .contains("IllegalStateException", USER_ID, REQUEST_ID, "7019376-8", "TJ")
                .doesNotContain("salainen", "9024", "Rova Oy");
    }

    @Test
    void aListenerThatMustNotFailCanStopTheAnswer() {
        server.answers("organization-roles-one");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () ->
                                server.client(
                                                event -> {
                                                    throw new AssertionError("no audit log");
                                                })
                                        .roles(session(MandateMode.YPA)));
    }

    private static Handler collecting(List<LogRecord> records) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
