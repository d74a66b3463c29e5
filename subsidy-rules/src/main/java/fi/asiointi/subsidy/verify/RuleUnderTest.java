package fi.asiointi.subsidy.verify;

import fi.asiointi.subsidy.form.Form;
import java.util.List;
import java.util.Map;

/** Rules as a verifier sees them: the given facts of a case, and what comes out. */
@FunctionalInterface
public interface RuleUnderTest {

    /**
     * Puts one case to the rules.
     *
     * @param given the facts of the case
     * @return what came out
     * @throws fi.asiointi.subsidy.form.FormException when the facts cannot be read
     */
    Result of(Form given);

    /**
     * What came out.
     *
     * @param values the results by name, such as {@code outcome}, {@code findings.working-time} or
     *     {@code total}
     * @param explanation lines that say why, each with the name of the result that it is about
     */
    record Result(Map<String, String> values, Map<String, List<String>> explanation) {

        /** A result that can no longer change. */
        public Result {
            values = Map.copyOf(values);
            explanation = Map.copyOf(explanation);
        }
    }
}
