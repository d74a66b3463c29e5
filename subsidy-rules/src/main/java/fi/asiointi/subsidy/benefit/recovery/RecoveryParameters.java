package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.time.LocalDate;

/** The figures of recoveries, in {@code parameters.json} beside this. */
final class RecoveryParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    static final Parameter<Money> ALWAYS_RECOVERED_ABOVE =
            KEYS.money("always-recovered-above", Unit.EUROS);

    /** The figures of today: a recovery is always decided by them. */
    static final ParameterRow TODAY =
            ParameterTable.read(
                            RecoveryParameters.class.getResourceAsStream("parameters.json"), KEYS)
                    .on(LocalDate.MAX)
                    .orElseThrow();

    private RecoveryParameters() {}
}
