package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.identity.reason.ReasonTexts;

/** The texts of this package, from {@code texts.json} beside it. */
final class LifecycleTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(LifecycleTexts.class.getResourceAsStream("texts.json"));

    private LifecycleTexts() {}
}
