package fi.asiointi.tet.interest;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** The texts of this package. */
final class InterestTexts {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(InterestTexts.class.getResourceAsStream("texts.json"));

    private InterestTexts() {}

    static LocalizedText text(String key) {
        return TEXTS.text(key);
    }

    static Reason reason(String key, Object... namesAndValues) {
        return TEXTS.reason(key, namesAndValues);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
