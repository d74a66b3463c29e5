package fi.asiointi.subsidy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.subsidy.benefit.lifecycle.BenefitLifecycle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class LifecycleSnippetsTest {

    @Test
    void machine() {
        // @start region="machine"
        StateMachine application = BenefitLifecycle.APPLICATION;
        State handling = application.state("HANDLING").orElseThrow();

        List<Step> steps = application.steps(handling, Actor.HANDLER); // where it may go
        List<String> actions = application.actions(handling, Actor.HANDLER); // what else
        boolean mayEdit = application.may(handling, Actor.APPLICANT, "EDIT"); // false
        // @end
        assertThat(steps).hasSize(4);
        assertThat(actions).contains("CALCULATE");
        assertThat(mayEdit).isFalse();
    }
}
