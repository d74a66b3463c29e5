package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;

/** The texts of this package, from {@code texts.json} beside it. */
final class RecoveryTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(RecoveryTexts.class.getResourceAsStream("texts.json"));

    private RecoveryTexts() {}

    static Reason reason(String code, Object... parameters) {
        return ALL.reason(code, parameters);
    }
}
