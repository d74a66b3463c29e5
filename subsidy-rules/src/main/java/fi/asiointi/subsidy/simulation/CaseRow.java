package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.form.Form;
import java.util.function.Supplier;

/**
 * A case.
 *
 * @param id its name in the table and in the report; no personal data
 * @param line the line at which it begins, from 1; 0 when it comes from no file
 * @param form its facts
 * @param asItCame the row as text, for the table of faults; it is asked for only when there is one
 */
public record CaseRow(String id, long line, Form form, Supplier<String> asItCame)
        implements InputRow {

    /**
     * {@return a case that comes from no file}
     *
     * @param id its name
     * @param form its facts
     */
    public static CaseRow of(String id, Form form) {
        return new CaseRow(id, 0, form, () -> "");
    }

    /** The name and the line; the facts may be personal. */
    @Override
    public String toString() {
        return id + " (line " + line + ")";
    }
}
