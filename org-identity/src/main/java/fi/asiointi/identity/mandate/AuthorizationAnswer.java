package fi.asiointi.identity.mandate;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.List;

/**
 * The answer of Suomi.fi e-Authorizations to {@code authorization}: may one person act for another.
 *
 * @param result what it says
 * @param reasons what its rules found
 */
public record AuthorizationAnswer(Result result, List<RuleFinding> reasons) {
    private static final String NAME = "The authorization answer";

    /** The two words of Suomi.fi. */
    public enum Result {
        /** The person may. */
        ALLOWED,
        /** The person may not. */
        DISALLOWED
    }

    /** An answer whose list can no longer change. */
    public AuthorizationAnswer {
        reasons = List.copyOf(reasons);
    }

    /**
     * {@return whether the person may act} Not known when a rule could not be asked, whatever the
     * result.
     */
    public Answer mayAct() {
        if (reasons.stream().anyMatch(RuleFinding::isException)) {
            return Answer.UNKNOWN;
        }
        return Answer.of(result == Result.ALLOWED);
    }

    /**
     * Reads the body of the answer.
     *
     * @param json the body
     * @return the result with its reasons
     * @throws UnreadableAnswerException when the body has no result, or one that is not known
     */
    public static AuthorizationAnswer read(String json) {
        AnswerJson answer = AnswerJson.read(json, NAME);
        return new AuthorizationAnswer(result(answer.field("result")), RuleFinding.read(answer));
    }

    /** In a signed answer the result may stand alone, and the reasons beside it. */
    static AuthorizationAnswer read(String response, List<RuleFinding> reasons) {
        if (response.startsWith("{")) {
            return read(response);
        }
        String json = response.startsWith("\"") ? response : '"' + response + '"';
        return new AuthorizationAnswer(result(AnswerJson.read(json, NAME)), reasons);
    }

    private static Result result(AnswerJson told) {
        return switch (told.text()) {
            case "ALLOWED" -> Result.ALLOWED;
            case "DISALLOWED" -> Result.DISALLOWED;
            default -> throw told.unreadable("has a result that is not known");
        };
    }
}
