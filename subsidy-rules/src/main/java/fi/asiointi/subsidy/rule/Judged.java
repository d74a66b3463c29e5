package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;
import java.util.function.BiFunction;

/** A question that only a function of its own can answer. */
record Judged<F>(BiFunction<F, ParameterRow, Judgement> judge, List<Parameter<?>> parameters)
        implements Test<F> {

    @Override
    public Status status(F facts, ParameterRow row) {
        return judge.apply(facts, row).status();
    }

    @Override
    public Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        Judgement judgement = judge.apply(facts, row);
        return condition.found(judgement.status(), judgement.actual(), judgement.limit());
    }
}
