package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold: a stable name, a source, what it asks of the facts, and the limit that
 * it compares them with.
 *
 * <p>It is made from a few words, so that it can both be tested and be shown:
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="condition"}
 *
 * @param <F> the facts of a case
 */
public final class Condition<F> {
    /** What a condition compares, and how the two sides are shown. */
    private interface Test<F> {
        Status status(F facts, ParameterRow row);

        String actual(F facts);

        String limit(F facts, ParameterRow row);
    }

    private final Draft<F> draft;
    private final Unit unit;
    private final Test<F> test;

    private Condition(Draft<F> draft, Unit unit, Test<F> test) {
        this.draft = draft;
        this.unit = unit;
        this.test = test;
    }

    /**
     * Begins a condition.
     *
     * @param name its stable name
     * @param requirement what must hold, for people; {@code {limit}} is filled in
     * @param source why it must
     * @param <F> the facts of a case
     * @return a draft, which its question makes a condition
     */
    public static <F> Draft<F> named(String name, LocalizedText requirement, Source source) {
        return new Draft<>(name, requirement, source, "", "", facts -> Answer.YES);
    }

    /** {@return the stable name} */
    public String name() {
        return draft.name;
    }

    /** {@return the source that says why it must hold} */
    public Source source() {
        return draft.source;
    }

    /**
     * {@return how it stands for these facts}
     *
     * @param facts the facts of a case
     * @param row the figures of the day that counts
     * @throws fi.asiointi.subsidy.parameter.NotInForceException when its limit has no value in the
     *     row
     */
    public Status status(F facts, ParameterRow row) {
        return switch (draft.applies.apply(facts)) {
            case YES -> test.status(facts, row);
            case NO -> Status.NOT_APPLICABLE;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }

    /**
     * {@return how it stands, with the figures that show it}
     *
     * @param facts the facts of a case
     * @param row the figures of the day that counts
     * @throws fi.asiointi.subsidy.parameter.NotInForceException when its limit has no value in the
     *     row
     */
    public Finding finding(F facts, ParameterRow row) {
        Status status = status(facts, row);
        boolean concerned = status != Status.NOT_APPLICABLE;
        return new Finding(
                draft.name,
                draft.reference,
                status,
                draft.path,
                concerned ? test.actual(facts) : "",
                concerned ? test.limit(facts, row) : "",
                unit,
                draft.requirement,
                draft.source);
    }

    /**
     * A condition in the making.
     *
     * @param <F> the facts of a case
     */
    public static final class Draft<F> {
        private final String name;
        private final LocalizedText requirement;
        private final Source source;
        private final String reference;
        private final String path;
        private final Function<F, Answer> applies;

        private Draft(
                String name,
                LocalizedText requirement,
                Source source,
                String reference,
                String path,
                Function<F, Answer> applies) {
            this.name = name;
            this.requirement = requirement;
            this.source = source;
            this.reference = reference;
            this.path = path;
            this.applies = applies;
        }

        /**
         * {@return the draft with the mark of the rule in the benefit's documentation}
         *
         * @param mark such as {@code T2}
         */
        public Draft<F> reference(String mark) {
            return new Draft<>(name, requirement, source, mark, path, applies);
        }

        /**
         * {@return the draft with the path of the fact that it asks about}
         *
         * @param factPath a path of the application, such as {@code employee.weeklyHours}
         */
        public Draft<F> asks(String factPath) {
            return new Draft<>(name, requirement, source, reference, factPath, applies);
        }

        /**
         * {@return the draft for those cases only of which this holds} For the others the condition
         * is not applicable.
         *
         * @param concerned whether the condition concerns the case; when that is not known, its
         *     status is unknown too
         */
        public Draft<F> when(Function<F, Answer> concerned) {
            return new Draft<>(name, requirement, source, reference, path, concerned);
        }

        /**
         * Compares a fact.
         *
         * @param fact reads the fact; {@code null} is one that is missing
         * @param <T> what is compared
         * @return the fact, which waits for its limit
         */
        public <T extends Comparable<? super T>> Measured<F, T> given(
                Function<F, @Nullable T> fact) {
            return new Measured<>(this, fact);
        }

        /**
         * Asks a question of yes or no.
         *
         * @param fact reads the answer
         * @return a condition that is met by a yes, and unknown until there is an answer
         */
        public Condition<F> holds(Function<F, Answer> fact) {
            return new Condition<>(this, Unit.ANSWER, new Question<>(fact, Status.UNKNOWN));
        }

        /**
         * Asks that a question has been answered, with whichever answer.
         *
         * @param fact reads the answer
         * @return a condition that is unknown until there is an answer, and is never failed
         */
        public Condition<F> isAnswered(Function<F, Answer> fact) {
            return new Condition<>(
                    this,
                    Unit.ANSWER,
                    new Question<>(
                            facts ->
                                    fact.apply(facts) == Answer.UNKNOWN
                                            ? Answer.UNKNOWN
                                            : Answer.YES,
                            Status.UNKNOWN));
        }

        /**
         * Asks a question that an official answers; until then it waits for the official.
         *
         * @param judgement reads what the official has answered
         * @return a condition that needs the handler until there is an answer
         */
        public Condition<F> isJudgedByHandler(Function<F, Answer> judgement) {
            return new Condition<>(
                    this, Unit.ANSWER, new Question<>(judgement, Status.NEEDS_HANDLER));
        }
    }

    /**
     * A fact about to be compared.
     *
     * @param <F> the facts of a case
     * @param <T> what is compared
     */
    public static final class Measured<F, T extends Comparable<? super T>> {
        private final Draft<F> draft;
        private final Function<F, @Nullable T> fact;

        private Measured(Draft<F> draft, Function<F, @Nullable T> fact) {
            this.draft = draft;
            this.fact = fact;
        }

        /**
         * {@return a condition that is met when the fact is the limit or more}
         *
         * @param limit the parameter that has the limit
         */
        public Condition<F> atLeast(Parameter<T> limit) {
            return atLeast(limit.unit(), (facts, row) -> row.value(limit));
        }

        /**
         * {@return a condition that is met when the fact is the limit or more; the limit follows
         * from facts and parameters}
         *
         * @param unit what the fact and the limit count
         * @param limit works out the limit of a case
         */
        public Condition<F> atLeast(Unit unit, BiFunction<F, ParameterRow, T> limit) {
            return compared(unit, limit, (actual, least) -> actual.compareTo(least) >= 0);
        }

        /**
         * {@return a condition that is met when the fact is the limit or less}
         *
         * @param limit the parameter that has the limit
         */
        public Condition<F> atMost(Parameter<T> limit) {
            return atMost(limit.unit(), (facts, row) -> row.value(limit));
        }

        /**
         * {@return a condition that is met when the fact is the limit or less; the limit follows
         * from facts and parameters}
         *
         * @param unit what the fact and the limit count
         * @param limit works out the limit of a case
         */
        public Condition<F> atMost(Unit unit, BiFunction<F, ParameterRow, T> limit) {
            return compared(unit, limit, (actual, most) -> actual.compareTo(most) <= 0);
        }

        private Condition<F> compared(
                Unit unit, BiFunction<F, ParameterRow, T> limit, BiPredicate<T, T> holds) {
            return new Condition<>(draft, unit, new Comparison<>(fact, limit, holds));
        }
    }

    private record Question<F>(Function<F, Answer> fact, Status whenUnknown) implements Test<F> {
        @Override
        public Status status(F facts, ParameterRow row) {
            return switch (fact.apply(facts)) {
                case YES -> Status.MET;
                case NO -> Status.NOT_MET;
                case UNKNOWN -> whenUnknown;
            };
        }

        @Override
        public String actual(F facts) {
            Answer answer = fact.apply(facts);
            return answer == Answer.UNKNOWN ? "" : answer.name();
        }

        @Override
        public String limit(F facts, ParameterRow row) {
            return Answer.YES.name();
        }
    }

    private record Comparison<F, T extends Comparable<? super T>>(
            Function<F, @Nullable T> fact,
            BiFunction<F, ParameterRow, T> limit,
            BiPredicate<T, T> holds)
            implements Test<F> {
        @Override
        public Status status(F facts, ParameterRow row) {
            T actual = fact.apply(facts);
            if (actual == null) {
                return Status.UNKNOWN;
            }
            return holds.test(actual, limit.apply(facts, row)) ? Status.MET : Status.NOT_MET;
        }

        @Override
        public String actual(F facts) {
            T actual = fact.apply(facts);
            return actual == null ? "" : actual.toString();
        }

        @Override
        public String limit(F facts, ParameterRow row) {
            return limit.apply(facts, row).toString();
        }
    }
}
