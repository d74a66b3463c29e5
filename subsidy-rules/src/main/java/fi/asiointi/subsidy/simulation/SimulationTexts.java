package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.ReasonTexts;

/** The texts of this package, from {@code texts.json} beside it. */
final class SimulationTexts {
    static final ReasonTexts ALL =
            ReasonTexts.read(SimulationTexts.class.getResourceAsStream("texts.json"));

    private SimulationTexts() {}
}
