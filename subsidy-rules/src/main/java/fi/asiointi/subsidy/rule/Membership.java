package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks that a fact is one of some values. */
final class Membership<F, T extends Comparable<? super T>> implements Test<F> {
    private final Function<F, @Nullable T> fact;
    private final Set<T> allowed;
    private final String listed;

    Membership(Function<F, @Nullable T> fact, Set<T> allowed) {
        this.fact = fact;
        this.allowed = Set.copyOf(allowed);
        this.listed =
                new TreeSet<>(allowed)
                        .stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public Status status(F facts, ParameterRow row) {
        return status(fact.apply(facts));
    }

    @Override
    public Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        T actual = fact.apply(facts);
        return condition.found(status(actual), actual, listed);
    }

    private Status status(@Nullable T actual) {
        if (actual == null) {
            return Status.UNKNOWN;
        }
        return allowed.contains(actual) ? Status.MET : Status.NOT_MET;
    }

    @Override
    public String sign() {
        return "∈";
    }
}
