package fi.asiointi.identity.mandate;

import java.net.URI;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where Suomi.fi e-Authorizations is asked. A service has credentials of its own for each.
 *
 * @param address scheme and host, such as {@code https://asiointivaltuustarkastus.suomi.fi}
 */
public record SuomiFiEnvironment(URI address) {
    /** The service itself. */
    public static final SuomiFiEnvironment PRODUCTION = of("");

    /** The environment in which services are built. */
    public static final SuomiFiEnvironment TEST = of("test.");

    /** The environment in which services are approved. */
    public static final SuomiFiEnvironment QA = of("qa.");

    /**
     * Any other place, such as a server of a test.
     *
     * @throws IllegalArgumentException when the address has more than a scheme and a host, or is
     *     neither https nor on this machine
     */
    public SuomiFiEnvironment {
        @Nullable HttpUrl url = HttpUrl.get(address);
        if (url == null || !"/".equals(url.encodedPath()) || url.query() != null) {
            throw new IllegalArgumentException(
                    "Not the address of a host: " + address + ". Maybe it has a path?");
        }
        if (!url.isHttps() && !isThisMachine(url.host())) {
            throw new IllegalArgumentException(
                    "Identity codes are sent over https only, not to " + address);
        }
    }

    /** The address of one call. Its path and query are already as they go on the wire. */
    HttpUrl at(String encodedPath, String encodedQuery) {
        HttpUrl.Builder url = HttpUrl.get(address.toString()).newBuilder().encodedPath(encodedPath);
        return encodedQuery.isEmpty() ? url.build() : url.encodedQuery(encodedQuery).build();
    }

    private static boolean isThisMachine(String host) {
        return "localhost".equals(host)
                || "::1".equals(host)
                || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    private static SuomiFiEnvironment of(String part) {
        return new SuomiFiEnvironment(
                URI.create("https://asiointivaltuustarkastus." + part + "suomi.fi"));
    }
}
