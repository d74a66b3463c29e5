package fi.asiointi.voucher.text;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** The reasons that this module gives, with their texts. */
public final class Texts {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(Texts.class.getResourceAsStream("/fi/asiointi/voucher/texts.json"));

    private Texts() {}

    /**
     * {@return the reason of this code}
     *
     * @param code a key of {@code texts.json}
     * @param namesAndValues the parameters in pairs: a name, then its value
     */
    public static Reason reason(String code, Object... namesAndValues) {
        return TEXTS.reason(code, namesAndValues);
    }

    /** {@return every code that the module can give} */
    public static Set<String> codes() {
        return TEXTS.keys();
    }
}
