package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import java.util.Map;

/**
 * How one condition stands for one case, with the figures that show it.
 *
 * @param condition the condition's stable name
 * @param reference the mark of the rule in the benefit's own documentation, such as {@code T2}
 * @param status how it stands
 * @param path the fact that it asks about, as a path of the application
 * @param actual the fact; empty when it is missing
 * @param limit what it is compared with; empty when there is nothing to compare with
 * @param unit what the two count
 * @param requirement what must hold, with its {@code {limit}} still open
 * @param source why it must
 */
public record Finding(
        String condition,
        String reference,
        Status status,
        String path,
        String actual,
        String limit,
        Unit unit,
        LocalizedText requirement,
        Source source) {

    /** {@return what must hold, for people, with the limit in its place} */
    public LocalizedText text() {
        return requirement.with(Map.of("limit", limit));
    }
}
