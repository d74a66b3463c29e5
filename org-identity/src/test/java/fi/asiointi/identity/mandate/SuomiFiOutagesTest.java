package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.CHILD;
import static fi.asiointi.identity.mandate.SuomiFiServer.NOW;
import static fi.asiointi.identity.mandate.SuomiFiServer.PERSON;
import static fi.asiointi.identity.mandate.SuomiFiServer.REQUEST_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.codeOf;
import static fi.asiointi.identity.mandate.SuomiFiServer.json;
import static fi.asiointi.identity.mandate.SuomiFiServer.registration;
import static fi.asiointi.identity.mandate.SuomiFiServer.session;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which there is no answer: told apart, and never a permission. */
class SuomiFiOutagesTest {
    private static final ActingPolicy ANYTHING = ActingPolicy.SUOMI_FI_GUIDANCE;

    private final SuomiFiServer server = new SuomiFiServer();
    private final SuomiFiAuthorizations suomiFi = server.client();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "error {0} with status {1} is {2}")
    @CsvSource({
        "101, 400, MISSING_PARAMETER, Refused",
        "104, 400, USER_UNKNOWN, Refused",
        "106, 403, NOT_AUTHORIZED, Refused",
        "110, 400, INVALID_WEB_API_REDIRECT_URL, Refused",
        "199, 500, GENERAL_ERROR, Unavailable"
    })
    void theRecordedErrorsAreToldByTheirNames(String file, int status, String code, String kind) {
        server.answers(status, Cases.text("register-answers/valtuudet-error-" + file + ".json"));

        MandateReply<RolesAnswer> reply = roles();

        assertThat(codeOf(reply)).isEqualTo(code);
        assertThat(reply.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(because(reply).parameter("errorCode")).contains(file);
    }

    @ParameterizedTest
    @CsvSource({
        "102, MATCHING_SERVICE_NOT_FOUND",
        "'\"107\"', MATCHING_RULESET_NOT_FOUND",
        "103, OTHER_ERROR",
        "999999, OTHER_ERROR",
        "199, GENERAL_ERROR",
        "'\"x\"', REQUEST_REFUSED",
        "'{}', REQUEST_REFUSED"
    })
    void anyOtherErrorHasItsNumber(String errorCode, String code) {
        server.answers(400, "{\"errorCode\":" + errorCode + "}");

        assertThat(codeOf(roles())).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "400, REQUEST_REFUSED, Refused",
        "403, REQUEST_REFUSED, Refused",
        "404, REQUEST_REFUSED, Refused",
        "401, SESSION_EXPIRED, Expired",
        "429, TOO_MANY_REQUESTS, Unavailable",
        "500, SERVICE_FAULT, Unavailable",
        "502, SERVICE_FAULT, Unavailable",
        "503, SERVICE_FAULT, Unavailable",
        "301, REDIRECTED, Unavailable",
        "302, REDIRECTED, Unavailable",
        "204, MALFORMED, Unavailable",
        "202, MALFORMED, Unavailable"
    })
    void anErrorWithoutABodyOrWithAnHtmlPageIsToldByItsStatus(
            int status, String code, String kind) {
        server.answers(new MockResponse.Builder().code(status).build());
        if (status != 204) {
            server.answers(
                    new MockResponse.Builder()
                            .code(status)
                            .setHeader("Content-Type", "text/html")
                            .setHeader("Location", "https://example.fi/")
                            .body("<html>")
                            .build());
            assertThat(codeOf(roles())).isEqualTo(code);
        }
        MandateReply<RolesAnswer> reply = roles();

        assertThat(codeOf(reply)).isEqualTo(code);
        assertThat(reply.getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void aRefusedRegistrationSpeaksOfTheServiceItself() {
        server.answers(403, "").answers(401, "").answers(401, "");

        assertThat(codeOf(suomiFi.register(MandateMode.YPA, PERSON)))
                .isEqualTo("CLIENT_OR_USER_REFUSED");
        MandateReply<Registration> checksum = suomiFi.register(MandateMode.YPA, PERSON);
        assertThat(checksum).isInstanceOf(MandateReply.Refused.class);
        assertThat(codeOf(checksum)).isEqualTo("CHECKSUM_REFUSED");
        // Without a user interface there is no session that could be over.
        assertThat(codeOf(suomiFi.authorization(PERSON, CHILD, List.of(), "kasittelija-7")))
                .isEqualTo("CHECKSUM_REFUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "301, CLOCK_SKEW",
        "-301, CLOCK_SKEW",
        "299, SESSION_EXPIRED",
        "-299, SESSION_EXPIRED"
    })
    void aClockThatIsWrongIsToldAsOne(int secondsAhead, String code) {
        server.answers(
                new MockResponse.Builder()
                        .code(401)
                        .setHeader("Date", date(NOW.minusSeconds(secondsAhead).minusMillis(123)))
                        .build());

        MandateReply<RolesAnswer> reply = roles();

        assertThat(codeOf(reply)).isEqualTo(code);
        if (code.equals("CLOCK_SKEW")) {
            assertThat(because(reply).text().fi()).contains(" " + secondsAhead + " sekuntia");
        }
    }

    @Test
    void aClockThatIsWrongIsToldAtTheRegistrationToo() {
        server.answers(
                new MockResponse.Builder()
                        .code(401)
                        .setHeader("Date", date(NOW.plusSeconds(3_600)))
                        .build());

        assertThat(codeOf(suomiFi.register(MandateMode.YPA, PERSON))).isEqualTo("CLOCK_SKEW");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"error\":\"invalid_grant\"}', 400, CODE_EXPIRED, Expired",
        "'{\"error\":\"invalid_client\"}', 400, TOKEN_REFUSED, Refused",
        "'{\"error\":\"salainen\"}', 400, TOKEN_REFUSED, Refused",
        "'<html>', 400, TOKEN_REFUSED, Refused",
        "'', 401, CREDENTIALS_REFUSED, Refused",
        "'', 503, SERVICE_FAULT, Unavailable"
    })
    void aTokenThatIsNotGiven(String body, int status, String code, String kind) {
        server.answers(status, body);

        MandateReply<OpenSession> reply = open();

        assertThat(codeOf(reply)).isEqualTo(code);
        assertThat(reply.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(reply.toString()).doesNotContain("salainen");
    }

    @Test
    void theRecordedTokenErrorStartsAgain() {
        server.answers(400, Cases.text("register-answers/valtuudet-token-error.json"));

        assertThat(open()).isInstanceOf(MandateReply.Expired.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"access_token\":\"a\",\"token_type\":\"bearer\"}",
                "{\"access_token\":\"a\",\"token_type\":\"bearer\",\"expires_in\":\"599\"}",
                "{\"access_token\":\"a\",\"token_type\":\"bearer\",\"expires_in\":5.5}",
                "{\"access_token\":\"a\",\"token_type\":\"mac\",\"expires_in\":599}",
                "{\"access_token\":\"a\\nb\",\"token_type\":\"bearer\",\"expires_in\":599}",
                "{\"access_token\":\"\",\"token_type\":\"bearer\",\"expires_in\":599}"
            })
    void aTokenOfAnotherShapeIsNotKept(String body) {
        server.answers(200, body);

        assertThat(codeOf(open())).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({"-5", "0", "4", "9223372036854775807"})
    void aLifetimeOfAnyLengthIsNoError(long seconds) {
        server.answers(
                200,
                "{\"access_token\":\"a\",\"token_type\":\"bearer\",\"expires_in\":"
                        + seconds
                        + "}");

        OpenSession session = SuomiFiServer.told(open());

        assertThat(session.isValidAt(NOW)).isEqualTo(seconds > 5);
    }

    @Test
    void aSlowAnswerIsATimeout() {
        server.answers(json(200, "[]").headersDelay(10, TimeUnit.SECONDS).build());

        assertThat(codeOf(suomiFi.within(Duration.ofMillis(200)).roles(ypa())))
                .isEqualTo("TIMEOUT");
    }

    @Test
    void aConnectionThatEndsTooEarlyIsCut() {
        server.answers(
                json(200, " ".repeat(50_000) + "[]")
                        .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());

        assertThat(codeOf(roles())).isEqualTo("CUT");
    }

    @Test
    void aHugeBodyIsNotRead() {
        server.answers(200, " ".repeat(2_000_001) + "[]");

        assertThat(codeOf(roles())).isEqualTo("TOO_LARGE");
    }

    @Test
    void bytesOfAnotherCharsetAreTold() {
        byte[] latin1 =
                "[{\"name\":\"Pöytä Oy\",\"identifier\":\"1\",\"roles\":[\"TJ\"]}]"
                        .getBytes(StandardCharsets.ISO_8859_1);
        server.answers(json(200, "").body(new Buffer().write(latin1)).build());

        assertThat(codeOf(roles())).isEqualTo("WRONG_CHARSET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "application/xml", "application/jwt"})
    void anAnswerOfAnotherTypeIsNotRead(String type) {
        server.answers(json(200, TJ).setHeader("Content-Type", type).build());

        assertThat(codeOf(roles())).isEqualTo("WRONG_CONTENT_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "null",
                "[1]",
                "[] []",
                "[{\"identifier\":1,\"roles\":[\"TJ\"]}]",
                "[{\"identifier\":\"1\",\"roles\":\"TJ\"}]"
            })
    void anAnswerOfAnotherShapeIsMalformed(String body) {
        server.answers(200, body);

        MandateReply<RolesAnswer> reply = roles();

        assertThat(codeOf(reply)).isEqualTo("MALFORMED");
        assertThat(ANYTHING.decide(reply, Map.of(), NOW))
                .isInstanceOf(ActingDecision.CannotTell.class);
    }

    @Test
    void aKeyThatStandsTwiceIsToldAsSuch() {
        server.answers(
                200,
                "[{\"identifier\":\"1\",\"roles\":[\"TIL\"],\"roles\":[\"TJ\"],\"complete\":true}]");

        assertThat(codeOf(roles())).isEqualTo("DUPLICATE_KEY");
    }

    @Test
    void anErrorBodyWithASuccessStatusIsNoAnswer() {
        server.answers(200, Cases.text("register-answers/valtuudet-error-106.json"))
                .answers(200, Cases.text("register-answers/valtuudet-error-106.json"));

        assertThat(codeOf(roles())).isEqualTo("MALFORMED");
        assertThat(codeOf(suomiFi.register(MandateMode.HPA, PERSON))).isEqualTo("MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0, 0", "-1, ", "soon, ", "99999999999, "})
    void theWaitIsToldInSeconds(String header, Integer seconds) {
        server.answers(json(429, "Too many").setHeader("Retry-After", header).build());

        var reply = (MandateReply.Unavailable<RolesAnswer>) roles();

        assertThat(reply.retryAfter().map(Duration::toSeconds).map(Long::intValue).orElse(null))
                .isEqualTo(seconds);
    }

    @Test
    void theWaitIsToldAsADateToo() {
        server.answers(
                json(503, "")
                        .setHeader("Date", date(NOW.plusSeconds(60)))
                        .setHeader("Retry-After", date(NOW.plusSeconds(90)))
                        .build());

        assertThat(((MandateReply.Unavailable<RolesAnswer>) roles()).retryAfter())
                .contains(Duration.ofSeconds(30));
    }

    @Test
    void aQuestionWithoutARetryAfterTellsNoWait() {
        server.answers(429, "");

        assertThat(((MandateReply.Unavailable<RolesAnswer>) roles()).retryAfter()).isEmpty();
    }

    @Test
    void noCallIsRepeatedByItself() {
        server.answers(json(503, "").setHeader("Retry-After", "0").build()).answers("token");

        assertThat(open()).isInstanceOf(MandateReply.Unavailable.class);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void nobodyListensIsUnreachable() throws IOException {
        int port;
        try (var taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        var nobody =
                new SuomiFiAuthorizations(
                        new SuomiFiEnvironment(URI.create("http://127.0.0.1:" + port)),
                        SuomiFiServer.CREDENTIALS,
                        new OkHttpClient(),
                        InstantSource.fixed(NOW),
                        UUID::randomUUID,
                        event -> {});

        assertThat(codeOf(nobody.roles(ypa()))).isEqualTo("UNREACHABLE");
    }

    @Test
    void everyReasonHasWhatALogNeeds() {
        server.answers(500, "");

        Reason why = because(roles());

        assertThat(why.parameter("call")).contains("organizationRoles");
        assertThat(why.parameter("requestId")).contains(REQUEST_ID);
        assertThat(why.parameter("status")).contains("500");
    }

    @Test
    void theAnswerToTheEndOfASessionIsTrueOrFalse() {
        server.answers(200, "false").answers(200, "\"true\"").answers(200, "");

        assertThat(SuomiFiServer.told(suomiFi.end(registration(MandateMode.YPA)))).isFalse();
        assertThat(codeOf(suomiFi.end(registration(MandateMode.YPA)))).isEqualTo("MALFORMED");
        assertThat(codeOf(suomiFi.end(registration(MandateMode.YPA)))).isEqualTo("MALFORMED");
    }

    private static final String TJ = "[{\"identifier\":\"7019376-8\",\"roles\":[\"TJ\"]}]";

    private static OpenSession ypa() {
        return session(MandateMode.YPA);
    }

    private MandateReply<RolesAnswer> roles() {
        return suomiFi.roles(ypa());
    }

    private MandateReply<OpenSession> open() {
        return suomiFi.open(
                suomiFi.redirect(
                                registration(MandateMode.YPA),
                                URI.create("https://asiointi.example.fi/paluu"),
                                Language.FI)
                        .read("code=1&state=" + REQUEST_ID)
                        .orElseThrow());
    }

    private static Reason because(MandateReply<?> reply) {
        return reply.failure().orElseThrow();
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
