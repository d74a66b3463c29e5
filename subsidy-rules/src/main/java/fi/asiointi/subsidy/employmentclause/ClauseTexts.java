package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.reason.ReasonTexts;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;

/** The texts of this package, from {@code texts.json} beside it. */
final class ClauseTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(ClauseTexts.class.getResourceAsStream("texts.json"));

    /** What counts under a contract, the contract itself says. */
    static final Source CONTRACT =
            new Source(
                    "Employment clause of the contract (Act 1397/2016 allows it)",
                    LocalDate.of(2026, 11, 22));

    private ClauseTexts() {}

    static SourcedReason reason(Source source, String code, Object... namesAndValues) {
        return new SourcedReason(ALL.reason(code, namesAndValues), source);
    }
}
