package fi.asiointi.subsidy.benefit.register;

import fi.asiointi.identity.reason.ReasonTexts;
import fi.asiointi.subsidy.benefit.lifecycle.BenefitLifecycle;
import fi.asiointi.subsidy.reason.SourcedReason;

/** The texts of this package, from {@code texts.json} beside it. */
final class RegisterTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(RegisterTexts.class.getResourceAsStream("texts.json"));

    private RegisterTexts() {}

    static SourcedReason reason(String key, Object... namesAndValues) {
        return new SourcedReason(
                ALL.reason(key, namesAndValues), BenefitLifecycle.REGISTER_REPORT.source());
    }
}
