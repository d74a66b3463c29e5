package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.function.Function;

/** A question of yes or no, with the answer that is wanted. */
final class Question<F> extends Test<F> {
    private final Function<F, Answer> fact;
    private final Answer wanted;
    private final Status whenUnknown;

    Question(Function<F, Answer> fact, Answer wanted, Status whenUnknown) {
        this.fact = fact;
        this.wanted = wanted;
        this.whenUnknown = whenUnknown;
    }

    @Override
    Status status(F facts, ParameterRow row) {
        return status(fact.apply(facts));
    }

    @Override
    Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        Answer answer = fact.apply(facts);
        return condition.found(status(answer), answer == Answer.UNKNOWN ? null : answer, wanted);
    }

    private Status status(Answer answer) {
        if (answer == Answer.UNKNOWN) {
            return whenUnknown;
        }
        return answer == wanted ? Status.MET : Status.NOT_MET;
    }
}
