package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a fact with a limit that follows from facts and parameters. */
record Comparison<F, T extends Comparable<? super T>>(
        Function<F, @Nullable T> fact,
        BiFunction<F, ParameterRow, @Nullable T> limit,
        Relation relation,
        List<Parameter<?>> parameters)
        implements Test<F> {

    @Override
    public Status status(F facts, ParameterRow row) {
        return status(fact.apply(facts), limit.apply(facts, row));
    }

    @Override
    public Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        T actual = fact.apply(facts);
        T bound = limit.apply(facts, row);
        return condition.found(status(actual, bound), actual, bound);
    }

    private Status status(@Nullable T actual, @Nullable T bound) {
        if (actual == null || bound == null) {
            return Status.UNKNOWN;
        }
        return relation.holds(actual.compareTo(bound)) ? Status.MET : Status.NOT_MET;
    }

    @Override
    public String sign() {
        return relation.sign();
    }
}
