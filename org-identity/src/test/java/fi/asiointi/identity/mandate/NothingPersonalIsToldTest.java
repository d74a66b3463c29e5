package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.CHILD;
import static fi.asiointi.identity.mandate.SuomiFiServer.PERSON;
import static fi.asiointi.identity.mandate.SuomiFiServer.REQUEST_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.registration;
import static fi.asiointi.identity.mandate.SuomiFiServer.session;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over the whole flow, with success and with every kind of failure, no secret comes into a log of
 * any library, into what is printed, into an exception or into the text of a value.
 */
class NothingPersonalIsToldTest {
    private static final String CODE = "palautettu-koodi-123";
    private static final String REFRESH_TOKEN = "a6f5b0de-8d2f-4a51-8f0b-2f54d91c0a77";
    private static final String TRANSFER = "siirtolippu-123";
    private static final String JWT = "aaaa.bbbbssss.cccc";
    private static final List<String> SECRETS =
            List.of(
                    "010203",
                    // With the sign before it: 9024 alone may be a port or a duration in the logs.
                    "-9024",
                    "+9024",
                    "%2B9024",
                    "Esimerkki Lapsi",
                    "deceased",
                    SuomiFiServer.SESSION_ID,
                    SuomiFiServer.TOKEN,
                    REFRESH_TOKEN,
                    SuomiFiServer.API_KEY,
                    SuomiFiServer.OAUTH_PASSWORD,
                    CODE,
                    TRANSFER,
                    JWT,
                    "Rova Oy");

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Handler everything =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    // The server of the test is not ours: it logs what it was asked.
                    if (!String.valueOf(line.getLoggerName()).startsWith("mockwebserver3")) {
                        told.add(line.getLoggerName() + " " + line.getMessage());
                        tell(String.valueOf(line.getThrown()));
                        tell(Arrays.toString(line.getParameters()));
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    private final SuomiFiServer server = new SuomiFiServer();
    private final SuomiFiAuthorizations suomiFi =
            server.client(this::tell).within(Duration.ofMillis(200));

    @BeforeEach
    void listen() {
        Logger.getLogger("mockwebserver3").setLevel(Level.OFF);
        Logger.getLogger("mockwebserver3.MockWebServer").setLevel(Level.OFF);
        root.setLevel(Level.ALL);
        root.addHandler(everything);
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
        root.removeHandler(everything);
        root.setLevel(level);
        server.close();
    }

    @Test
    void theFlowThatSucceedsTellsNoSecret() {
        server.answers("register").answers("token").answers("organization-roles-many");
        server.answers("organization-roles-one").answers("delegate");
        server.answers("authorization-allowed").answers("authorization-disallowed");
        server.answers("authorization-list").answers("authorization-disallowed");
        server.answers(200, "\"" + TRANSFER + "\"").answers("register");
        server.answers(200, "\"" + JWT + "\"").answers("organization-roles-one");
        server.answers(200, "true");

        everyCall();

        assertNoSecret();
    }

    static Stream<MockResponse> failures() {
        String echo = "010203-9024 " + SuomiFiServer.TOKEN + " " + SuomiFiServer.SESSION_ID;
        String error = "{\"errorCode\":199,\"errorMessage\":\"" + echo + "\",\"ReqID\":\"x\"}";
        return Stream.of(
                answer(400, error),
                answer(401, echo),
                answer(403, error.replace("199", "106")),
                answer(500, error),
                answer(200, echo),
                answer(200, "{\"" + echo + "\":1,\"" + echo + "\":2}"),
                answer(200, "[{\"identifier\":\"" + echo + "\",\"roles\":[1]}]"),
                answer(200, "{\"result\":\"" + echo + "\",\"access_token\":\"" + echo + "\"}"),
                answer(302, echo)
                        .newBuilder()
                        .setHeader("Location", "/service/010203-9024")
                        .build(),
                answer(200, echo).newBuilder().setHeader("Content-Type", "text/html").build(),
                answer(200, echo).newBuilder().headersDelay(400, TimeUnit.MILLISECONDS).build(),
                answer(200, echo)
                        .newBuilder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFlowThatFailsTellsNoSecret(MockResponse failure) {
        for (int call = 0; call < 13; call++) {
            server.answers(failure);
        }

        everyCall();

        assertNoSecret();
    }

    @Test
    void whatIsWrongInAnIdentifierIsToldWithoutIt() {
        tellThrown(() -> suomiFi.register(MandateMode.YPA, PERSON, "010203-9024"));
        tellThrown(() -> suomiFi.authorization(PERSON, CHILD, List.of(), "010203A9024"));
        tellThrown(() -> suomiFi.roles(session(MandateMode.HPA)));
        tellThrown(() -> new SuomiFiCredentials(" ", SuomiFiServer.API_KEY, "x"));
        tellThrown(() -> new SuomiFiCredentials(SuomiFiServer.API_KEY + "ä", "x", "x"));
        tellThrown(() -> RolesAnswer.read("[{\"identifier\":\"010203-9024\",\"roles\":[1]}]"));
        tellThrown(() -> DelegateAnswer.read("[{\"personId\":\"010203-9024\",\"name\":1}]"));
        tellThrown(() -> AuthorizationAnswer.read("{\"result\":\"010203-9024\"}"));

        assertNoSecret();
    }

    @Test
    void theListenerWouldHearASecret() {
        Logger.getLogger("any").fine(SuomiFiServer.TOKEN);
        System.out.println(REFRESH_TOKEN);

        assertThat(everythingTold()).contains(SuomiFiServer.TOKEN, REFRESH_TOKEN);
    }

    private void everyCall() {
        tell(SuomiFiServer.CREDENTIALS);
        MandateReply<Registration> registered = suomiFi.register(MandateMode.YPA, PERSON);
        tell(registered);
        tell(registration(MandateMode.YPA));
        Redirect redirect =
                suomiFi.redirect(
                        registration(MandateMode.YPA),
                        URI.create("https://asiointi.example.fi/paluu"),
                        Language.FI);
        tell(redirect);
        tell(redirect.address());
        tell(redirect.read("code=" + CODE + "&state=x"));
        Parsed<ReturnedCode> code = redirect.read("code=" + CODE + "&state=" + REQUEST_ID);
        tell(code);
        tell(suomiFi.open(code.orElseThrow()));
        tellThrown(() -> suomiFi.open(code.orElseThrow()));
        OpenSession ypa = session(MandateMode.YPA);
        OpenSession hpa = session(MandateMode.HPA);
        tell(ypa);
        tell(suomiFi.roles(ypa));
        tell(suomiFi.roles(ypa, "7019376-8"));
        tell(suomiFi.delegate(hpa));
        tell(suomiFi.authorization(hpa, CHILD, List.of()));
        tell(suomiFi.authorization(hpa, CHILD, List.of()));
        tell(suomiFi.authorizationList(session(MandateMode.HPALISTA), CHILD));
        tell(suomiFi.authorization(PERSON, CHILD, List.of(), "kasittelija-7"));
        tell(suomiFi.transferToken(registration(MandateMode.YPA)));
        tell(suomiFi.register(new TransferToken(TRANSFER), MandateMode.YPA, PERSON));
        tell(suomiFi.sessionJwt(ypa));
        tell(suomiFi.roles(new SessionJwt(JWT), "kayttaja-1"));
        tell(suomiFi.end(registration(MandateMode.YPA)));
        tell(Principal.of(PERSON));
        tell(TokenAnswer.read(Cases.text("register-answers/valtuudet-token.json")));
    }

    private void tell(Object value) {
        told.add(value.toString());
        if (value instanceof MandateReply<?> reply) {
            reply.failure().map(Reason::parameters).ifPresent(this::tell);
        }
        if (value instanceof Throwable thrown) {
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            told.add(trace.toString());
        }
    }

    private void tellThrown(Supplier<Object> wrong) {
        try {
            tell(wrong.get());
            throw new AssertionError("Nothing was thrown");
        } catch (RuntimeException thrown) {
            tell(thrown);
        }
    }

    private String everythingTold() {
        return String.join("\n", told) + printed.toString(StandardCharsets.UTF_8);
    }

    private void assertNoSecret() {
        String everything = everythingTold();
        assertThat(everything).isNotEmpty();
        for (String secret : SECRETS) {
            assertThat(everything).doesNotContain(secret);
        }
    }

    private static MockResponse answer(int status, String body) {
        return SuomiFiServer.json(status, body).build();
    }
}
