package fi.asiointi.identity.mandate;

import fi.asiointi.identity.reason.Reason;
import java.util.List;

/** Whether a person may act for an organisation. */
public sealed interface ActingDecision {

    /**
     * The person may act.
     *
     * @param representation for whom
     * @param because the roles and mandates that give the right
     */
    record Permitted(Representation representation, List<Reason> because)
            implements ActingDecision {}

    /**
     * The person may not act.
     *
     * @param because what is missing or in the way
     */
    record Refused(List<Reason> because) implements ActingDecision {}

    /**
     * The person may act for several: let the person choose, then decide again.
     *
     * @param candidates those for whom the person may act
     */
    record Choose(List<Representation> candidates) implements ActingDecision {}

    /**
     * A register did not answer: neither a permission nor a refusal. Ask again later.
     *
     * @param because what is not known
     */
    record CannotTell(List<Reason> because) implements ActingDecision {}
}
