package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The figures of the benefit; their values stand in {@code parameters.json} beside it. */
final class BenefitParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    static final Parameter<BigDecimal> WEEKLY_HOURS =
            KEYS.decimal("weekly-hours", Unit.HOURS_PER_WEEK);
    static final Parameter<Integer> SHORTEST_MONTHS =
            KEYS.wholeNumber("shortest-months", Unit.MONTHS);
    static final Parameter<Integer> LONGEST_MONTHS =
            KEYS.wholeNumber("longest-months", Unit.MONTHS);
    static final Parameter<Integer> WINDOW_MONTHS =
            KEYS.wholeNumber("application-window-months", Unit.MONTHS);

    static final Parameter<Money> CAP = KEYS.money("cap", Unit.EUROS_PER_MONTH);
    static final Parameter<Money> CAP_SUBSIDISED =
            KEYS.money("cap-subsidised", Unit.EUROS_PER_MONTH);
    static final Parameter<Money> FLAT_AMOUNT =
            KEYS.money("employment-benefit", Unit.EUROS_PER_MONTH);
    static final Parameter<Money> OVERRIDE_CAP = KEYS.money("override-cap", Unit.EUROS_PER_MONTH);

    static final Parameter<Integer> LONGEST_CALCULATION_MONTHS =
            KEYS.wholeNumber("longest-calculation-months", Unit.MONTHS);
    static final Parameter<Integer> LONGEST_COUNTED_MONTHS =
            KEYS.wholeNumber("longest-counted-months", Unit.MONTHS);

    static final Parameter<BigDecimal> FULL_SUBSIDY_SHARE =
            KEYS.decimal("full-subsidy-share-of-full-time", Unit.FACTOR);
    static final Parameter<BigDecimal> FULL_SUBSIDY_COEFFICIENT =
            KEYS.decimal("full-subsidy-wage-coefficient", Unit.FACTOR);
    static final Parameter<BigDecimal> DEFAULT_WORK_TIME =
            KEYS.decimal("full-subsidy-default-work-time", Unit.PERCENT);

    static final Parameter<Money> INSTALMENT_THRESHOLD =
            KEYS.money("instalment-threshold", Unit.EUROS);
    static final Parameter<Money> FIRST_INSTALMENT = KEYS.money("first-instalment", Unit.EUROS);
    static final Parameter<Integer> SECOND_INSTALMENT_MONTHS =
            KEYS.wholeNumber("second-instalment-months", Unit.MONTHS);

    private static final Map<Integer, Parameter<Money>> SUBSIDY_CAPS =
            Map.of(
                    30, KEYS.money("pay-subsidy-cap-30", Unit.EUROS_PER_MONTH),
                    40, KEYS.money("pay-subsidy-cap-40", Unit.EUROS_PER_MONTH),
                    50, KEYS.money("pay-subsidy-cap-50", Unit.EUROS_PER_MONTH),
                    70, KEYS.money("pay-subsidy-cap-70", Unit.EUROS_PER_MONTH),
                    100, KEYS.money("pay-subsidy-cap-100", Unit.EUROS_PER_MONTH));

    static final ParameterTable TABLE =
            ParameterTable.read(
                    BenefitParameters.class.getResourceAsStream("parameters.json"), KEYS);

    private BenefitParameters() {}

    /** The cap of a pay subsidy of this percent; none for a percent that there never was. */
    static Optional<Parameter<Money>> subsidyCap(int percent) {
        return Optional.ofNullable(SUBSIDY_CAPS.get(percent));
    }
}
