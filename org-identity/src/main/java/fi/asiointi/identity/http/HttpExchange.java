package fi.asiointi.identity.http;

import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.http.HttpOutcome.Failed;
import fi.asiointi.identity.http.HttpOutcome.Fault;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLException;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and waits for the whole answer, for a limited time and a limited size.
 *
 * <p>Redirects are not followed: the services of this library have none, and following one would
 * hand credentials and identity codes to another host. Nothing is sent twice, for some calls are
 * for once only: a client's authenticator is not asked for another try either. Cookies are not
 * kept, for they would join one person's session to another's. Interceptors and listeners of the
 * given client are left out, for they commonly log addresses, which may hold identity codes.
 */
public final class HttpExchange {
    private static final int PIECE = 1 << 16;
    private static final String RETRY_AFTER = "Retry-After";

    /** Where the header waits while OkHttp looks at the answer. */
    private static final String RETRY_AFTER_ASIDE = "Asiointi-Retry-After";

    private final OkHttpClient client;
    private final long largestBody;

    private HttpExchange(OkHttpClient client, long largestBody) {
        this.client = client;
        this.largestBody = largestBody;
    }

    /**
     * An exchange over a client's connections, proxy and certificates.
     *
     * @param client whose connections and threads are shared
     * @param timeout the time for one exchange from the first byte sent to the last one read
     * @param largestBody how many bytes of a body are taken
     * @return the exchange; it may be used by many threads
     */
    public static HttpExchange over(OkHttpClient client, Duration timeout, long largestBody) {
        OkHttpClient.Builder own = client.newBuilder();
        own.interceptors().clear();
        own.networkInterceptors().clear();
        own.eventListener(EventListener.NONE)
                .addNetworkInterceptor(chain -> withRetryAfterAside(chain.proceed(chain.request())))
                .authenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .followRedirects(false)
                .followSslRedirects(false)
                // A repeated call is for the caller to decide: some of them are for once only.
                .retryOnConnectionFailure(false)
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout);
        return new HttpExchange(own.build(), largestBody);
    }

    /**
     * {@return the answer, or why there is none} Never throws for anything that a network does.
     *
     * @param request what to send
     */
    public HttpOutcome send(Request request) {
        try (Response response = client.newCall(request).execute()) {
            return read(response);
        } catch (IOException broken) {
            return new Failed(fault(broken));
        }
    }

    /**
     * {@return the same exchange with another time for the whole of one call} A pause in it is
     * still limited by the timeout.
     *
     * @param whole the time from the first byte sent to the last one read
     */
    public HttpExchange withinWhole(Duration whole) {
        return new HttpExchange(client.newBuilder().callTimeout(whole).build(), largestBody);
    }

    /**
     * Sends a request and writes the body of a successful answer to a file, piece by piece.
     *
     * @param request what to send
     * @param file what is written to; whatever there was in it is gone
     * @param largest how many bytes are taken
     * @return the answer, with an empty body when it went to the file; or why there is none, and
     *     then the file holds an unknown part of it
     * @throws UncheckedIOException when the file cannot be written
     */
    public HttpOutcome save(Request request, Path file, long largest) {
        try (Response response = client.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                return read(response);
            }
            boolean whole = copied(response.body().source(), file, largest);
            return whole
                    ? new Answered(response.code(), headers(response), "")
                    : new Failed(Fault.TOO_LARGE);
        } catch (IOException broken) {
            return new Failed(fault(broken));
        }
    }

    /** Faults of the disk are told from those of the network, which are the caller's outages. */
    private static boolean copied(BufferedSource from, Path file, long largest) throws IOException {
        var piece = new byte[PIECE];
        long left = largest;
        try (OutputStream out = opened(file)) {
            for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                write(out, piece, read);
            }
        }
        return true;
    }

    private static OutputStream opened(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }

    private static void write(OutputStream out, byte[] piece, int length) {
        try {
            out.write(piece, 0, length);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private HttpOutcome read(Response response) throws IOException {
        ResponseBody body = response.body();
        BufferedSource source = body.source();
        if (source.request(largestBody + 1)) {
            return new Failed(Fault.TOO_LARGE);
        }
        Buffer whole = source.getBuffer();
        try {
            String text = decoded(whole.readByteArray(), body.contentType());
            return new Answered(response.code(), headers(response), text);
        } catch (CharacterCodingException otherCharacters) {
            return new Failed(Fault.WRONG_CHARSET);
        }
    }

    /**
     * OkHttp repeats a call by itself after status 503 with a wait of zero, if it sees the wait.
     */
    private static Response withRetryAfterAside(Response response) {
        String wait = response.header(RETRY_AFTER);
        return wait == null
                ? response
                : response.newBuilder()
                        .headers(renamed(response.headers(), RETRY_AFTER, RETRY_AFTER_ASIDE, wait))
                        .build();
    }

    private static Headers headers(Response response) {
        String wait = response.header(RETRY_AFTER_ASIDE);
        return wait == null
                ? response.headers()
                : renamed(response.headers(), RETRY_AFTER_ASIDE, RETRY_AFTER, wait);
    }

    /** A service may write anything into a header, other alphabets too. */
    private static Headers renamed(Headers headers, String from, String to, String value) {
        return headers.newBuilder().removeAll(from).addUnsafeNonAscii(to, value).build();
    }

    /**
     * JSON is always UTF-8 (RFC 8259, section 8.1), whatever the answer says; other text is in the
     * charset that it names. A byte that does not fit is a fault.
     */
    private static String decoded(byte[] bytes, @Nullable MediaType type)
            throws CharacterCodingException {
        boolean json = type != null && type.subtype().endsWith("json");
        Charset named = type == null || json ? null : type.charset();
        return (named == null ? StandardCharsets.UTF_8 : named)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Fault fault(IOException broken) {
        if (broken instanceof InterruptedIOException) {
            return Fault.TIMEOUT;
        }
        return broken instanceof ConnectException
                        || broken instanceof UnknownHostException
                        || broken instanceof SSLException
                ? Fault.UNREACHABLE
                : Fault.CUT;
    }
}
