package fi.asiointi.subsidy.verify;

import fi.asiointi.subsidy.form.Form;
import java.util.Map;

/**
 * A case whose answer is known.
 *
 * @param id its name
 * @param place where it stands: the file and the line
 * @param given the facts
 * @param expected the results that are known, by name; the others may come out anyhow
 */
public record RuleCase(String id, String place, Form given, Map<String, String> expected) {

    /** A case that can no longer change. */
    public RuleCase {
        expected = Map.copyOf(expected);
    }
}
