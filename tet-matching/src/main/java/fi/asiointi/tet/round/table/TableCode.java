package fi.asiointi.tet.round.table;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** What may be wrong with a table; the texts stand in {@code texts.json}. */
enum TableCode {
    BROKEN_TABLE,
    COLUMN_MISSING,
    COLUMN_UNKNOWN,
    COLUMN_TWICE,
    CELL_COUNT,
    CELL_EMPTY,
    ID_TWICE,
    NOT_A_DATE,
    NOT_A_TIME,
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    NOT_A_CHOICE,
    NOT_A_PAIR,
    NOT_RIASEC,
    TIME_INCOMPLETE,
    TIME_IMPOSSIBLE;

    private static final ReasonTexts TEXTS =
            ReasonTexts.read(TableCode.class.getResourceAsStream("texts.json"));

    Reason reason(Object... namesAndValues) {
        return TEXTS.reason(name(), namesAndValues);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
