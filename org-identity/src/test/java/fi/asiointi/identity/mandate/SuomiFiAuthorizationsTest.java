package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.CHILD;
import static fi.asiointi.identity.mandate.SuomiFiServer.NOW;
import static fi.asiointi.identity.mandate.SuomiFiServer.PERSON;
import static fi.asiointi.identity.mandate.SuomiFiServer.REQUEST_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.SESSION_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.TOKEN;
import static fi.asiointi.identity.mandate.SuomiFiServer.USER_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.codeOf;
import static fi.asiointi.identity.mandate.SuomiFiServer.registration;
import static fi.asiointi.identity.mandate.SuomiFiServer.session;
import static fi.asiointi.identity.mandate.SuomiFiServer.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step of every mode, with the recorded answers. */
class SuomiFiAuthorizationsTest {
    private static final URI RETURN_TO = URI.create("https://asiointi.example.fi/paluu?a=1&b=2");

    private final SuomiFiServer server = new SuomiFiServer();
    private final SuomiFiAuthorizations suomiFi = server.client();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRegistrationGivesTheSession() {
        server.answers("register");

        Registration registration = told(suomiFi.register(MandateMode.YPA, PERSON));

        assertThat(registration).isEqualTo(new Registration(MandateMode.YPA, SESSION_ID, USER_ID));
    }

    @ParameterizedTest
    @EnumSource(MandateMode.class)
    void theListOfMandatesIsRegisteredUnderTheNameOfHpa(MandateMode mode) {
        server.answers("register");

        suomiFi.register(mode, PERSON);

        assertThat(server.request().getTarget())
                .startsWith(
                        mode == MandateMode.YPA
                                ? "/service/ypa/user/register/a1b2c3d4/"
                                : "/service/hpa/user/register/a1b2c3d4/");
    }

    @Test
    void theRedirectIsEncodedWhole() {
        Redirect redirect = redirect();

        assertThat(redirect.address().toString())
                .endsWith(
                        "/oauth/authorize?client_id=a1b2c3d4&response_type=code"
                                + "&redirect_uri=https%3A%2F%2Fasiointi.example.fi%2Fpaluu%3Fa%3D1%26b%3D2"
                                + "&user="
                                + USER_ID
                                + "&state="
                                + REQUEST_ID
                                + "&lang=sv&scope=read&requestId="
                                + REQUEST_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://asiointi.example.fi/paluu",
                "/paluu",
                "https:///paluu",
                "https://asiointi.example.fi/paluu#kohta",
                "https://asiointi.example.fi@muu.example.fi/"
            })
    void theBrowserReturnsOverHttpsOnly(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                suomiFi.redirect(
                                        registration(MandateMode.YPA),
                                        URI.create(address),
                                        Language.FI));
    }

    @Test
    void theCodeIsExchangedWithThePasswordAndWithoutAChecksum() {
        server.answers("token");

        OpenSession session = told(suomiFi.open(returned()));

        RecordedRequest request = server.request();
        assertThat(request.getRequestLine())
                .startsWith(
                        "POST /oauth/token?code=k%2F1&grant_type=authorization_code"
                                + "&redirect_uri=https%3A%2F%2Fasiointi.example.fi%2Fpaluu%3Fa%3D1%26b%3D2"
                                + " HTTP");
        assertThat(request.getHeaders().get("Authorization"))
                .isEqualTo(
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                ("a1b2c3d4:" + SuomiFiServer.OAUTH_PASSWORD)
                                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(request.getHeaders().get("X-AsiointivaltuudetAuthorization")).isNull();
        assertThat(session.accessToken()).isEqualTo(TOKEN);
    }

    @Test
    void aTokenIsNotUsedInItsLastFiveSeconds() {
        server.answers("token");

        OpenSession session = told(suomiFi.open(returned()));

        assertThat(session.validUntil()).isEqualTo(NOW.plusSeconds(594));
        assertThat(session.isValidAt(NOW.plusSeconds(593))).isTrue();
        assertThat(session.isValidAt(NOW.plusSeconds(594))).isFalse();
    }

    @Test
    void aTokenThatIsOverIsNotSent() {
        var over = new OpenSession(registration(MandateMode.YPA), TOKEN, NOW);

        assertThat(suomiFi.roles(over)).isInstanceOf(MandateReply.Expired.class);
        assertThat(codeOf(suomiFi.roles(over))).isEqualTo("TOKEN_EXPIRED");
        assertThat(server.requests()).isZero();
    }

    @Test
    void aCodeIsExchangedOnce() {
        server.answers("token");
        ReturnedCode code = returned();
        suomiFi.open(code);

        assertThatIllegalStateException().isThrownBy(() -> suomiFi.open(code));
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void rolesComeWithTheBearerToken() {
        server.answers("organization-roles-many");

        RolesAnswer answer = told(suomiFi.roles(session(MandateMode.YPA)));

        assertThat(answer.representations()).hasSize(4);
        assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void oneOrganisationIsAskedAlone() {
        server.answers("organization-roles-one");

        RolesAnswer answer = told(suomiFi.roles(session(MandateMode.YPA), "7019376-8"));

        assertThat(answer.representations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void aPathCannotBeChangedByAnIdentifier(String identifier) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suomiFi.roles(session(MandateMode.YPA), identifier));
    }

    @Test
    void thePrincipalsAreTold() {
        server.answers("delegate");

        DelegateAnswer answer = told(suomiFi.delegate(session(MandateMode.HPA)));

        assertThat(answer.principals()).containsExactly(CHILD);
        assertThat(answer.toString()).doesNotContain("9024", "Lapsi");
    }

    @Test
    void anAuthorizationIsYesOrNoWithReasons() {
        server.answers("authorization-allowed").answers("authorization-disallowed");
        OpenSession session = session(MandateMode.HPA);

        AuthorizationAnswer yes = told(suomiFi.authorization(session, CHILD, List.of()));
        AuthorizationAnswer no = told(suomiFi.authorization(session, CHILD, List.of("a", "b")));

        assertThat(yes.mayAct()).isEqualTo(Answer.YES);
        assertThat(no.mayAct()).isEqualTo(Answer.NO);
        assertThat(no.reasons())
                .containsExactly(new RuleFinding("017", "Principal is deceased", "DESCRIPTION"));
        assertThat(no.toString()).doesNotContain("deceased");
        server.request();
        assertThat(server.request().getTarget()).endsWith("&issues=a&issues=b");
    }

    @Test
    void theListOfMandatesIsTold() {
        server.answers("authorization-list");

        AuthorizationListAnswer answer =
                told(suomiFi.authorizationList(session(MandateMode.HPALISTA), CHILD));

        assertThat(answer.roles())
                .containsExactly("http://valtuusrekisteri.suomi.fi/asioiden_hoito");
        assertThat(answer.isComplete()).isTrue();
        assertThat(server.request().getTarget())
                .isEqualTo(
                        "/service/hpa/api/authorizationlist/"
                                + SESSION_ID
                                + "/010203A9024?requestId="
                                + REQUEST_ID);
    }

    @Test
    void thePrincipalsAreToldBeforeAListOfMandatesToo() {
        server.answers("delegate");

        assertThat(told(suomiFi.delegate(session(MandateMode.HPALISTA))).principals()).hasSize(1);
    }

    @Test
    void everyCallHasAnIdOfItsOwn() {
        var ids = new AtomicLong();
        var counting = server.client(() -> new UUID(0, ids.incrementAndGet()));
        server.answers("organization-roles-one").answers("organization-roles-one");

        counting.roles(session(MandateMode.YPA));
        counting.roles(session(MandateMode.YPA));
        Redirect redirect =
                counting.redirect(registration(MandateMode.YPA), RETURN_TO, Language.EN);

        assertThat(server.request().getTarget()).endsWith("requestId=" + new UUID(0, 1));
        assertThat(server.request().getTarget()).endsWith("requestId=" + new UUID(0, 2));
        assertThat(redirect.address().getQuery())
                .contains("state=" + new UUID(0, 3), "requestId=" + new UUID(0, 4));
    }

    @Test
    void aQuestionOfAnotherModeIsAProgrammingError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suomiFi.roles(session(MandateMode.HPA)))
                .withMessageContaining("YPA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suomiFi.delegate(session(MandateMode.YPA)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suomiFi.authorizationList(session(MandateMode.HPA), CHILD));
    }

    @Test
    void withoutAUserInterfaceTheParameterIsIssueAndTheUserIsTold() {
        server.answers("authorization-allowed");

        told(suomiFi.authorization(PERSON, CHILD, List.of("http://a/b"), "kasittelija-7"));

        RecordedRequest request = server.request();
        assertThat(request.getTarget())
                .isEqualTo(
                        "/service/rest/hpa/authorization/a1b2c3d4/010203-9024/010203A9024?requestId="
                                + REQUEST_ID
                                + "&issue=http%3A%2F%2Fa%2Fb");
        assertThat(request.getHeaders().get("X-userId")).isEqualTo("kasittelija-7");
        assertThat(request.getHeaders().get("X-AsiointivaltuudetAuthorization")).isNotNull();
        assertThat(request.getHeaders().get("Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010203-9024", " 010203a9024 ", "", "a b", "a\nb", "ä"})
    void aUserIdIsNoIdentityCodeAndCanBeSent(String userId) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suomiFi.register(MandateMode.YPA, PERSON, userId))
                .withMessageNotContaining("9024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suomiFi.authorization(PERSON, CHILD, List.of(), userId));
    }

    @Test
    void aSessionIsEnded() {
        server.answers(200, "true");

        assertThat(told(suomiFi.end(registration(MandateMode.HPALISTA)))).isTrue();
        assertThat(server.request().getTarget())
                .isEqualTo("/service/hpa/user/unregister/" + SESSION_ID);
    }

    @Test
    void aSessionIsHandedOverToAnotherService() {
        server.answers(
                        new MockResponse.Builder()
                                .setHeader("Content-Type", "text/plain;charset=UTF-8")
                                .body("siirto-1\n")
                                .build())
                .answers(200, "\"siirto-2\"")
                .answers("register");

        TransferToken token = told(suomiFi.transferToken(registration(MandateMode.YPA)));
        TransferToken quoted = told(suomiFi.transferToken(registration(MandateMode.YPA)));
        Registration there = told(suomiFi.register(token, MandateMode.YPA, PERSON));

        assertThat(token).isEqualTo(new TransferToken("siirto-1"));
        assertThat(quoted).isEqualTo(new TransferToken("siirto-2"));
        assertThat(there.sessionId()).isEqualTo(SESSION_ID);
        assertThat(server.request().getTarget())
                .isEqualTo("/service/ypa/user/transfer/token/" + SESSION_ID);
        server.request();
        assertThat(server.request().getTarget())
                .isEqualTo(
                        "/service/ypa/user/register/transfer/siirto-1/a1b2c3d4/010203-9024?requestId="
                                + REQUEST_ID);
    }

    @Test
    void aSessionIsHandedOverAsASignedText() {
        server.answers(200, "\"a.b.c\"").answers("organization-roles-one");

        SessionJwt jwt = told(suomiFi.sessionJwt(session(MandateMode.YPA)));
        RolesAnswer answer = told(suomiFi.roles(jwt, "kayttaja-1"));

        assertThat(answer.representations()).hasSize(1);
        assertThat(server.request().getTarget())
                .isEqualTo(
                        "/service/ypa/api/organizationRoles/session/jwt/"
                                + SESSION_ID
                                + "?requestId="
                                + REQUEST_ID);
        assertThat(server.request().getTarget())
                .isEqualTo("/service/ypa/jwt/api/organizationRoles/a.b.c/?requestId=" + REQUEST_ID);
    }

    @Test
    void whatIsKeptBetweenTheStepsSurvivesAServersSession() throws Exception {
        Redirect redirect = restored(redirect());
        server.answers("token");

        OpenSession session =
                restored(
                        told(
                                suomiFi.open(
                                        redirect.read("code=x&state=" + REQUEST_ID)
                                                .orElseThrow())));

        assertThat(session.registration()).isEqualTo(registration(MandateMode.YPA));
        assertThat(restored(redirect).read("code=x&state=" + REQUEST_ID).toOptional()).isEmpty();
    }

    @Test
    void theEnvironmentIsAHostOverHttps() {
        assertThat(SuomiFiEnvironment.PRODUCTION.address())
                .isEqualTo(URI.create("https://asiointivaltuustarkastus.suomi.fi"));
        assertThat(SuomiFiEnvironment.TEST.address())
                .isEqualTo(URI.create("https://asiointivaltuustarkastus.test.suomi.fi"));
        assertThat(SuomiFiEnvironment.QA.address())
                .isEqualTo(URI.create("https://asiointivaltuustarkastus.qa.suomi.fi"));
        for (String other :
                List.of(
                        "http://asiointi.example.fi",
                        "http://127.0.0.1.example.fi",
                        "https://a.fi/polku",
                        "https://a.fi?x",
                        "ftp://a.fi",
                        "a.fi")) {
            assertThatIllegalArgumentException()
                    .as(other)
                    .isThrownBy(() -> new SuomiFiEnvironment(URI.create(other)));
        }
    }

    private Redirect redirect() {
        return suomiFi.redirect(registration(MandateMode.YPA), RETURN_TO, Language.SV);
    }

    private ReturnedCode returned() {
        return redirect().read("code=k%2F1&state=" + REQUEST_ID).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> T restored(T kept) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(kept);
        return (T)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
