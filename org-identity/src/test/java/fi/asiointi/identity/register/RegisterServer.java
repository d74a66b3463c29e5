package fi.asiointi.identity.register;

import fi.asiointi.identity.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A register on the loopback that answers what a test tells it to, and a time that stands still.
 */
final class RegisterServer implements BeforeEachCallback, AfterEachCallback {
    final MockWebServer server = new MockWebServer();
    final FakeTime time = new FakeTime(Cases.FETCHED);

    @Override
    public void beforeEach(ExtensionContext test) {
        try {
            server.start();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        server.close();
    }

    /** A connection without a limit that is felt. */
    RegisterConnection connection() {
        return RegisterConnection.to(
                        server.url("/v3").toString(), "tests/1.0 (nobody@example.fi)", time)
                .ticker(time)
                .limiter(RequestLimiter.perSecond(1_000, time))
                .timeout(Duration.ofSeconds(5));
    }

    RegisterConnection oneAttempt() {
        return connection().retry(Retry.NEVER);
    }

    void answers(String file) {
        answers(200, file);
    }

    void answers(int status, String file) {
        server.enqueue(answer(status, file).build());
    }

    static MockResponse.Builder answer(int status, String file) {
        String type = file.endsWith(".json") ? "application/json" : "text/plain;charset=utf-8";
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(Cases.text("register-answers/" + file));
    }

    void answersText(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    RecordedRequest asked() {
        try {
            return server.takeRequest();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    String askedBody() {
        return body(asked());
    }

    static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).utf8();
    }
}
