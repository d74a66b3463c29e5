package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ceilings and windows; their values stand in {@code parameters.json} beside it. */
final class DeMinimisParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    static final Map<DeMinimisRegulation, Keys> BY_REGULATION =
            Map.of(
                    DeMinimisRegulation.GENERAL, keys("general", true),
                    DeMinimisRegulation.ROAD_FREIGHT, keys("road-freight", false),
                    DeMinimisRegulation.AGRICULTURE, keys("agriculture", true),
                    DeMinimisRegulation.FISHERY, keys("fishery", true),
                    DeMinimisRegulation.SGEI, keys("sgei", true));

    /** A ceiling that the regulation gives under conditions which nobody here can see. */
    static final Map<DeMinimisRegulation, Parameter<Money>> HIGHER_CEILING =
            Map.of(
                    DeMinimisRegulation.AGRICULTURE,
                            KEYS.money("agriculture-higher-ceiling", Unit.EUROS),
                    DeMinimisRegulation.FISHERY, KEYS.money("fishery-higher-ceiling", Unit.EUROS));

    static final Parameter<Integer> TRANSITION_MONTHS =
            KEYS.wholeNumber("general-transition-months", Unit.MONTHS);

    static final Parameter<Integer> REGISTER_WORKING_DAYS =
            KEYS.wholeNumber("register-working-days", Unit.DAYS);

    static final ParameterTable TABLE =
            ParameterTable.read(
                    DeMinimisParameters.class.getResourceAsStream("parameters.json"), KEYS);

    private DeMinimisParameters() {}

    /**
     * The figures of one regulation. The window is counted in fiscal years, the running one among
     * them, or in years back from the day of the grant; the figure in force tells which.
     */
    record Keys(
            Parameter<Money> ceiling,
            Parameter<Integer> fiscalYears,
            @Nullable Parameter<Integer> rollingYears) {}

    private static Keys keys(String name, boolean everRolling) {
        return new Keys(
                KEYS.money(name + "-ceiling", Unit.EUROS),
                KEYS.wholeNumber(name + "-fiscal-years", Unit.YEARS),
                everRolling ? KEYS.wholeNumber(name + "-rolling-years", Unit.YEARS) : null);
    }
}
