package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** The city's figures; their values stand in {@code parameters.json} beside it. */
final class ClauseParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    static final Parameter<Money> CONSIDERED_OVER = KEYS.money("considered-over", Unit.EUROS);
    static final Parameter<Money> PURCHASES_PER_JOB = KEYS.money("purchases-per-job", Unit.EUROS);
    static final Parameter<Integer> SHORTEST_MONTHS =
            KEYS.wholeNumber("shortest-months", Unit.MONTHS);
    static final Parameter<Integer> LONGEST_YEARS =
            KEYS.wholeNumber("longest-contract-years", Unit.YEARS);
    static final Parameter<Integer> WARNING_DAYS = KEYS.wholeNumber("warning-days", Unit.DAYS);

    static final Parameter<Integer> UNEMPLOYED_MONTHS =
            KEYS.wholeNumber("target-unemployed-months", Unit.MONTHS);
    static final Parameter<Integer> OVER_SUBSIDY_DAYS =
            KEYS.wholeNumber("target-over-subsidy-days", Unit.DAYS);
    static final Parameter<Integer> UNDER_AGE = KEYS.wholeNumber("target-under-age", Unit.YEARS);

    /** In force where the group is one; the figure says no more than yes. */
    static final Parameter<Integer> IMMIGRANTS = KEYS.wholeNumber("target-immigrants", Unit.ANSWER);

    static final Parameter<Integer> PARTIAL_WORK_ABILITY =
            KEYS.wholeNumber("target-partial-work-ability", Unit.ANSWER);

    static final ParameterTable TABLE =
            ParameterTable.read(
                    ClauseParameters.class.getResourceAsStream("parameters.json"), KEYS);

    private ClauseParameters() {}

    static <T> Optional<Dated<T>> find(Parameter<T> key, LocalDate day) {
        return TABLE.timeline(key).on(day);
    }

    /** How long before the last day a missing job is a risk; not at all before there was a rule. */
    static int warningDays(LocalDate day) {
        return find(WARNING_DAYS, day).map(Dated::value).orElse(0);
    }
}
