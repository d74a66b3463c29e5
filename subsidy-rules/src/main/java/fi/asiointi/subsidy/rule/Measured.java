package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Unit;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact about to be compared.
 *
 * @param <F> the facts of a case
 * @param <T> what is compared
 */
public final class Measured<F, T extends Comparable<? super T>> {
    private final ConditionDraft<F> draft;
    private final Function<F, @Nullable T> fact;

    Measured(ConditionDraft<F> draft, Function<F, @Nullable T> fact) {
        this.draft = draft;
        this.fact = fact;
    }

    /**
     * {@return a condition that is met when the fact is the limit or more}
     *
     * @param limit the parameter that has the limit
     */
    public Condition<F> atLeast(Parameter<T> limit) {
        return compared(limit, Relation.AT_LEAST);
    }

    /**
     * {@return a condition that is met when the fact is the limit or more; the limit follows from
     * facts and parameters}
     *
     * @param unit what the fact and the limit count
     * @param limit works out the limit of a case; null when a fact that it needs is missing
     * @param read the parameters that it reads
     */
    public Condition<F> atLeast(
            Unit unit, BiFunction<F, ParameterRow, @Nullable T> limit, Parameter<?>... read) {
        return compared(unit, limit, Relation.AT_LEAST, read);
    }

    /**
     * {@return a condition that is met when the fact is the limit or less}
     *
     * @param limit the parameter that has the limit
     */
    public Condition<F> atMost(Parameter<T> limit) {
        return compared(limit, Relation.AT_MOST);
    }

    /**
     * {@return a condition that is met when the fact is the limit or less; the limit follows from
     * facts and parameters}
     *
     * @param unit what the fact and the limit count
     * @param limit works out the limit of a case; null when a fact that it needs is missing
     * @param read the parameters that it reads
     */
    public Condition<F> atMost(
            Unit unit, BiFunction<F, ParameterRow, @Nullable T> limit, Parameter<?>... read) {
        return compared(unit, limit, Relation.AT_MOST, read);
    }

    /**
     * {@return a condition that is met when the fact is less than the limit}
     *
     * @param limit the parameter that has the limit
     */
    public Condition<F> below(Parameter<T> limit) {
        return compared(limit, Relation.BELOW);
    }

    /**
     * {@return a condition that is met when the fact is more than the limit}
     *
     * @param unit what the fact and the limit count
     * @param limit the limit, where it is no parameter: nothing, say
     */
    public Condition<F> above(Unit unit, T limit) {
        return compared(unit, (facts, row) -> limit, Relation.ABOVE);
    }

    /**
     * {@return a condition that is met when the fact is one of these}
     *
     * @param allowed the values
     */
    public Condition<F> oneOf(Set<T> allowed) {
        return new Condition<>(draft, Unit.ANSWER, new Membership<>(fact, allowed));
    }

    private Condition<F> compared(Parameter<T> limit, Relation relation) {
        return new Condition<>(draft, limit.unit(), new LimitTest<>(fact, limit, relation));
    }

    private Condition<F> compared(
            Unit unit,
            BiFunction<F, ParameterRow, @Nullable T> limit,
            Relation relation,
            Parameter<?>... read) {
        return new Condition<>(draft, unit, new Comparison<>(fact, limit, relation, List.of(read)));
    }
}
