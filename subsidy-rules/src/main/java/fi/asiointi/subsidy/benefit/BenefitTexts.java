package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.ReasonTexts;

/** The texts of this package, from {@code texts.json} beside it. */
final class BenefitTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(BenefitTexts.class.getResourceAsStream("texts.json"));

    private BenefitTexts() {}
}
