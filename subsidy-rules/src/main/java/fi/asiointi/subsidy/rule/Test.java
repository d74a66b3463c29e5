package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;
import java.util.Optional;

/**
 * What a condition asks. The status is found without making anything; the finding keeps the fact
 * and the limit as they are, and nobody writes a text on the way.
 */
sealed interface Test<F>
        permits Answered, Comparison, Compound, Judged, LimitTest, Membership, Question {

    Status status(F facts, ParameterRow row);

    Finding finding(Condition<F> condition, F facts, ParameterRow row);

    /** How a fact that meets it stands to its limit. */
    default String sign() {
        return "=";
    }

    /** What it asks, where that can be said plainly. */
    default Optional<PlainQuestion> plain() {
        return Optional.empty();
    }

    default List<Parameter<?>> parameters() {
        return List.of();
    }

    default List<Condition<F>> parts() {
        return List.of();
    }
}
