package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.Optional;
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

    /** One that waits for an official has a status that no comparison gives. */
    @Override
    Optional<PlainQuestion> plain() {
        return whenUnknown == Status.UNKNOWN
                ? Optional.of(new PlainQuestion.OfAnswer(wanted))
                : Optional.empty();
    }

    private Status status(Answer answer) {
        if (answer == Answer.UNKNOWN) {
            return whenUnknown;
        }
        return answer == wanted ? Status.MET : Status.NOT_MET;
    }
}
