package fi.asiointi.identity.mandate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers that Suomi.fi e-Authorizations has signed as a JWT, and trusts none that it has
 * not: RS256 is the one algorithm, whatever the answer itself says. This is the only class that
 * needs the library nimbus-jose-jwt.
 *
 * <p>Codes of a refusal: {@code JWT_MALFORMED}, {@code JWT_ALGORITHM}, {@code JWT_SIGNATURE},
 * {@code JWT_ISSUER}, {@code JWT_AUDIENCE}, {@code JWT_SUBJECT}, {@code JWT_EXPIRED}, {@code
 * JWT_NOT_YET_VALID}, {@code JWT_END_USER}, {@code JWT_PRINCIPAL}, {@code JWT_ISSUE}, {@code
 * JWT_RESPONSE}.
 */
public final class SignedAnswers {
    private static final int SMALLEST_KEY = 2048;

    private final List<RSAPublicKey> keys;
    private final JwtClaims.Expected expected;

    /**
     * A reader for one service.
     *
     * @param keys the public keys of Suomi.fi; more than one while a key is being changed
     * @param serviceId the UUID of the service, as Suomi.fi knows it
     * @param clock tells the present moment
     * @param clockSkew by how much the clocks may differ, such as a minute
     * @throws IllegalArgumentException when there is no key, or one is shorter than 2048 bits
     */
    public SignedAnswers(
            Collection<RSAPublicKey> keys,
            String serviceId,
            InstantSource clock,
            Duration clockSkew) {
        this.keys = List.copyOf(keys);
        if (keys.isEmpty()
                || keys.stream().anyMatch(key -> key.getModulus().bitLength() < SMALLEST_KEY)) {
            throw new IllegalArgumentException(
                    "At least one key is needed, and each of at least 2048 bits");
        }
        this.expected = new JwtClaims.Expected(serviceId, clock, clockSkew);
    }

    /**
     * Reads a signed answer to {@code organizationRoles}.
     *
     * @param jwt the signed text
     * @param endUser the person who must stand in it
     * @return the organisations, or why the answer is not taken
     */
    public Parsed<RolesAnswer> roles(String jwt, PersonalIdentityCode endUser) {
        return read(
                jwt,
                claims -> claims.fault(expected, "OrganizationalRoles", endUser),
                claims -> RolesAnswer.read(claims.response()));
    }

    /**
     * Reads a signed answer to {@code authorization}.
     *
     * @param jwt the signed text
     * @param endUser the person who must stand in it
     * @param principal for whom, who must stand in it
     * @param issues the matters that were asked about; they and no other must stand in it
     * @return the result, or why the answer is not taken
     */
    public Parsed<AuthorizationAnswer> authorization(
            String jwt,
            PersonalIdentityCode endUser,
            Principal principal,
            Collection<String> issues) {
        return read(
                jwt,
                claims ->
                        first(
                                claims.fault(expected, "Authorization", endUser),
                                claims.faultOfPrincipal(principal),
                                claims.faultOfIssues(Set.copyOf(issues))),
                claims -> AuthorizationAnswer.read(claims.response(), claims.reasons()));
    }

    /**
     * Reads a signed answer to {@code authorizationlist}.
     *
     * @param jwt the signed text
     * @param endUser the person who must stand in it
     * @param principal for whom, who must stand in it
     * @return the mandates, or why the answer is not taken
     */
    public Parsed<AuthorizationListAnswer> authorizationList(
            String jwt, PersonalIdentityCode endUser, Principal principal) {
        return read(
                jwt,
                claims ->
                        first(
                                claims.fault(expected, "AuthorizationList", endUser),
                                claims.faultOfPrincipal(principal)),
                claims -> AuthorizationListAnswer.read(claims.response(), claims.reasons()));
    }

    private <T> Parsed<T> read(
            String jwt,
            Function<JwtClaims, @Nullable String> check,
            Function<JwtClaims, T> reader) {
        JWSObject signed;
        try {
            signed = JWSObject.parse(jwt);
        } catch (ParseException | IllegalArgumentException notSigned) {
            return refused("JWT_MALFORMED");
        }
        if (!JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
            return refused("JWT_ALGORITHM");
        }
        if (keys.stream().noneMatch(key -> isSignedWith(key, signed))) {
            return refused("JWT_SIGNATURE");
        }
        return readTrusted(signed.getPayload().toString(), check, reader);
    }

    private static <T> Parsed<T> readTrusted(
            String payload,
            Function<JwtClaims, @Nullable String> check,
            Function<JwtClaims, T> reader) {
        JwtClaims claims;
        @Nullable String fault;
        try {
            claims = JwtClaims.read(payload);
            fault = check.apply(claims);
        } catch (UnreadableAnswerException unreadable) {
            return refused("JWT_MALFORMED");
        }
        if (fault != null) {
            return refused(fault);
        }
        try {
            return new Parsed.Valid<>(reader.apply(claims));
        } catch (UnreadableAnswerException unreadable) {
            return refused("JWT_RESPONSE");
        }
    }

    private static boolean isSignedWith(RSAPublicKey key, JWSObject signed) {
        try {
            return signed.verify(new RSASSAVerifier(key));
        } catch (JOSEException notVerified) {
            return false;
        }
    }

    private static @Nullable String first(@Nullable String... faults) {
        for (@Nullable String fault : faults) {
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static <T> Parsed<T> refused(String code) {
        return new Parsed.Invalid<>(MandateTexts.ALL.reason(code));
    }
}
