package fi.asiointi.identity.mandate;

import fi.asiointi.identity.reason.ReasonTexts;

/** The reasons of this package in three languages. */
final class MandateTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(MandateTexts.class.getResourceAsStream("texts.json"));

    private MandateTexts() {}
}
