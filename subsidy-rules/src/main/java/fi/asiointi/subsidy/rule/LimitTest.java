package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a fact with a parameter. */
final class LimitTest<F, T extends Comparable<? super T>> extends Test<F> {
    private final Function<F, @Nullable T> fact;
    private final Parameter<T> limit;
    private final Relation relation;

    LimitTest(Function<F, @Nullable T> fact, Parameter<T> limit, Relation relation) {
        this.fact = fact;
        this.limit = limit;
        this.relation = relation;
    }

    @Override
    Status status(F facts, ParameterRow row) {
        T actual = fact.apply(facts);
        if (actual == null) {
            return Status.UNKNOWN;
        }
        return relation.holds(actual.compareTo(row.value(limit))) ? Status.MET : Status.NOT_MET;
    }

    @Override
    Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        T actual = fact.apply(facts);
        T least = row.value(limit);
        if (actual == null) {
            return condition.found(Status.UNKNOWN, null, least);
        }
        boolean holds = relation.holds(actual.compareTo(least));
        return condition.found(holds ? Status.MET : Status.NOT_MET, actual, least);
    }

    @Override
    String relation() {
        return relation.sign();
    }

    @Override
    Optional<PlainQuestion> plain() {
        return Optional.of(new PlainQuestion.OfLimit(relation.sign(), limit));
    }

    @Override
    List<Parameter<?>> parameters() {
        return List.of(limit);
    }
}
