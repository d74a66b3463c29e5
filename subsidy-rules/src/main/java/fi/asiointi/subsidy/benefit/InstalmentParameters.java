package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The figures of instalments by the day of the decision, in {@code instalments.json}. Those by
 * which the city's system divides today stand among the {@link BenefitParameters}.
 */
final class InstalmentParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    static final Parameter<Money> THRESHOLD = KEYS.money("instalment-threshold", Unit.EUROS);
    static final Parameter<Money> FIRST = KEYS.money("first-instalment", Unit.EUROS);
    static final Parameter<Integer> SECOND_DAYS_FROM_DECISION =
            KEYS.wholeNumber("second-instalment-days-from-decision", Unit.DAYS);
    static final Parameter<Integer> SECOND_MONTHS_FROM_DECISION =
            KEYS.wholeNumber("second-instalment-months-from-decision", Unit.MONTHS);
    static final Parameter<Integer> SECOND_MONTHS_FROM_START =
            KEYS.wholeNumber("second-instalment-months-from-start", Unit.MONTHS);
    static final Parameter<Integer> FIRST_RANGE_MONTHS =
            KEYS.wholeNumber("first-range-months", Unit.MONTHS);
    static final Parameter<Integer> PAYSLIP_REQUEST_DAYS =
            KEYS.wholeNumber("payslip-request-days", Unit.DAYS);

    private static final ParameterTable TABLE =
            ParameterTable.read(
                    InstalmentParameters.class.getResourceAsStream("instalments.json"), KEYS);

    /** The figures of today, that is those without an end. */
    static final ParameterRow TODAY = TABLE.on(LocalDate.MAX).orElseThrow();

    private InstalmentParameters() {}

    /** The figures by which a decision of a day was divided; none before there were any. */
    static Optional<ParameterRow> on(LocalDate decidedOn) {
        return TABLE.on(decidedOn);
    }
}
