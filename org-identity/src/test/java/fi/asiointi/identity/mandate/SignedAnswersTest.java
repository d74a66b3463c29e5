package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.CHILD;
import static fi.asiointi.identity.mandate.SuomiFiServer.NOW;
import static fi.asiointi.identity.mandate.SuomiFiServer.PERSON;
import static fi.asiointi.identity.mandate.SuomiFiServer.REQUEST_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.SESSION_ID;
import static fi.asiointi.identity.mandate.SuomiFiServer.codeOf;
import static fi.asiointi.identity.mandate.SuomiFiServer.session;
import static fi.asiointi.identity.mandate.SuomiFiServer.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.Parsed;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that Suomi.fi has signed, and those that it has not. */
class SignedAnswersTest {
    private static final KeyPair SUOMI_FI = keys(2048);
    private static final KeyPair STRANGER = keys(2048);
    private static final String SERVICE = "11111111-2222-3333-4444-555555555555";

    private final SignedAnswers answers = answers(SUOMI_FI);

    @Test
    void theRecordedClaimsAreTheRoles() {
        RolesAnswer answer = answers.roles(signed(claims()), PERSON).orElseThrow();

        assertThat(answer.representations())
                .containsExactly(new Representation("Rova Oy", "7019376-8", true, Set.of("TJ")));
    }

    @Test
    void whileAKeyIsChangedEitherIsTaken() {
        var both =
                new SignedAnswers(
                        List.of(publicKey(STRANGER), publicKey(SUOMI_FI)),
                        SERVICE,
                        InstantSource.fixed(NOW),
                        Duration.ofMinutes(1));

        assertThat(both.roles(signed(claims()), PERSON)).isInstanceOf(Parsed.Valid.class);
    }

    @Test
    void theSignatureOfAnotherIsNotTaken() {
        assertThat(code(answers(STRANGER).roles(signed(claims()), PERSON)))
                .isEqualTo("JWT_SIGNATURE");
    }

    @Test
    void aChangedAnswerIsNotTaken() {
        String[] parts = signed(claims()).split("\\.", -1);
        String changed =
                base64(
                        claims().toString()
                                .replace("7019376-8", "7769481-3")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(code(answers.roles(parts[0] + "." + changed + "." + parts[2], PERSON)))
                .isEqualTo("JWT_SIGNATURE");
    }

    @Test
    void noOtherAlgorithmIsTakenWhateverTheAnswerSays() throws JOSEException {
        byte[] publicKey = SUOMI_FI.getPublic().getEncoded();
        String none =
                base64("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                        + "."
                        + base64(claims().toString().getBytes(StandardCharsets.UTF_8))
                        + ".";

        assertThat(code(answers.roles(none, PERSON))).isEqualTo("JWT_MALFORMED");
        assertThat(code(answers.roles(none + "AA", PERSON))).isEqualTo("JWT_MALFORMED");
        assertThat(
                        code(
                                answers.roles(
                                        signed(
                                                new JWSHeader(JWSAlgorithm.HS256),
                                                new MACSigner(publicKey),
                                                claims().toString()),
                                        PERSON)))
                .isEqualTo("JWT_ALGORITHM");
        assertThat(
                        code(
                                answers.roles(
                                        signed(
                                                new JWSHeader(JWSAlgorithm.RS512),
                                                new RSASSASigner(SUOMI_FI.getPrivate()),
                                                claims().toString()),
                                        PERSON)))
                .isEqualTo("JWT_ALGORITHM");
    }

    @Test
    void aHeaderThatMustBeUnderstoodButIsNotIsRefused() throws JOSEException {
        var critical =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .criticalParams(Set.of("x"))
                        .customParam("x", "y")
                        .build();

        assertThat(
                        code(
                                answers.roles(
                                        signed(
                                                critical,
                                                new RSASSASigner(SUOMI_FI.getPrivate()),
                                                claims().toString()),
                                        PERSON)))
                .isEqualTo("JWT_SIGNATURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "a.b.c", "a.b.c.d", "{}"})
    void aTextThatIsNotSignedIsMalformed(String text) {
        assertThat(code(answers.roles(text, PERSON))).isEqualTo("JWT_MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({
        "iss, Suomi.fi, JWT_ISSUER",
        "aud, 11111111-2222-3333-4444-555555555556, JWT_AUDIENCE",
        "sub, Authorization, JWT_SUBJECT",
        "end_user, 010203A9024, JWT_END_USER",
        "response, {}, JWT_RESPONSE",
        "response, <html>, JWT_RESPONSE"
    })
    void everyClaimIsLookedAt(String claim, String value, String code) {
        assertThat(code(answers.roles(signed(claims().put(claim, value)), PERSON))).isEqualTo(code);
        if (!claim.equals("response")) {
            ObjectNode without = claims();
            without.remove(claim);
            assertThat(code(answers.roles(signed(without), PERSON))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "exp, -60, JWT_EXPIRED",
        "exp, -59, VALID",
        "iat, 60, VALID",
        "iat, 62, JWT_NOT_YET_VALID"
    })
    void clocksMayDifferByAMinute(String claim, long secondsFromNow, String code) {
        ObjectNode claims = claims().put(claim, NOW.getEpochSecond() + secondsFromNow);

        assertThat(code(answers.roles(signed(claims), PERSON))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "iat"})
    void anAnswerWithoutItsTimesIsNotTaken(String claim) {
        ObjectNode without = claims();
        without.remove(claim);

        assertThat(code(answers.roles(signed(without), PERSON))).isEqualTo("JWT_MALFORMED");
        assertThat(code(answers.roles(signed(claims().put(claim, "x")), PERSON)))
                .isEqualTo("JWT_MALFORMED");
        assertThat(code(answers.roles(signed(claims().put(claim, 1e300)), PERSON)))
                .isEqualTo("JWT_MALFORMED");
    }

    @Test
    void aClaimThatStandsTwiceIsNotTaken() throws JOSEException {
        String twice = claims().toString().replaceFirst("\\{", "{\"end_user\":\"010203A9024\",");

        assertThat(
                        code(
                                answers.roles(
                                        signed(
                                                new JWSHeader(JWSAlgorithm.RS256),
                                                new RSASSASigner(SUOMI_FI.getPrivate()),
                                                twice),
                                        PERSON)))
                .isEqualTo("JWT_MALFORMED");
    }

    @Test
    void theServiceMayBeOneOfSeveralAudiences() {
        ObjectNode claims = claims();
        claims.putArray("aud").add("x").add(SERVICE);

        assertThat(answers.roles(signed(claims), PERSON)).isInstanceOf(Parsed.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALLOWED", "\"ALLOWED\"", "{\"result\":\"ALLOWED\",\"reasons\":[]}"})
    void anAuthorizationIsBoundToPersonsAndMatters(String response) {
        ObjectNode claims =
                claims().put("sub", "Authorization")
                        .put("principal", CHILD.personId())
                        .put("issue", "http://a/b")
                        .put("response", response);
        String jwt = signed(claims);

        assertThat(
                        answers.authorization(jwt, PERSON, CHILD, List.of("http://a/b"))
                                .orElseThrow()
                                .result())
                .isEqualTo(AuthorizationAnswer.Result.ALLOWED);
        assertThat(code(answers.authorization(jwt, PERSON, CHILD, List.of())))
                .isEqualTo("JWT_ISSUE");
        assertThat(code(answers.authorization(jwt, PERSON, Principal.of(PERSON), List.of())))
                .isEqualTo("JWT_PRINCIPAL");
        assertThat(
                        code(
                                answers.authorization(
                                        jwt, SuomiFiServer.code("010203A9024"), CHILD, List.of())))
                .isEqualTo("JWT_END_USER");
        assertThat(code(answers.authorizationList(jwt, PERSON, CHILD))).isEqualTo("JWT_SUBJECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"http://a/b\"]", "{\"roles\":[\"http://a/b\"]}"})
    void aListOfMandatesIsBoundToPersons(String response) {
        String jwt =
                signed(
                        claims().put("sub", "AuthorizationList")
                                .put("principal", CHILD.personId())
                                .put("response", response));

        assertThat(answers.authorizationList(jwt, PERSON, CHILD).orElseThrow().roles())
                .containsExactly("http://a/b");
        assertThat(code(answers.authorizationList(jwt, PERSON, Principal.of(PERSON))))
                .isEqualTo("JWT_PRINCIPAL");
    }

    @Test
    void keysAreNeededAndNoneIsShort() {
        assertThatIllegalArgumentException().isThrownBy(() -> answers(keys(1024)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new SignedAnswers(
                                        List.of(),
                                        SERVICE,
                                        InstantSource.fixed(NOW),
                                        Duration.ZERO));
    }

    @ParameterizedTest
    @EnumSource(MandateMode.class)
    void theClientAsksForTheSignedVariant(MandateMode mode) {
        try (var server = new SuomiFiServer()) {
            ObjectNode claims = claims().put("principal", CHILD.personId());
            claims.put(
                    "sub",
                    switch (mode) {
                        case YPA -> "OrganizationalRoles";
                        case HPA -> "Authorization";
                        case HPALISTA -> "AuthorizationList";
                    });
            claims.put(
                    "response",
                    switch (mode) {
                        case YPA -> "[]";
                        case HPA -> "DISALLOWED";
                        case HPALISTA -> "[]";
                    });
            server.answers(
                    new MockResponse.Builder()
                            .setHeader("Content-Type", "application/jwt")
                            .body(signed(claims))
                            .build());
            SignedQuestions signed = server.client().signed(answers);

            Object told =
                    switch (mode) {
                        case YPA -> told(signed.roles(session(mode), PERSON));
                        case HPA ->
                                told(signed.authorization(session(mode), PERSON, CHILD, List.of()));
                        case HPALISTA ->
                                told(signed.authorizationList(session(mode), PERSON, CHILD));
                    };

            assertThat(told).isNotNull();
            assertThat(server.request().getTarget())
                    .isEqualTo(
                            switch (mode) {
                                        case YPA -> "/service/ypa/api/organizationRoles/jwt/";
                                        case HPA -> "/service/hpa/api/authorization/jwt/";
                                        case HPALISTA -> "/service/hpa/api/authorizationlist/jwt/";
                                    }
                                    + SESSION_ID
                                    + (mode == MandateMode.YPA ? "" : "/" + CHILD.personId())
                                    + "?requestId="
                                    + REQUEST_ID);
        }
    }

    @Test
    void anAnswerThatIsNotTrustedIsRefusedAndAudited() {
        try (var server = new SuomiFiServer()) {
            server.answers(200, "\"" + signed(claims()) + "\"").answers(200, "[]");
            SignedQuestions signed = server.client().signed(answers(STRANGER));

            MandateReply<RolesAnswer> reply =
                    signed.roles(session(MandateMode.YPA), "7019376-8", PERSON);

            assertThat(reply).isInstanceOf(MandateReply.Refused.class);
            assertThat(codeOf(reply)).isEqualTo("JWT_SIGNATURE");
            assertThat(server.audited).singleElement().isInstanceOf(MandateQuery.Failed.class);
            assertThat(codeOf(signed.roles(session(MandateMode.YPA), PERSON)))
                    .isEqualTo("MALFORMED");
        }
    }

    private static SignedAnswers answers(KeyPair pair) {
        return new SignedAnswers(
                List.of(publicKey(pair)), SERVICE, InstantSource.fixed(NOW), Duration.ofMinutes(1));
    }

    private static ObjectNode claims() {
        return (ObjectNode) Cases.json("register-answers/valtuudet-jwt-claims.json");
    }

    private static String signed(ObjectNode claims) {
        try {
            return signed(
                    new JWSHeader(JWSAlgorithm.RS256),
                    new RSASSASigner(SUOMI_FI.getPrivate()),
                    claims.toString());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWSHeader header, JWSSigner signer, String payload)
            throws JOSEException {
        var jws = new JWSObject(header, new Payload(payload));
        jws.sign(signer);
        return jws.serialize();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String code(Parsed<?> parsed) {
        return parsed instanceof Parsed.Invalid<?> invalid ? invalid.reason().code() : "VALID";
    }

    private static RSAPublicKey publicKey(KeyPair pair) {
        return (RSAPublicKey) pair.getPublic();
    }

    private static KeyPair keys(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
