package fi.asiointi.subsidy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.subsidy.benefit.lifecycle.BenefitLifecycle;
import fi.asiointi.subsidy.benefit.lifecycle.HandlerSteps;
import fi.asiointi.subsidy.benefit.lifecycle.OpenStep;
import fi.asiointi.subsidy.benefit.lifecycle.ProposalDraft;
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

    @Test
    void handler() {
        State handling = BenefitLifecycle.APPLICATION.state("HANDLING").orElseThrow();
        // @start region="handler"
        State resolution = BenefitLifecycle.PROPOSAL.state("RESOLUTION").orElseThrow();
        List<OpenStep> now = HandlerSteps.now(handling, resolution, ProposalDraft.begun());
        String first = now.get(0).lacking().get(0).text().en(); // what to do next
        // @end
        assertThat(first)
                .isEqualTo("Choose whether the support is granted or the application is rejected.");
    }
}
