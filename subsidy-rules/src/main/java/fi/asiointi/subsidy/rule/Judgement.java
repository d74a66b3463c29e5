package fi.asiointi.subsidy.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule that the words of {@link ConditionDraft} cannot say found in a case.
 *
 * @param status how it stands
 * @param actual the fact, shown as its text; null when it is missing
 * @param limit what it was compared with; null when there is nothing to compare with
 */
public record Judgement(Status status, @Nullable Object actual, @Nullable Object limit) {

    /**
     * {@return a judgement of a status alone}
     *
     * @param status how it stands
     */
    public static Judgement of(Status status) {
        return new Judgement(status, null, null);
    }
}
