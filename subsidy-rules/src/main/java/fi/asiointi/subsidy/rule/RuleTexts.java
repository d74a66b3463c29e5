package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.ReasonTexts;

/** The texts of this package, from {@code texts.json} beside it. */
final class RuleTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(RuleTexts.class.getResourceAsStream("texts.json"));

    private RuleTexts() {}
}
