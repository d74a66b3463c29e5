package fi.asiointi.identity.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.id.PersonalIdentityCode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of a signed answer whose signature has been verified. */
final class JwtClaims {
    private static final String ISSUER = "Suomi.fi-Valtuudet";

    private final AnswerJson claims;

    private JwtClaims(AnswerJson claims) {
        this.claims = claims;
    }

    /** What every answer to a service must say. */
    record Expected(String serviceId, InstantSource clock, Duration skew) {}

    static JwtClaims read(String payload) {
        return new JwtClaims(AnswerJson.read(payload, "The signed answer"));
    }

    /** The code of the first claim that is not as it must be; null when all are. */
    @Nullable String fault(Expected expected, String subject, PersonalIdentityCode endUser) {
        if (!ISSUER.equals(claims.text("iss"))) {
            return "JWT_ISSUER";
        }
        if (!texts("aud").contains(expected.serviceId())) {
            return "JWT_AUDIENCE";
        }
        if (!subject.equals(claims.text("sub"))) {
            return "JWT_SUBJECT";
        }
        Instant now = expected.clock().instant();
        if (!now.isBefore(time("exp").plus(expected.skew()))) {
            return "JWT_EXPIRED";
        }
        if (time("iat").isAfter(now.plus(expected.skew()))) {
            return "JWT_NOT_YET_VALID";
        }
        return endUser.value().equals(claims.text("end_user")) ? null : "JWT_END_USER";
    }

    @Nullable String faultOfPrincipal(Principal principal) {
        return principal.personId().equals(claims.text("principal")) ? null : "JWT_PRINCIPAL";
    }

    @Nullable String faultOfIssues(Set<String> issues) {
        return issues.equals(texts("issue")) ? null : "JWT_ISSUE";
    }

    /** A JSON document within a text. */
    String response() {
        return claims.requiredText("response").strip();
    }

    List<RuleFinding> reasons() {
        return RuleFinding.read(claims);
    }

    /** A claim may be one text or a list of them. */
    private Set<String> texts(String claim) {
        if (!claims.has(claim)) {
            return Set.of();
        }
        AnswerJson told = claims.field(claim);
        return told.node().isArray() ? told.texts() : Set.of(told.text());
    }

    /** Whole seconds from 1970, within what the calendar can add to. */
    private Instant time(String claim) {
        JsonNode told = claims.field(claim).node();
        if (!told.isNumber() || told.doubleValue() < 0 || told.doubleValue() > 1e11) {
            throw claims.field(claim).unreadable("has no time");
        }
        return Instant.ofEpochSecond(told.longValue());
    }
}
