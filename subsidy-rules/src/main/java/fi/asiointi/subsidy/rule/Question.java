package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.Optional;
import java.util.function.Function;

/** A question of yes or no, with the answer that is wanted. */
record Question<F>(Function<F, Answer> fact, Answer wanted, Status whenUnknown) implements Test<F> {

    @Override
    public Status status(F facts, ParameterRow row) {
        return status(fact.apply(facts));
    }

    @Override
    public Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        Answer answer = fact.apply(facts);
        return condition.found(status(answer), answer == Answer.UNKNOWN ? null : answer, wanted);
    }

    /** One that waits for an official has a status that no comparison gives. */
    @Override
    public Optional<PlainQuestion> plain() {
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
