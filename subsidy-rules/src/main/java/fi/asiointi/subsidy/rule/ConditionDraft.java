package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition in the making: {@link Condition#named} begins it, and its question ends it.
 *
 * @param <F> the facts of a case
 */
public final class ConditionDraft<F> {
    private final String name;
    private final LocalizedText requirement;
    private final Source source;
    private String reference = "";
    private String path = "";
    private Severity severity = Severity.ERROR;
    private Set<String> profiles = Set.of();
    private @Nullable Gate<F> gate;

    ConditionDraft(String name, LocalizedText requirement, Source source) {
        this.name = name;
        this.requirement = requirement;
        this.source = source;
    }

    private ConditionDraft(ConditionDraft<F> like) {
        this(like.name, like.requirement, like.source);
        reference = like.reference;
        path = like.path;
        severity = like.severity;
        profiles = like.profiles;
        gate = like.gate;
    }

    /**
     * {@return the draft with the mark of the rule in the benefit's documentation}
     *
     * @param mark such as {@code T2}
     */
    public ConditionDraft<F> reference(String mark) {
        var draft = new ConditionDraft<>(this);
        draft.reference = mark;
        return draft;
    }

    /**
     * {@return the draft with the path of the fact that it asks about}
     *
     * @param factPath a path of the facts, such as {@code employee.weeklyHours}
     */
    public ConditionDraft<F> asks(String factPath) {
        var draft = new ConditionDraft<>(this);
        draft.path = factPath;
        return draft;
    }

    /**
     * {@return the draft with what it means that the condition is not met; without this it refuses}
     *
     * @param meaning {@code WARNING} tells and refuses nothing; {@code MANUAL} leaves it to an
     *     official
     * @throws IllegalArgumentException for {@code MISSING}, which is not a matter of choice
     */
    public ConditionDraft<F> otherwise(Severity meaning) {
        if (meaning == Severity.MISSING) {
            throw new IllegalArgumentException("A missing fact is told by itself");
        }
        var draft = new ConditionDraft<>(this);
        draft.severity = meaning;
        return draft;
    }

    /**
     * {@return the draft for some readings of the rules only}
     *
     * @param readings the names of the profiles in which the condition counts
     */
    public ConditionDraft<F> in(String... readings) {
        var draft = new ConditionDraft<>(this);
        draft.profiles = Set.of(readings);
        return draft;
    }

    /**
     * {@return the draft for those cases only of which this holds} For the others the condition is
     * not applicable. It may be said more than once: then all must hold.
     *
     * @param factPath the fact that tells it
     * @param concerned whether the condition concerns the case; when that is not known, its status
     *     is unknown too
     * @param otherwise why it does not concern the others, for people
     */
    public ConditionDraft<F> when(
            String factPath, Function<F, Answer> concerned, LocalizedText otherwise) {
        var draft = new ConditionDraft<>(this);
        var last = new Gate<>(factPath, concerned, otherwise, null);
        draft.gate = gate == null ? last : gate.then(last);
        return draft;
    }

    /**
     * Compares a fact.
     *
     * @param fact reads the fact; {@code null} is one that is missing
     * @param <T> what is compared
     * @return the fact, which waits for its limit
     */
    public <T extends Comparable<? super T>> Measured<F, T> given(Function<F, @Nullable T> fact) {
        return new Measured<>(this, fact);
    }

    /**
     * Asks a question of yes or no.
     *
     * @param fact reads the answer
     * @return a condition that is met by a yes, and unknown until there is an answer
     */
    public Condition<F> holds(Function<F, Answer> fact) {
        return new Condition<>(this, Unit.ANSWER, new Question<>(fact, Answer.YES, Status.UNKNOWN));
    }

    /**
     * Asks a question of yes or no.
     *
     * @param fact reads the answer
     * @return a condition that is met by a no, and unknown until there is an answer
     */
    public Condition<F> fails(Function<F, Answer> fact) {
        return new Condition<>(this, Unit.ANSWER, new Question<>(fact, Answer.NO, Status.UNKNOWN));
    }

    /**
     * Asks that a question has been answered, with whichever answer.
     *
     * @param fact reads the answer; null and {@code UNKNOWN} are none
     * @return a condition that is unknown until there is an answer, and is never failed
     */
    public Condition<F> isAnswered(Function<F, @Nullable Object> fact) {
        return new Condition<>(this, Unit.ANSWER, new Answered<>(fact));
    }

    /**
     * Asks a question that an official answers; until then it waits for the official.
     *
     * @param judgement reads what the official has answered
     * @return a condition that needs the handler until there is an answer
     */
    public Condition<F> isJudgedByHandler(Function<F, Answer> judgement) {
        return new Condition<>(
                this, Unit.ANSWER, new Question<>(judgement, Answer.YES, Status.NEEDS_HANDLER));
    }

    /**
     * Asks what the other words cannot say.
     *
     * @param unit what the fact and the limit count
     * @param judge finds how the case stands
     * @param read the parameters that it reads
     * @return a condition with the judge's own status
     */
    public Condition<F> judged(
            Unit unit, BiFunction<F, ParameterRow, Judgement> judge, Parameter<?>... read) {
        return new Condition<>(this, unit, new Judged<>(judge, List.of(read)));
    }

    /**
     * Puts conditions together: all of them must be met. Every one is asked, whatever the others
     * say, and stands among the parts of the finding.
     *
     * @param parts the conditions; those that do not concern a case do not count in it
     * @return the condition that all hold
     */
    public Condition<F> allOf(List<Condition<F>> parts) {
        return new Condition<>(this, Unit.ANSWER, new Compound<>(Compound.Kind.ALL, parts));
    }

    /**
     * Puts conditions together: one of them must be met. Every one is asked.
     *
     * @param parts the conditions; those that do not concern a case do not count in it
     * @return the condition that one holds
     */
    public Condition<F> anyOf(List<Condition<F>> parts) {
        return new Condition<>(this, Unit.ANSWER, new Compound<>(Compound.Kind.ANY, parts));
    }

    /**
     * Turns a condition round.
     *
     * @param part the condition that must not be met
     * @return the condition that it is not met
     */
    public Condition<F> not(Condition<F> part) {
        return new Condition<>(this, Unit.ANSWER, new Compound<>(Compound.Kind.NOT, List.of(part)));
    }

    String name() {
        return name;
    }

    LocalizedText requirement() {
        return requirement;
    }

    Source source() {
        return source;
    }

    String reference() {
        return reference;
    }

    String path() {
        return path;
    }

    Severity severity() {
        return severity;
    }

    Set<String> profiles() {
        return profiles;
    }

    @Nullable Gate<F> gate() {
        return gate;
    }
}
