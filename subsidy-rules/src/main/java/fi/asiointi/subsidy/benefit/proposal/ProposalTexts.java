package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.ReasonTexts;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Figures;
import java.util.Map;

/** The texts of this package, from {@code texts.json} beside it. */
final class ProposalTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(ProposalTexts.class.getResourceAsStream("texts.json"));

    private ProposalTexts() {}

    static LocalizedText text(String key) {
        return ALL.text(key);
    }

    static LocalizedText text(String key, DatePeriod days) {
        return ALL.text(key)
                .with(Map.of("start", days.start().toString(), "end", days.end().toString()));
    }

    static SourcedReason refusal(String code, Source source) {
        return new SourcedReason(ALL.reason("refusal." + code), source);
    }

    /** In euros; without cents where there are none. */
    static LocalizedText euros(Money amount) {
        return Figures.written(amount.toEuros(), Unit.EUROS);
    }
}
