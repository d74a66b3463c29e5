package fi.asiointi.tet.reason;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** Every reason this module can give; their texts stand in {@code texts.json}. */
public final class TetReasons {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(TetReasons.class.getResourceAsStream("texts.json"));

    private TetReasons() {}

    /**
     * {@return the reason of a code}
     *
     * @param code a code of {@code texts.json}
     * @param namesAndValues its parameters in pairs: a name, a value, a name, a value
     */
    public static Reason reason(String code, Object... namesAndValues) {
        return TEXTS.reason(code, namesAndValues);
    }

    /** {@return every code that this module can give} */
    public static Set<String> codes() {
        return TEXTS.keys();
    }
}
