package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;
import java.util.function.BiFunction;

/** A question that only a function of its own can answer. */
final class Judged<F> extends Test<F> {
    private final BiFunction<F, ParameterRow, Judgement> judge;
    private final List<Parameter<?>> parameters;

    Judged(BiFunction<F, ParameterRow, Judgement> judge, List<Parameter<?>> parameters) {
        this.judge = judge;
        this.parameters = parameters;
    }

    @Override
    Status status(F facts, ParameterRow row) {
        return judge.apply(facts, row).status();
    }

    @Override
    Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        Judgement judgement = judge.apply(facts, row);
        return condition.found(judgement.status(), judgement.actual(), judgement.limit());
    }

    @Override
    List<Parameter<?>> parameters() {
        return parameters;
    }
}
