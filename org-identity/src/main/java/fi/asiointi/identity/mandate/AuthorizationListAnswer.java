package fi.asiointi.identity.mandate;

import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The answer of Suomi.fi e-Authorizations to {@code authorizationlist}: in which matters one person
 * may act for another.
 *
 * @param roles addresses of mandates
 * @param reasons what its rules found
 */
public record AuthorizationListAnswer(Set<String> roles, List<RuleFinding> reasons) {
    private static final String NAME = "The authorization list";

    /** An answer that can no longer change; the order stays. */
    public AuthorizationListAnswer {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        reasons = List.copyOf(reasons);
    }

    /**
     * {@return true when every rule could be asked} Else a mandate may be missing from the list.
     */
    public boolean isComplete() {
        return reasons.stream().noneMatch(RuleFinding::isException);
    }

    /**
     * Reads the body of the answer.
     *
     * @param json the body
     * @return the mandates with the reasons
     * @throws UnreadableAnswerException when the body has no list of roles
     */
    public static AuthorizationListAnswer read(String json) {
        AnswerJson answer = AnswerJson.read(json, NAME);
        return new AuthorizationListAnswer(answer.field("roles").texts(), RuleFinding.read(answer));
    }

    /** In a signed answer the roles may stand alone, and the reasons beside them. */
    static AuthorizationListAnswer read(String response, List<RuleFinding> reasons) {
        return response.startsWith("{")
                ? read(response)
                : new AuthorizationListAnswer(AnswerJson.read(response, NAME).texts(), reasons);
    }
}
