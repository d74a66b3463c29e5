package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.identity.reason.ReasonTexts;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;

/** The texts of this package, from {@code texts.json} beside it. */
final class PaySubsidyTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(PaySubsidyTexts.class.getResourceAsStream("texts.json"));

    private PaySubsidyTexts() {}

    static SourcedReason reason(Source source, String code, Object... namesAndValues) {
        return new SourcedReason(ALL.reason(code, namesAndValues), source);
    }
}
