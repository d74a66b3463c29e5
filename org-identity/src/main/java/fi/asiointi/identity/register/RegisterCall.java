package fi.asiointi.identity.register;

import fi.asiointi.identity.http.HttpExchange;
import fi.asiointi.identity.http.HttpOutcome;
import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.http.HttpOutcome.Failed;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Provenance;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Asks one register: waits for its turn, sends, sends again where that may help, and tells an
 * answer from an outage. Every call is a query that changes nothing, so it may be repeated.
 */
final class RegisterCall {
    private static final long LARGEST_BODY = 16 << 20;
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final RegisterConnection connection;
    private final HttpExchange exchange;
    private final Outages outages;
    private final Provenance.Source source;
    private final SplittableRandom random;

    RegisterCall(RegisterConnection connection, Provenance.Source source) {
        this.connection = connection;
        this.source = source;
        this.exchange = HttpExchange.over(connection.client, connection.timeout, LARGEST_BODY);
        this.outages = new Outages(source, connection.clock);
        // Two services that start together have different waits; one clock in a test has the same.
        this.random = new SplittableRandom(connection.clock.millis());
    }

    Outages outages() {
        return outages;
    }

    Instant now() {
        return connection.clock.instant();
    }

    HttpUrl.Builder url(String query) {
        return connection.base.newBuilder().addPathSegments(query);
    }

    RegisterReply<Answered> get(HttpUrl url) {
        return send(request(url).build(), exchange::send);
    }

    RegisterReply<Answered> post(String query, String json) {
        return send(
                request(url(query).build()).post(RequestBody.create(json, JSON)).build(),
                exchange::send);
    }

    /** The body goes to the file; each attempt begins it anew. */
    RegisterReply<Answered> save(HttpUrl url, Path file, Duration whole, long largest) {
        HttpExchange patient = exchange.withinWhole(whole);
        return send(request(url).build(), one -> patient.save(one, file, largest));
    }

    /** What an answer tells; one that cannot be read is an outage. */
    <T> RegisterReply<T> read(RegisterReply<Answered> reply, Function<Answered, T> reader) {
        if (reply instanceof RegisterReply.Outage<Answered> outage) {
            return new RegisterReply.Outage<>(outage.unavailable());
        }
        Answered answer = ((RegisterReply.Told<Answered>) reply).value();
        try {
            return new RegisterReply.Told<>(reader.apply(answer));
        } catch (UnreadableAnswerException unreadable) {
            return new RegisterReply.Outage<>(outages.of(answer, unreadable));
        }
    }

    /** What was told of one organisation; another one than the one asked for is an outage. */
    Lookup lookup(RegisterReply<Optional<Organisation>> reply, Predicate<Organisation> isAsked) {
        if (reply instanceof RegisterReply.Outage<Optional<Organisation>> outage) {
            return outage.unavailable();
        }
        Optional<Organisation> told = ((RegisterReply.Told<Optional<Organisation>>) reply).value();
        if (told.isEmpty()) {
            return new Lookup.NotFound(source);
        }
        return isAsked.test(told.get())
                ? new Lookup.Found(told.get())
                : outages.anotherOrganisation();
    }

    private Request.Builder request(HttpUrl url) {
        var request = new Request.Builder().url(url);
        connection.headers.forEach(request::header);
        return request;
    }

    /** Any 2xx answer, whatever its body; everything else is an outage. */
    private RegisterReply<Answered> send(Request request, Function<Request, HttpOutcome> once) {
        long start = connection.ticker.nanos();
        for (int attempt = 1; ; attempt++) {
            Lookup.Unavailable noTurn = waitForTurn(left(start));
            if (noTurn != null) {
                return new RegisterReply.Outage<>(noTurn);
            }
            HttpOutcome outcome = once.apply(request);
            if (outcome instanceof Answered answer && answer.isSuccess()) {
                return new RegisterReply.Told<>(answer);
            }
            Lookup.Unavailable outage = outages.of(outcome);
            outage.retryAfter().ifPresent(connection.limiter::hold);
            Duration wait = waitAfter(attempt, outage);
            boolean last = attempt >= connection.retry.attempts();
            if (last || !mayPass(outcome) || wait.compareTo(left(start)) > 0 || !slept(wait)) {
                return new RegisterReply.Outage<>(outage);
            }
        }
    }

    private Duration left(long start) {
        return connection.retry.deadline().minusNanos(connection.ticker.nanos() - start);
    }

    private Lookup.@Nullable Unavailable waitForTurn(Duration left) {
        OptionalLong wait = connection.limiter.take(left);
        if (wait.isEmpty()) {
            return outages.limitOfThisService(connection.limiter.untilNextTurn());
        }
        return slept(Duration.ofNanos(wait.getAsLong())) ? null : outages.interrupted();
    }

    private synchronized Duration waitAfter(int attempt, Lookup.Unavailable outage) {
        Optional<Duration> asked = outage.retryAfter();
        return asked.orElseGet(() -> connection.retry.waitAfter(attempt, random));
    }

    private boolean slept(Duration wait) {
        try {
            if (!wait.isZero()) {
                connection.ticker.sleep(wait);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean mayPass(HttpOutcome outcome) {
        if (outcome instanceof Answered answer) {
            return answer.status() == 429 || answer.status() >= 500;
        }
        return switch (((Failed) outcome).fault()) {
            case TIMEOUT, UNREACHABLE, CUT -> true;
            case TOO_LARGE, WRONG_CHARSET -> false;
        };
    }
}
