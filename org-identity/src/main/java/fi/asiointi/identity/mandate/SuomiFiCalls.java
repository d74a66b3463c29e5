package fi.asiointi.identity.mandate;

import fi.asiointi.identity.http.HttpExchange;
import fi.asiointi.identity.http.HttpOutcome;
import fi.asiointi.identity.json.JsonText;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Signs and sends calls, each of them once. */
final class SuomiFiCalls {
    /** Room for some thousands of organisations. */
    private static final long LARGEST_BODY = 2_000_000;

    private final SuomiFiEnvironment environment;
    private final SuomiFiCredentials credentials;
    private final OkHttpClient client;
    private final HttpExchange exchange;
    private final InstantSource clock;

    SuomiFiCalls(
            SuomiFiEnvironment environment,
            SuomiFiCredentials credentials,
            OkHttpClient client,
            Duration timeout,
            InstantSource clock) {
        this.environment = environment;
        this.credentials = credentials;
        this.client = client;
        this.exchange = HttpExchange.over(withoutIdle(client), timeout, LARGEST_BODY);
        this.clock = clock;
    }

    SuomiFiCalls within(Duration timeout) {
        return new SuomiFiCalls(environment, credentials, client, timeout, clock);
    }

    /**
     * Every call has a connection of its own. On a kept one, which the other end may have closed in
     * the meantime, a call can fail halfway, and these calls are for once only.
     */
    private static OkHttpClient withoutIdle(OkHttpClient client) {
        return client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .build();
    }

    SuomiFiEnvironment environment() {
        return environment;
    }

    SuomiFiCredentials credentials() {
        return credentials;
    }

    Instant now() {
        return clock.instant();
    }

    <T> MandateReply<T> ask(Call call, Function<String, T> reader) {
        Instant askedAt = now();
        HttpOutcome outcome = exchange.send(request(call, askedAt));
        MandateReply<String> body = new CallOutcome(call, askedAt).reply(outcome);
        return body.then(told -> read(call, told, reader));
    }

    private Request request(Call call, Instant askedAt) {
        HttpUrl url = environment.at(call.path(), call.query());
        var request = new Request.Builder().url(url);
        call.headers().forEach(request::header);
        if (call.kind() == Call.Kind.TOKEN) {
            return request.header("Authorization", credentials.basic())
                    .post(RequestBody.create(new byte[0], null))
                    .build();
        }
        String timestamp = askedAt.truncatedTo(ChronoUnit.MILLIS).toString();
        return request.header(
                        "X-AsiointivaltuudetAuthorization",
                        credentials.checksum(target(url), timestamp))
                .build();
    }

    /** What OkHttp sends after the host: the checksum is of these characters. */
    private static String target(HttpUrl url) {
        String query = url.encodedQuery();
        return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
    }

    private static <T> MandateReply<T> read(
            Call call, MandateReply.Told<String> told, Function<String, T> reader) {
        try {
            return new MandateReply.Told<>(reader.apply(told.value()), told.askedAt());
        } catch (UnreadableAnswerException unreadable) {
            String fault = JsonText.hasRepeatedKey(told.value()) ? "DUPLICATE_KEY" : "MALFORMED";
            return MandateReply.Unavailable.of(CallOutcome.reason(call, fault));
        }
    }
}
