package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.ReasonTexts;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;

/** The texts of the conditions, from {@code condition-texts.json} beside this class. */
final class ConditionTexts {
    private static final ReasonTexts ALL =
            ReasonTexts.read(ConditionTexts.class.getResourceAsStream("condition-texts.json"));

    private ConditionTexts() {}

    /** Begins a condition whose text stands under its name. */
    static ConditionDraft<BenefitApplication> condition(String name, Source source) {
        return Condition.named(name, ALL.text("condition." + name), source);
    }

    /** Begins a condition whose text stands under another name than its own. */
    static ConditionDraft<BenefitApplication> condition(String name, String text, Source source) {
        return Condition.named(name, ALL.text("condition." + text), source);
    }

    /** Why a condition does not concern a case. */
    static LocalizedText gate(String name) {
        return ALL.text("gate." + name);
    }
}
