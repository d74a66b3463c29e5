package fi.asiointi.identity.mandate;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.PersonalIdentityCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/** Suomi.fi e-Authorizations on this machine, with the recorded answers, and a client of it. */
final class SuomiFiServer implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-02T08:15:30.123Z");
    static final String REQUEST_ID = "7e0e2f4a-6a3f-4b0e-9f0a-0c5d3b1e2f10";
    static final String SESSION_ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    static final String USER_ID = "d2719b4e-2f2c-4a0e-8a39-6d8a2f3d8f11";
    static final String TOKEN = "5f1c7c1e-0d4f-4d5f-9a53-3c7f0f6a2b11";
    static final String API_KEY = "00000000-1111-2222-3333-44444444";
    static final String OAUTH_PASSWORD = "salasana-ä";
    static final PersonalIdentityCode PERSON = code("010203-9024");
    static final Principal CHILD = new Principal("010203A9024", "Esimerkki Lapsi");
    static final SuomiFiCredentials CREDENTIALS =
            new SuomiFiCredentials("a1b2c3d4", API_KEY, OAUTH_PASSWORD);

    final List<MandateQuery> audited = new ArrayList<>();
    private final MockWebServer server = new MockWebServer();

    SuomiFiServer() {
        try {
            server.start();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    static PersonalIdentityCode code(String text) {
        return PersonalIdentityCode.tryParse(text, PersonalIdentityCode.Temporary.ALLOWED)
                .orElseThrow();
    }

    SuomiFiAuthorizations client() {
        return client(() -> UUID.fromString(REQUEST_ID), audited::add);
    }

    SuomiFiAuthorizations client(MandateAudit audit) {
        return client(() -> UUID.fromString(REQUEST_ID), audit);
    }

    SuomiFiAuthorizations client(Supplier<UUID> ids) {
        return client(ids, audited::add);
    }

    private SuomiFiAuthorizations client(Supplier<UUID> ids, MandateAudit audit) {
        return new SuomiFiAuthorizations(
                        new SuomiFiEnvironment(server.url("").uri()),
                        CREDENTIALS,
                        new OkHttpClient(),
                        InstantSource.fixed(NOW),
                        ids,
                        audit)
                .within(Duration.ofSeconds(2));
    }

    static Registration registration(MandateMode mode) {
        return new Registration(mode, SESSION_ID, USER_ID);
    }

    static OpenSession session(MandateMode mode) {
        return new OpenSession(registration(mode), TOKEN, NOW.plusSeconds(1));
    }

    /** The recorded answer of this name, with status 200. */
    SuomiFiServer answers(String file) {
        return answers(200, Cases.text("register-answers/valtuudet-" + file + ".json"));
    }

    SuomiFiServer answers(int status, String body) {
        return answers(json(status, body).build());
    }

    SuomiFiServer answers(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    static MockResponse.Builder json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json;charset=UTF-8")
                .body(body);
    }

    RecordedRequest request() {
        try {
            return Objects.requireNonNull(server.takeRequest(2, TimeUnit.SECONDS), "no request");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    int requests() {
        return server.getRequestCount();
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }

    static <T> T told(MandateReply<T> reply) {
        if (reply instanceof MandateReply.Told<T> told) {
            return told.value();
        }
        throw new AssertionError("Not told: " + reply);
    }

    static String codeOf(MandateReply<?> reply) {
        return reply.failure().map(why -> why.code()).orElse("TOLD");
    }
}
