package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** The texts of this package: of each constraint its name, what failed, and what is asked. */
final class SuitabilityTexts {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(SuitabilityTexts.class.getResourceAsStream("texts.json"));

    private SuitabilityTexts() {}

    static Reason failed(Constraint constraint, String actual, String limit) {
        return TEXTS.reason("failed." + constraint, "actual", actual, "limit", limit);
    }

    static Reason asked(Constraint constraint, String actual, String limit) {
        return TEXTS.reason("asked." + constraint, "actual", actual, "limit", limit);
    }

    static LocalizedText label(Constraint constraint) {
        return TEXTS.text("label." + constraint);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
