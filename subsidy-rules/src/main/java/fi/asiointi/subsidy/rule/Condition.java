package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final ConditionDraft<F> draft;
    private final Unit unit;
    private final Inquiry<F> inquiry;

    Condition(ConditionDraft<F> draft, Unit unit, Test<F> test) {
        this.draft = draft;
        this.unit = unit;
        this.inquiry = new Inquiry<>(draft.gate(), test, draft.severity());
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
    public static <F> ConditionDraft<F> named(
            String name, LocalizedText requirement, Source source) {
        return new ConditionDraft<>(name, requirement, source);
    }

    /** {@return the stable name} */
    public String name() {
        return draft.name();
    }

    /** {@return what must hold, for people, with {@code {limit}} still open} */
    public LocalizedText requirement() {
        return draft.requirement();
    }

    /** {@return the source that says why it must hold} */
    public Source source() {
        return draft.source();
    }

    /** {@return the mark of the rule in the benefit's own documentation; may be empty} */
    public String reference() {
        return draft.reference();
    }

    /** {@return the fact that it asks about, as a path of the facts; may be empty} */
    public String path() {
        return draft.path();
    }

    /** {@return what the fact and the limit count} */
    public Unit unit() {
        return unit;
    }

    /**
     * {@return what it means that it is not met: {@code ERROR}, {@code WARNING} or {@code MANUAL}}
     */
    public Severity severity() {
        return draft.severity();
    }

    /** {@return the readings of the rules in which it counts; empty when it counts in every one} */
    public Set<String> profiles() {
        return draft.profiles();
    }

    /** {@return the parameters that its limit comes from} */
    public List<Parameter<?>> parameters() {
        return inquiry.test().parameters();
    }

    /** {@return the conditions that it is put together from; none for a plain one} */
    public List<Condition<F>> parts() {
        return inquiry.test().parts();
    }

    /** {@return how the fact stands to the limit when it is met, such as {@code ≥}} */
    public String relation() {
        return inquiry.test().sign();
    }

    /**
     * {@return what it asks, where one comparison says all of it} Empty for a condition that is put
     * together from others, that a function of its own judges, that concerns some cases only, or
     * that an official judges.
     */
    public Optional<PlainQuestion> plainQuestion() {
        return inquiry.isPlain() ? inquiry.test().plain() : Optional.empty();
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
        return inquiry.status(facts, row);
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
        return inquiry.finding(this, facts, row);
    }

    /** True when any answer meets it. */
    boolean asksForAnswerOnly() {
        return inquiry.test() instanceof Answered;
    }

    /** What it asks, and what follows. */
    Inquiry<F> inquiry() {
        return inquiry;
    }

    /** The finding of the test's own result. */
    Finding found(Status status, @Nullable Object actual, @Nullable Object limit) {
        return new Finding(this, inquiry.weighed(status), actual, limit, List.of(), null);
    }

    /** The finding of a condition that is put together from others. */
    Finding found(Status status, List<Finding> parts) {
        return new Finding(this, inquiry.weighed(status), null, null, parts, null);
    }

    @Override
    public String toString() {
        return name();
    }
}
