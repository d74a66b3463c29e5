package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a fact with a parameter. */
record LimitTest<F, T extends Comparable<? super T>>(
        Function<F, @Nullable T> fact, Parameter<T> limit, Relation relation) implements Test<F> {

    @Override
    public Status status(F facts, ParameterRow row) {
        T actual = fact.apply(facts);
        if (actual == null) {
            return Status.UNKNOWN;
        }
        return relation.holds(actual.compareTo(row.value(limit))) ? Status.MET : Status.NOT_MET;
    }

    @Override
    public Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        T actual = fact.apply(facts);
        T least = row.value(limit);
        if (actual == null) {
            return condition.found(Status.UNKNOWN, null, least);
        }
        boolean holds = relation.holds(actual.compareTo(least));
        return condition.found(holds ? Status.MET : Status.NOT_MET, actual, least);
    }

    @Override
    public String sign() {
        return relation.sign();
    }

    @Override
    public Optional<PlainQuestion> plain() {
        return Optional.of(new PlainQuestion.OfLimit(relation.sign(), limit));
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(limit);
    }
}
