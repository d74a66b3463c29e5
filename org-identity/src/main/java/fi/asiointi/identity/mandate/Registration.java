package fi.asiointi.identity.mandate;

import java.io.Serializable;
import java.util.Set;

/**
 * A session of a person in Suomi.fi e-Authorizations, before the person has been there. Keep it in
 * the server's own session; only {@link #userId} may be seen by the browser.
 *
 * @param mode who acts for whom
 * @param sessionId names the session in every later call; never leaves the server
 * @param userId names the person to Suomi.fi in the browser; holds no identity code
 */
public record Registration(MandateMode mode, String sessionId, String userId)
        implements Serializable {

    static Registration read(MandateMode mode, String json) {
        AnswerJson answer = AnswerJson.read(json, "The answer to the registration");
        return new Registration(
                mode, answer.requiredText("sessionId"), answer.requiredText("userId"));
    }

    /** The session's id for a question of these modes. */
    String sessionIn(Set<MandateMode> asked) {
        if (!asked.contains(mode)) {
            throw new IllegalArgumentException(
                    "The question is of mode " + asked + ", but the session is of mode " + mode);
        }
        return sessionId;
    }

    /** The mode alone. */
    @Override
    public String toString() {
        return "Registration of mode " + mode;
    }
}
