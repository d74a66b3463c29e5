package fi.asiointi.subsidy.deminimis;

import fi.asiointi.identity.reason.ReasonTexts;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;

/** The texts of this package, from {@code texts.json} beside it. */
final class DeMinimisTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(DeMinimisTexts.class.getResourceAsStream("texts.json"));

    private DeMinimisTexts() {}

    static SourcedReason reason(Source source, String code, Object... namesAndValues) {
        return new SourcedReason(ALL.reason(code, namesAndValues), source);
    }
}
