package fi.asiointi.voucher.text;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** The reasons that this module gives, with their texts. */
public final class Texts {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(Texts.class.getResourceAsStream("/fi/asiointi/voucher/texts.json"));

    private Texts() {}

    /** The reason of this code; {@code namesAndValues} are its parameters in pairs. */
    public static Reason reason(String code, Object... namesAndValues) {
        return TEXTS.reason(code, namesAndValues);
    }

    /** Every code that the module can give. */
    public static Set<String> codes() {
        return TEXTS.keys();
    }
}
