package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.time.LocalDate;

/** The times of a case, in {@code parameters.json} beside this. */
final class LifecycleParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    static final Parameter<Integer> DECISION_WINDOW_MONTHS =
            KEYS.wholeNumber("decision-window-months", Unit.MONTHS);
    static final Parameter<Integer> ARCHIVED_AFTER = days("archived-after-decision");
    static final Parameter<Integer> CANCELLED_DELETED_AFTER = days("cancelled-deleted-after");
    static final Parameter<Integer> DRAFT_DELETED_AFTER = days("draft-deleted-after");
    static final Parameter<Integer> DRAFT_WARNED_BEFORE = days("draft-warned-before-deletion");
    static final Parameter<Integer> DECIDED_DELETED_AFTER = days("decided-deleted-after");
    static final Parameter<Integer> PERIOD_END_TOLD_BEFORE = days("period-end-told-before");

    static final Parameter<Integer> TEXT_LONGER_THAN =
            KEYS.wholeNumber("decision-text-longer-than", Unit.CHARACTERS);

    /** The figures of today: jobs always run by them. */
    static final ParameterRow TODAY =
            ParameterTable.read(
                            LifecycleParameters.class.getResourceAsStream("parameters.json"), KEYS)
                    .on(LocalDate.MAX)
                    .orElseThrow();

    private LifecycleParameters() {}

    private static Parameter<Integer> days(String name) {
        return KEYS.wholeNumber(name, Unit.DAYS);
    }
}
