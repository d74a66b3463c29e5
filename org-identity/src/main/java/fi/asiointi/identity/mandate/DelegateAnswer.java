package fi.asiointi.identity.mandate;

import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.List;

/**
 * The answer of Suomi.fi e-Authorizations to {@code delegate}: for whom the person may act in
 * something. In what, is asked of each.
 *
 * @param principals the persons, in the answer's order
 */
public record DelegateAnswer(List<Principal> principals) {

    /** An answer whose list can no longer change. */
    public DelegateAnswer {
        principals = List.copyOf(principals);
    }

    /**
     * Reads the body of the answer.
     *
     * @param json the body; {@code []} when the person may act for nobody
     * @return the persons
     * @throws UnreadableAnswerException when the body is not a list of persons with {@code
     *     personId}
     */
    public static DelegateAnswer read(String json) {
        return new DelegateAnswer(
                AnswerJson.read(json, "The delegate answer").elements().stream()
                        .map(one -> new Principal(one.requiredText("personId"), one.text("name")))
                        .toList());
    }
}
