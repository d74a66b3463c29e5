package fi.asiointi.identity.register;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * How a register is reached: where it is, as whom, how patiently. Immutable; each method gives a
 * connection that differs in one thing. {@link #toString} tells the address only, for the headers
 * may hold a password.
 *
 * {@snippet class="fi.asiointi.identity.register.RegisterSnippetsTest" region="connection"}
 */
public final class RegisterConnection {
    private static final String YTJ = "https://avoindata.prh.fi/opendata-ytj-api/v3";
    private static final int YTJ_A_SECOND = 2;

    final HttpUrl base;
    final InstantSource clock;
    final Map<String, String> headers;
    final OkHttpClient client;
    final Duration timeout;
    final RequestLimiter limiter;
    final Retry retry;
    final Ticker ticker;

    private RegisterConnection(
            HttpUrl base,
            InstantSource clock,
            Map<String, String> headers,
            OkHttpClient client,
            Duration timeout,
            RequestLimiter limiter,
            Retry retry,
            Ticker ticker) {
        this.base = base;
        this.clock = clock;
        this.headers = Map.copyOf(headers);
        this.client = client;
        this.timeout = timeout;
        this.limiter = limiter;
        this.retry = retry;
        this.ticker = ticker;
    }

    /**
     * {@return a connection with a timeout of 30 seconds, two queries a second, and three attempts}
     *
     * @param base the address of the service, without the name of a query
     * @param userAgent who asks, such as {@code helsinki-lisa/2.1 (yritystuki@hel.fi)}; registers
     *     want to know whom to call when a client misbehaves
     * @param clock tells when an answer was fetched
     * @throws IllegalArgumentException when the address is no address of {@code http} or {@code
     *     https}, or nobody asks
     */
    public static RegisterConnection to(String base, String userAgent, InstantSource clock) {
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException(
                    "The user agent is blank. Name the service and an address for questions");
        }
        return new RegisterConnection(
                HttpUrl.get(base),
                clock,
                Map.of("User-Agent", userAgent, "Accept", "application/json, text/plain;q=0.9"),
                new OkHttpClient(),
                Duration.ofSeconds(30),
                RequestLimiter.perSecond(YTJ_A_SECOND),
                Retry.DEFAULT,
                Ticker.SYSTEM);
    }

    /**
     * {@return a connection to the open data of YTJ, as {@link #to}}
     *
     * @param userAgent who asks
     * @param clock tells when an answer was fetched
     */
    public static RegisterConnection toYtj(String userAgent, InstantSource clock) {
        return to(YTJ, userAgent, clock);
    }

    /**
     * {@return the same with a name and a password for the service (HTTP Basic)}
     *
     * @param user the name
     * @param password the password
     */
    public RegisterConnection credentials(String user, String password) {
        return header("Authorization", Credentials.basic(user, password, StandardCharsets.UTF_8));
    }

    /**
     * {@return the same with a header on every query, such as {@code X-Road-Client}}
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException when HTTP does not allow such a header
     */
    public RegisterConnection header(String name, String value) {
        new Headers.Builder().add(name, value);
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new RegisterConnection(base, clock, more, client, timeout, limiter, retry, ticker);
    }

    /**
     * {@return the same over the connections, proxy and certificates of a client} Its interceptors
     * and listeners are left out.
     *
     * @param shared the client
     */
    public RegisterConnection client(OkHttpClient shared) {
        return new RegisterConnection(
                base, clock, headers, shared, timeout, limiter, retry, ticker);
    }

    /**
     * {@return the same with another timeout}
     *
     * @param longest the time for one attempt from the first byte sent to the last one read
     */
    public RegisterConnection timeout(Duration longest) {
        return new RegisterConnection(
                base, clock, headers, client, longest, limiter, retry, ticker);
    }

    /**
     * {@return the same with a limiter, perhaps one that is shared with other connections}
     *
     * @param shared the limiter
     */
    public RegisterConnection limiter(RequestLimiter shared) {
        return new RegisterConnection(base, clock, headers, client, timeout, shared, retry, ticker);
    }

    /**
     * {@return the same with another patience}
     *
     * @param patience how often and how long
     */
    public RegisterConnection retry(Retry patience) {
        return new RegisterConnection(
                base, clock, headers, client, timeout, limiter, patience, ticker);
    }

    /**
     * {@return the same with waits measured and spent by a ticker, which tests replace}
     *
     * @param own the ticker
     */
    public RegisterConnection ticker(Ticker own) {
        return new RegisterConnection(base, clock, headers, client, timeout, limiter, retry, own);
    }

    @Override
    public String toString() {
        return "RegisterConnection to " + base.host();
    }
}
