package fi.asiointi.identity.mandate;

import java.util.List;

/**
 * What a rule of Suomi.fi e-Authorizations found, such as rule 017: the state of the person.
 *
 * @param rule the rule's number
 * @param value what it found, in the words of Suomi.fi; may tell of a person's life
 * @param type {@code DESCRIPTION}, or {@code EXCEPTION} when the rule could not be asked
 */
public record RuleFinding(String rule, String value, String type) {

    /** {@return true when the rule could not be asked, so that nothing follows from it} */
    public boolean isException() {
        return "EXCEPTION".equals(type);
    }

    /** The findings of an answer; none when it leaves them out. */
    static List<RuleFinding> read(AnswerJson answer) {
        return answer.has("reasons")
                ? answer.field("reasons").elements().stream().map(RuleFinding::one).toList()
                : List.of();
    }

    private static RuleFinding one(AnswerJson finding) {
        return new RuleFinding(
                finding.text("reasonRule"), finding.text("reasonValue"), finding.text("valueType"));
    }

    /** Without what was found. */
    @Override
    public String toString() {
        return "RuleFinding of rule " + rule + ", " + type;
    }
}
