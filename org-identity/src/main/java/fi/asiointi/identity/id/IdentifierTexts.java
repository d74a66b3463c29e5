package fi.asiointi.identity.id;

import fi.asiointi.identity.reason.ReasonTexts;

/** The texts of this package, from {@code texts.json} beside it. */
final class IdentifierTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(IdentifierTexts.class.getResourceAsStream("texts.json"));

    private IdentifierTexts() {}
}
