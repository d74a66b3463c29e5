package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Reason;

/**
 * A constraint that does not hold, or of which it is not known whether it does.
 *
 * @param constraint which one
 * @param because in words, with the actual value and the limit as {@code actual} and {@code limit};
 *     its code is the name of the constraint
 * @param source the law, the terms or the form that the limit comes from
 * @param asks whether a fact is missing; else the constraint does not hold
 */
public record Hindrance(Constraint constraint, Reason because, String source, boolean asks) {

    /** {@return what the facts say, such as {@code 8 h 30 min}} */
    public String actual() {
        return because.parameter("actual").orElse("");
    }

    /** {@return what the limit says, such as {@code 8 h}} */
    public String limit() {
        return because.parameter("limit").orElse("");
    }
}
