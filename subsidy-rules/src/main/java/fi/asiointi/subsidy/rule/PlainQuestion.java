package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.Parameter;

/**
 * What a condition asks, where one comparison says all of it. Those who ask it of many cases at
 * once read it here, so that the condition is written only once.
 */
public sealed interface PlainQuestion {

    /**
     * How one fact stands to one parameter.
     *
     * @param relation how it must stand: {@code ≥}, {@code ≤}, {@code <} or {@code >}
     * @param limit the parameter that has the limit
     */
    record OfLimit(String relation, Parameter<?> limit) implements PlainQuestion {}

    /**
     * Whether an answer is the wanted one.
     *
     * @param wanted yes or no; without an answer the condition is unknown
     */
    record OfAnswer(Answer wanted) implements PlainQuestion {}
}
