package fi.asiointi.tet.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.http.HttpExchange;
import fi.asiointi.identity.http.HttpOutcome;
import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.tet.posting.LinkedEventsReply.Answer;
import fi.asiointi.tet.posting.LinkedEventsReply.Outage;
import fi.asiointi.tet.posting.LinkedEventsReply.Refused;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * How Linked Events is reached: its address, a key for writing, and limits. What fails is asked
 * once more when it changes nothing there.
 */
public final class LinkedEventsConnection {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final long LARGEST_BODY = 32L << 20;
    private static final int MOST_PAGES = 100;
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)/?");

    private final HttpUrl service;
    private final @Nullable String key;
    private final HttpExchange exchange;

    private LinkedEventsConnection(HttpUrl service, @Nullable String key, HttpExchange exchange) {
        this.service = service;
        this.key = key;
        this.exchange = exchange;
    }

    /**
     * {@return a connection}
     *
     * @param service the address of version 1 of the service, such as {@code
     *     https://linkedevents.example/v1/}
     * @param key the key for writing; null for somebody who only reads
     * @param client whose connections are shared
     * @param timeout the time for one request
     */
    public static LinkedEventsConnection to(
            HttpUrl service, @Nullable String key, OkHttpClient client, Duration timeout) {
        return new LinkedEventsConnection(
                service, key, HttpExchange.over(client, timeout, LARGEST_BODY));
    }

    int mostPages() {
        return MOST_PAGES;
    }

    /** An address of the service; each part ends with a slash, as the service wants it. */
    HttpUrl.Builder url(String... parts) {
        HttpUrl.Builder url = service.newBuilder();
        if (!service.pathSegments().get(service.pathSize() - 1).isEmpty()) {
            url.addPathSegment("");
        }
        for (String part : parts) {
            url.addPathSegment(part);
        }
        return parts.length == 0 ? url : url.addPathSegment("");
    }

    /** The link to a page; null when there is none or it leads elsewhere. */
    @Nullable HttpUrl sameService(String link) {
        HttpUrl url = HttpUrl.parse(link);
        return url != null
                        && url.scheme().equals(service.scheme())
                        && url.host().equals(service.host())
                        && url.port() == service.port()
                ? url
                : null;
    }

    LinkedEventsReply<JsonNode> get(HttpUrl url) {
        LinkedEventsReply<JsonNode> reply = send("GET", url, null);
        return reply instanceof Outage<JsonNode> outage && outage.status() == 503
                ? send("GET", url, null)
                : reply;
    }

    /** The number of something of this service, of which the address is given, or the number. */
    String number(String kind, String id) {
        HttpUrl address = sameService(id);
        String all = url(kind).build().encodedPath();
        String path = address == null ? "" : address.encodedPath();
        String number = path.startsWith(all) ? path.substring(all.length()) : id;
        Matcher digits = NUMBER.matcher(number);
        if (!digits.matches()) {
            throw new IllegalArgumentException(
                    "No " + kind + " of this service. Maybe it belongs to another one?");
        }
        return digits.group(1);
    }

    LinkedEventsReply<JsonNode> send(String method, HttpUrl url, @Nullable String body) {
        return exchange(method, url, body == null ? null : RequestBody.create(body, JSON));
    }

    LinkedEventsReply<JsonNode> post(HttpUrl url, RequestBody body) {
        return exchange("POST", url, body);
    }

    private LinkedEventsReply<JsonNode> exchange(
            String method, HttpUrl url, @Nullable RequestBody body) {
        var request = new Request.Builder().url(url).header("Accept", "application/json");
        // Reading needs no key: what is not sent cannot leak.
        if (key != null && !method.equals("GET")) {
            request.header("apikey", key);
        }
        request.method(method, body);
        return reply(exchange.send(request.build()));
    }

    private static LinkedEventsReply<JsonNode> reply(HttpOutcome outcome) {
        if (!(outcome instanceof Answered answered) || answered.status() >= 500) {
            return new Outage<>(503, PostingCode.SERVICE_UNAVAILABLE.reason());
        }
        if (answered.status() == 401 || answered.status() == 403) {
            return new Outage<>(500, PostingCode.SERVICE_KEY_REFUSED.reason());
        }
        if (answered.status() >= 400) {
            int status = answered.status();
            return new Refused<>(status, PostingCode.SERVICE_REFUSED.reason("status", status));
        }
        return answered.isSuccess() ? json(answered.body()) : unreadable();
    }

    private static LinkedEventsReply<JsonNode> json(String body) {
        try {
            return new Answer<>(PostingEvent.JSON.readTree(body));
        } catch (JsonProcessingException notJson) {
            return unreadable();
        }
    }

    static <T> LinkedEventsReply<T> unreadable() {
        return new Outage<>(502, PostingCode.ANSWER_NOT_READ.reason());
    }

    /** The same failure for somebody who asked for something else. */
    static <T> LinkedEventsReply<T> failed(LinkedEventsReply<?> reply) {
        if (reply instanceof Refused<?> refused) {
            return new Refused<>(refused.status(), refused.because());
        }
        if (reply instanceof Outage<?> outage) {
            return new Outage<>(outage.status(), outage.because());
        }
        throw new IllegalArgumentException("An answer is no failure");
    }

    static <S, T> LinkedEventsReply<T> map(LinkedEventsReply<S> reply, Function<S, T> reader) {
        if (!(reply instanceof Answer<S> answer)) {
            return failed(reply);
        }
        try {
            return new Answer<>(reader.apply(answer.value()));
        } catch (IllegalArgumentException otherShape) {
            return unreadable();
        }
    }
}
