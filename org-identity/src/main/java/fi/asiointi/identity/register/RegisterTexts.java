package fi.asiointi.identity.register;

import fi.asiointi.identity.reason.ReasonTexts;

/** The texts of the registers' outcomes, from {@code texts.json} beside it. */
final class RegisterTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(RegisterTexts.class.getResourceAsStream("texts.json"));

    private RegisterTexts() {}
}
