package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The figures of the city's public estimators, in {@code estimate.json}. */
final class EstimateParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    static final Parameter<BigDecimal> SIDE_COSTS =
            KEYS.decimal("side-costs-percent", Unit.PERCENT);
    static final Parameter<BigDecimal> HOLIDAY_PAY_DIVISOR =
            KEYS.decimal("highest-holiday-pay-divisor", Unit.FACTOR);
    static final Parameter<Integer> HIGHEST_SUBSIDY =
            KEYS.wholeNumber("highest-subsidy-percent", Unit.PERCENT);
    static final Parameter<Integer> BUSINESS =
            KEYS.wholeNumber("state-aid-percent-business", Unit.PERCENT);
    static final Parameter<Integer> BUSINESS_WITH_HIGHEST_SUBSIDY =
            KEYS.wholeNumber("state-aid-percent-business-with-highest-subsidy", Unit.PERCENT);
    static final Parameter<Integer> NO_BUSINESS =
            KEYS.wholeNumber("state-aid-percent-no-business", Unit.PERCENT);
    static final Parameter<Integer> NO_BUSINESS_OTHERWISE =
            KEYS.wholeNumber("state-aid-percent-no-business-otherwise", Unit.PERCENT);

    private static final ParameterTable TABLE =
            ParameterTable.read(
                    EstimateParameters.class.getResourceAsStream("estimate.json"), KEYS);

    private EstimateParameters() {}

    /** The figures of a day; none before the first estimator. */
    static Optional<ParameterRow> on(LocalDate day) {
        return TABLE.on(day);
    }
}
