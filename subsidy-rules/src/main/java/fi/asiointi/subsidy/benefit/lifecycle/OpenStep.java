package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.subsidy.lifecycle.Step;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.util.List;

/**
 * A step that leads on from here, and what it still lacks.
 *
 * @param step the step
 * @param lacking what is to be done before it is taken; empty when it may be taken now
 */
public record OpenStep(Step step, List<SourcedReason> lacking) {

    /** A step whose list can no longer change. */
    public OpenStep {
        lacking = List.copyOf(lacking);
    }

    /** {@return whether it may be taken now} */
    public boolean mayBeTaken() {
        return lacking.isEmpty();
    }
}
