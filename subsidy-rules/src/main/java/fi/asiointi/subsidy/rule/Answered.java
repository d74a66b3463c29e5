package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks that there is an answer. The answer itself is not repeated: it may be personal. */
record Answered<F>(Function<F, @Nullable Object> fact) implements Test<F> {

    @Override
    public Status status(F facts, ParameterRow row) {
        Object answer = fact.apply(facts);
        return answer == null || answer == Answer.UNKNOWN ? Status.UNKNOWN : Status.MET;
    }

    @Override
    public Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        Status status = status(facts, row);
        return condition.found(status, status == Status.MET ? Answer.YES : null, Answer.YES);
    }
}
