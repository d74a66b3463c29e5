package fi.asiointi.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.http.HttpOutcome.Failed;
import fi.asiointi.identity.http.HttpOutcome.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpExchangeTest {
    private final MockWebServer server = new MockWebServer();
    private final HttpExchange exchange =
            HttpExchange.over(new OkHttpClient(), Duration.ofSeconds(2), 1_000);

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAnswerComesWithItsStatusWhateverItIs() {
        server.enqueue(new MockResponse.Builder().code(503).body("häiriö").build());

        var answer = (Answered) exchange.send(request());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.isSuccess()).isFalse();
        assertThat(answer.body()).isEqualTo("häiriö");
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        server.enqueue(
                new MockResponse.Builder().code(302).setHeader("Location", "/other").build());

        assertThat(((Answered) exchange.send(request())).status()).isEqualTo(302);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theMediaTypeComesWithoutItsParameters() {
        server.enqueue(
                new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html; charset=utf-8")
                        .build());

        assertThat(((Answered) exchange.send(request())).mediaType()).isEqualTo("text/html");
    }

    @Test
    void aSlowAnswerIsATimeout() {
        server.enqueue(
                new MockResponse.Builder().headersDelay(10, TimeUnit.SECONDS).body("late").build());

        assertThat(exchange.send(request())).isEqualTo(new Failed(Fault.TIMEOUT));
    }

    @Test
    void aConnectionThatEndsTooEarlyIsCut() {
        server.enqueue(
                new MockResponse.Builder()
                        .body("x".repeat(500))
                        .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());

        assertThat(exchange.send(request())).isEqualTo(new Failed(Fault.CUT));
    }

    @Test
    void nobodyListensIsUnreachable() throws IOException {
        int port;
        try (var taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        Request request = new Request.Builder().url("http://127.0.0.1:" + port + "/").build();

        assertThat(exchange.send(request)).isEqualTo(new Failed(Fault.UNREACHABLE));
    }

    @Test
    void aHugeBodyIsRefusedAndNotKept() {
        server.enqueue(new MockResponse.Builder().body("x".repeat(1_001)).build());
        server.enqueue(new MockResponse.Builder().body("x".repeat(1_000)).build());

        assertThat(exchange.send(request())).isEqualTo(new Failed(Fault.TOO_LARGE));
        assertThat(((Answered) exchange.send(request())).body()).hasSize(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json; charset=utf-8, WRONG_CHARSET",
        "application/json; charset=iso-8859-1, WRONG_CHARSET",
        "application/problem+json, WRONG_CHARSET",
        "text/plain, WRONG_CHARSET",
        "text/plain; charset=iso-8859-1, ''"
    })
    void bytesOfAnotherCharsetAreAFaultAndNotQuestionMarks(String type, String fault) {
        byte[] latin1 = "käyntiosoite".getBytes(StandardCharsets.ISO_8859_1);
        server.enqueue(
                new MockResponse.Builder()
                        .setHeader("Content-Type", type)
                        .body(new Buffer().write(latin1))
                        .build());

        assertThat(exchange.send(request()))
                .satisfies(
                        outcome -> {
                            if (fault.isEmpty()) {
                                assertThat(((Answered) outcome).body()).isEqualTo("käyntiosoite");
                            } else {
                                assertThat(outcome).isEqualTo(new Failed(Fault.valueOf(fault)));
                            }
                        });
    }

    @Test
    void jsonIsUtf8WhateverItSays() {
        server.enqueue(
                new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json; charset=iso-8859-1")
                        .body("{\"name\":\"Nökia Oyj\"}")
                        .build());

        assertThat(((Answered) exchange.send(request())).body()).contains("Nökia Oyj");
    }

    @Test
    void nothingIsSentTwiceWhateverTheServerAsksFor() {
        server.enqueue(new MockResponse.Builder().code(503).setHeader("Retry-After", "0").build());
        server.enqueue(new MockResponse.Builder().code(401).build());
        OkHttpClient stubborn =
                new OkHttpClient.Builder()
                        .authenticator((route, response) -> response.request())
                        .build();

        HttpExchange once = HttpExchange.over(stubborn, Duration.ofSeconds(2), 1_000);
        var unavailable = (Answered) once.send(request());
        var unauthorized = (Answered) once.send(request());

        assertThat(unavailable.status()).isEqualTo(503);
        assertThat(unavailable.headers().get("Retry-After")).isEqualTo("0");
        assertThat(unauthorized.status()).isEqualTo(401);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anInterceptorThatLogsAddressesIsLeftOut() {
        var seen = new java.util.concurrent.atomic.AtomicInteger();
        OkHttpClient logging =
                new OkHttpClient.Builder()
                        .addInterceptor(
                                chain -> {
                                    seen.incrementAndGet();
                                    return chain.proceed(chain.request());
                                })
                        .build();
        server.enqueue(new MockResponse.Builder().build());

        HttpExchange.over(logging, Duration.ofSeconds(2), 1_000).send(request());

        assertThat(seen).hasValue(0);
    }

    private Request request() {
        HttpUrl url = server.url("/");
        return new Request.Builder().url(url).build();
    }
}
