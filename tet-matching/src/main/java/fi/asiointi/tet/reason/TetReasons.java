package fi.asiointi.tet.reason;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** Every reason this module can give; their texts stand in {@code texts.json}. */
public final class TetReasons {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(TetReasons.class.getResourceAsStream("texts.json"));

    private TetReasons() {}

    /** The reason of this code; {@code namesAndValues} are its parameters in pairs. */
    public static Reason reason(String code, Object... namesAndValues) {
        return TEXTS.reason(code, namesAndValues);
    }

    /** Every code this module knows. */
    public static Set<String> codes() {
        return TEXTS.keys();
    }
}
