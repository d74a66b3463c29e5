package fi.asiointi.identity.mandate;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The answer to the exchange of a code. A refresh token is not kept: nothing here uses it. */
record TokenAnswer(String accessToken, Duration lifetime) {
    /** The token is not used in its last seconds, in which a question might reach Suomi.fi late. */
    private static final Duration HEADROOM = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofDays(1);

    /** RFC 6750, 2.1. Anything else could not stand in a header. */
    private static final Pattern BEARER = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    static TokenAnswer read(String json) {
        AnswerJson answer = AnswerJson.read(json, "The token answer");
        AnswerJson expiresIn = answer.field("expires_in");
        if (!expiresIn.node().isIntegralNumber() || !expiresIn.node().canConvertToLong()) {
            throw expiresIn.unreadable("has no lifetime in whole seconds");
        }
        AnswerJson token = answer.field("access_token");
        if (!BEARER.matcher(token.text()).matches()) {
            throw token.unreadable("has a token that cannot be sent");
        }
        if (!"bearer".equalsIgnoreCase(answer.text("token_type"))) {
            throw answer.field("token_type").unreadable("has a token that is not a bearer token");
        }
        long seconds = Math.min(expiresIn.node().longValue(), LONGEST.toSeconds());
        return new TokenAnswer(token.text(), Duration.ofSeconds(Math.max(0, seconds)));
    }

    OpenSession of(Registration registration, Instant askedAt) {
        return new OpenSession(registration, accessToken, askedAt.plus(lifetime).minus(HEADROOM));
    }

    @Override
    public String toString() {
        return "TokenAnswer ***";
    }
}
