package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one condition stands for one case, with the figures that show it. Its texts are written when
 * they are asked for.
 */
public final class Finding {
    private final Condition<?> condition;
    private final Status status;
    private final @Nullable Object actual;
    private final @Nullable Object limit;
    private final List<Finding> parts;
    private final @Nullable Gate<?> gate;

    Finding(
            Condition<?> condition,
            Status status,
            @Nullable Object actual,
            @Nullable Object limit,
            List<Finding> parts,
            @Nullable Gate<?> gate) {
        this.condition = condition;
        this.status = status;
        this.actual = actual;
        this.limit = limit;
        this.parts = parts;
        this.gate = gate;
    }

    /** {@return the condition} */
    public Condition<?> condition() {
        return condition;
    }

    /** {@return the condition's stable name} */
    public String name() {
        return condition.name();
    }

    /** {@return how it stands} */
    public Status status() {
        return status;
    }

    /** {@return what that means for the case; empty when nothing speaks against} */
    public Optional<Severity> severity() {
        boolean advice = condition.severity() == Severity.WARNING;
        return switch (status) {
            case MET, NOT_APPLICABLE -> Optional.empty();
            case NOT_MET -> Optional.of(condition.severity());
            case UNKNOWN -> Optional.of(advice ? Severity.WARNING : Severity.MISSING);
            case NEEDS_HANDLER -> Optional.of(advice ? Severity.WARNING : Severity.MANUAL);
        };
    }

    /** {@return the mark of the rule in the benefit's own documentation, such as {@code T2}} */
    public String reference() {
        return condition.reference();
    }

    /** {@return the fact that it asks about, as a path of the facts} */
    public String path() {
        return gate != null && status == Status.UNKNOWN ? gate.path() : condition.path();
    }

    /** {@return the fact as a text for programs; empty when it is missing} */
    public String actual() {
        return Figures.plain(actual);
    }

    /** {@return what it is compared with; empty when there is nothing to compare with} */
    public String limit() {
        return Figures.plain(limit);
    }

    /** {@return the fact with its unit, as people of each language write it} */
    public LocalizedText actualText() {
        return Figures.written(actual, condition.unit());
    }

    /** {@return the limit with its unit, as people write it; empty for a yes that is wanted} */
    public LocalizedText limitText() {
        return limit instanceof Answer
                ? LocalizedText.same("")
                : Figures.written(limit, condition.unit());
    }

    /** {@return the findings of the conditions that this one is put together from} */
    public List<Finding> parts() {
        return parts;
    }

    /** {@return why it must hold} */
    public Source source() {
        return condition.source();
    }

    /** {@return what must hold, for people, with the limit in its place} */
    public LocalizedText requirement() {
        return condition.requirement().with("limit", Figures.written(limit));
    }

    /** {@return what must hold and how it stands, for people} */
    public LocalizedText text() {
        if (status == Status.NOT_APPLICABLE && gate != null) {
            return gate.otherwise();
        }
        boolean tells = actual != null && !(status == Status.MET && actual instanceof Answer);
        String key = "status." + status + (tells ? ".actual" : "");
        return RuleTexts.ALL
                .text(key)
                .with("requirement", requirement())
                .with("actual", Figures.written(actual))
                .with("unit", Figures.symbol(actual, condition.unit()));
    }

    /** True for what a letter tells: not that an answer was given, nor whom it does not concern. */
    boolean isTold() {
        return status != Status.NOT_APPLICABLE
                && !(status == Status.MET && condition.asksForAnswerOnly());
    }

    /** The parts that a letter tells; of a condition that is met, those that meet it. */
    List<Finding> toldParts() {
        return parts.stream()
                .filter(Finding::isTold)
                .filter(part -> status != Status.MET || part.status == Status.MET)
                .toList();
    }

    /** The condition and its status. */
    @Override
    public String toString() {
        return name() + ' ' + status;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && name().equals(that.name())
                && status == that.status
                && actual().equals(that.actual())
                && limit().equals(that.limit())
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return name().hashCode() * 31 + status.hashCode();
    }
}
