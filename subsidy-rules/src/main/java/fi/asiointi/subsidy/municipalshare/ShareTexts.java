package fi.asiointi.subsidy.municipalshare;

import fi.asiointi.identity.reason.ReasonTexts;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;

/** The texts of this package, from {@code texts.json} beside it. */
final class ShareTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(ShareTexts.class.getResourceAsStream("texts.json"));

    static final Source METHOD =
            new Source(
                    "Method of this project: the benefit that is not paid during an employment",
                    LocalDate.of(2026, 11, 22));

    private ShareTexts() {}

    static SourcedReason reason(Source source, String code, Object... namesAndValues) {
        return new SourcedReason(ALL.reason(code, namesAndValues), source);
    }
}
