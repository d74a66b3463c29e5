package fi.asiointi.identity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.mandate.SuomiFiCredentials;
import fi.asiointi.identity.mandate.SuomiFiEnvironment;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Suomi.fi e-Authorizations on the loopback address, for acting on behalf of an organisation (YPA):
 * registration, the visit of the browser, the exchange of the code, the question about
 * organisations and the end of the session. Checksums, codes and tokens are checked as the real
 * service does, so a client that signs wrongly is refused here too.
 *
 * <p>The person who visits {@code /oauth/authorize} chooses nothing: the code is given at once.
 *
 * {@snippet class="fi.asiointi.identity.testing.SuomiFiServerTest" region="server"}
 */
public final class SuomiFiServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHECKSUM = "X-AsiointivaltuudetAuthorization";

    /** Acting for organisations only: the other modes have no such server here. */
    private static final String REGISTER = "/service/ypa/user/register/";

    private static final String UNREGISTER = "/service/ypa/user/unregister/";
    private static final String ROLES = "/service/ypa/api/organizationRoles/";

    private final LoopbackServer server = LoopbackServer.start();
    private final SuomiFiCredentials credentials;
    private final Map<String, JsonNode> rolesByPerson = new ConcurrentHashMap<>();
    private final Map<String, String> personBySession = new ConcurrentHashMap<>();
    private final Map<String, String> sessionByUser = new ConcurrentHashMap<>();
    private final Map<String, String> sessionByCode = new ConcurrentHashMap<>();
    private final Map<String, String> sessionByToken = new ConcurrentHashMap<>();

    private SuomiFiServer(SuomiFiCredentials credentials) {
        this.credentials = credentials;
        server.on(REGISTER, this::register);
        server.on("/oauth/authorize", this::authorize);
        server.on("/oauth/token", this::token);
        server.on(ROLES, this::roles);
        server.on(UNREGISTER, this::unregister);
    }

    /**
     * {@return a server that has begun to answer, on a free port}
     *
     * @param credentials those that it gives to the client
     */
    public static SuomiFiServer start(SuomiFiCredentials credentials) {
        return new SuomiFiServer(credentials);
    }

    /** {@return the environment to give to the client} */
    public SuomiFiEnvironment environment() {
        return new SuomiFiEnvironment(URI.create(server.url()));
    }

    /**
     * Lets a person be known, with the organisations that the person may represent.
     *
     * @param code the person's identity code
     * @param roles the body of an {@code organizationRoles} answer, such as {@code []}
     * @return this server
     * @throws IllegalArgumentException when the body is not a JSON list
     */
    public SuomiFiServer with(PersonalIdentityCode code, String roles) {
        JsonNode list = LoopbackServer.read(roles);
        if (!list.isArray()) {
            throw new IllegalArgumentException("The roles are not a JSON list");
        }
        rolesByPerson.put(code.value(), list);
        return this;
    }

    /**
     * Visits the service as the browser of the person does.
     *
     * @param address the address to which the client sends the browser
     * @return the query with which the browser comes back to the service
     * @throws IllegalArgumentException when the address is not one of a registered visit
     */
    public String visit(URI address) {
        Map<String, String> query = LoopbackServer.query(address.getRawQuery());
        String session = sessionByUser.get(query.getOrDefault("user", ""));
        if (session == null || !credentials.clientId().equals(query.get("client_id"))) {
            throw new IllegalArgumentException("Nobody has been registered for this visit");
        }
        String code = UUID.randomUUID().toString();
        sessionByCode.put(code, session);
        String state = URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8);
        return "code=" + code + "&state=" + state;
    }

    @Override
    public void close() {
        server.close();
    }

    private void register(HttpExchange exchange, Map<String, String> query) throws IOException {
        if (!isSigned(exchange)) {
            LoopbackServer.text(exchange, 401, "");
            return;
        }
        List<String> parts = parts(rest(exchange, REGISTER));
        String person = parts.size() > 1 ? parts.get(1) : "";
        if (!parts.get(0).equals(credentials.clientId()) || !rolesByPerson.containsKey(person)) {
            ObjectNode error = JSON.createObjectNode().put("ReqID", query.get("requestId"));
            error.put("errorMessage", "USER_UNKNOWN").put("errorCode", 104);
            LoopbackServer.json(exchange, 403, error.toString());
            return;
        }
        String session = UUID.randomUUID().toString();
        String user = UUID.randomUUID().toString();
        personBySession.put(session, person);
        sessionByUser.put(user, session);
        ObjectNode answer = JSON.createObjectNode().put("sessionId", session).put("userId", user);
        LoopbackServer.json(exchange, 200, answer.toString());
    }

    private void authorize(HttpExchange exchange, Map<String, String> query) throws IOException {
        String back;
        try {
            back = query.get("redirect_uri") + "?" + visit(exchange.getRequestURI());
        } catch (IllegalArgumentException unknown) {
            LoopbackServer.text(exchange, 403, "");
            return;
        }
        exchange.getResponseHeaders().set("Location", back);
        LoopbackServer.text(exchange, 302, "");
    }

    /** A code is for once only. */
    private void token(HttpExchange exchange, Map<String, String> query) throws IOException {
        String secret = credentials.clientId() + ":" + credentials.oauthPassword();
        String basic =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        String session = sessionByCode.remove(query.getOrDefault("code", ""));
        if (!basic.equals(header(exchange, "Authorization")) || session == null) {
            LoopbackServer.json(exchange, 401, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String token = UUID.randomUUID().toString();
        sessionByToken.put(token, session);
        ObjectNode answer = JSON.createObjectNode().put("access_token", token);
        answer.put("token_type", "bearer").put("expires_in", 599);
        LoopbackServer.json(exchange, 200, answer.toString());
    }

    private void roles(HttpExchange exchange, Map<String, String> query) throws IOException {
        List<String> parts = parts(rest(exchange, ROLES));
        String bearer = header(exchange, "Authorization");
        String session =
                bearer != null && bearer.startsWith("Bearer ")
                        ? sessionByToken.get(bearer.substring(7))
                        : null;
        String person = session == null ? null : personBySession.get(session);
        if (!isSigned(exchange) || person == null || !parts.get(0).equals(session)) {
            LoopbackServer.text(exchange, 401, "");
            return;
        }
        ArrayNode answer = JSON.createArrayNode();
        for (JsonNode one : rolesByPerson.getOrDefault(person, JSON.createArrayNode())) {
            if (parts.size() == 1 || one.path("identifier").asText().equals(parts.get(1))) {
                answer.add(one);
            }
        }
        LoopbackServer.json(exchange, 200, answer.toString());
    }

    private void unregister(HttpExchange exchange, Map<String, String> query) throws IOException {
        if (!isSigned(exchange)) {
            LoopbackServer.text(exchange, 401, "");
            return;
        }
        boolean known = personBySession.remove(rest(exchange, UNREGISTER)) != null;
        LoopbackServer.json(exchange, 200, String.valueOf(known));
    }

    /** The checksum is counted over the path and query that really came. */
    private boolean isSigned(HttpExchange exchange) {
        String header = header(exchange, CHECKSUM);
        List<String> parts = header == null ? List.of() : List.of(header.split(" ", -1));
        if (parts.size() != 3 || !parts.get(0).equals(credentials.clientId())) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = credentials.apiKey().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String message = exchange.getRequestURI() + " " + parts.get(1);
            byte[] right =
                    Base64.getEncoder()
                            .encode(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
            return MessageDigest.isEqual(right, parts.get(2).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }

    private static @Nullable String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static String rest(HttpExchange exchange, String start) {
        String path = exchange.getRequestURI().getRawPath().substring(start.length());
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
