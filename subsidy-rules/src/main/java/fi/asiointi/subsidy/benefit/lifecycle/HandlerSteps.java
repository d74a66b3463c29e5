package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.lifecycle.Step;
import java.util.List;
import java.util.Optional;

/**
 * What a handler can do now with a proposal for a decision: first the resolution, then the texts,
 * then the application is decided.
 *
 * {@snippet class="fi.asiointi.subsidy.lifecycle.LifecycleSnippetsTest" region="handler"}
 */
public final class HandlerSteps {
    private HandlerSteps() {}

    /**
     * {@return every step that leads on from here, each with what it still lacks; empty unless the
     * application is being handled}
     *
     * @param application the state of the application
     * @param proposal the state of the proposal, of {@link BenefitLifecycle#PROPOSAL}
     * @param draft what is entered so far
     */
    public static List<OpenStep> now(State application, State proposal, ProposalDraft draft) {
        return isHandled(application)
                ? BenefitLifecycle.PROPOSAL.steps(proposal, Actor.HANDLER).stream()
                        .map(step -> open(step, draft))
                        .toList()
                : List.of();
    }

    /**
     * {@return the step by which the application is now decided as proposed; empty until everything
     * is ready, or while somebody else is its handler}
     *
     * @param application the state of the application
     * @param proposal the state of the proposal
     * @param draft what is entered
     */
    public static Optional<Step> decision(State application, State proposal, ProposalDraft draft) {
        boolean isReady =
                isHandled(application)
                        && proposal.marks().contains("APPLICATION_MAY_BE_DECIDED")
                        && BenefitLifecycle.PROPOSAL.steps().stream()
                                .allMatch(step -> open(step, draft).mayBeTaken());
        if (!isReady) {
            return Optional.empty();
        }
        State to =
                BenefitLifecycle.state(
                        BenefitLifecycle.APPLICATION, draft.isGrant() ? "ACCEPTED" : "REJECTED");
        return BenefitLifecycle.APPLICATION.step(application, to, Actor.HANDLER);
    }

    private static boolean isHandled(State application) {
        return application.name().equals("HANDLING");
    }

    private static OpenStep open(Step step, ProposalDraft draft) {
        return new OpenStep(
                step,
                step.needs().stream()
                        .map(ProposalNeed::valueOf)
                        .filter(need -> !need.isMetBy(draft))
                        .map(ProposalNeed::lacking)
                        .toList());
    }
}
