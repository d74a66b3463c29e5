package fi.asiointi.tet.round.posted;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** What a posting may lack; the texts stand in {@code texts.json}. */
enum PostedCode {
    POSTING_WITHOUT_ID,
    POSTING_TWICE,
    POSTING_NOT_PUBLIC,
    OUTSIDE_EVERY_WAVE,
    NO_SPOTS,
    EMPLOYER_NOT_TOLD,
    LANGUAGES_NOT_TOLD,
    HOURS_NOT_TOLD,
    TASKS_NOT_TOLD,
    ZONE_NOT_TOLD,
    TERMS_NOT_TOLD;

    private static final ReasonTexts TEXTS =
            ReasonTexts.read(PostedCode.class.getResourceAsStream("texts.json"));

    Reason reason(Object... namesAndValues) {
        return TEXTS.reason(name(), namesAndValues);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
