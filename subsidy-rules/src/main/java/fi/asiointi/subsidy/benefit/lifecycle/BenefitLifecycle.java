package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.lifecycle.StateMachine;
import fi.asiointi.subsidy.lifecycle.Step;
import java.util.List;
import java.util.Optional;

/**
 * The state machines of the Helsinki benefit, read from JSON beside this class.
 *
 * {@snippet class="fi.asiointi.subsidy.lifecycle.LifecycleSnippetsTest" region="machine"}
 */
public final class BenefitLifecycle {

    /** Applications; actions such as {@code EDIT}, {@code ADD_ATTACHMENT}, {@code CALCULATE}. */
    public static final StateMachine APPLICATION = read("application.json");

    /** Instalments. */
    public static final StateMachine INSTALMENT = read("instalment.json");

    /** Changes of the employment; actions {@code EDIT} and {@code DELETE}. */
    public static final StateMachine ALTERATION = read("alteration.json");

    /** Decision batches; action {@code ADD_APPLICATION}. */
    public static final StateMachine BATCH = read("batch.json");

    /** The handler's steps before the decision; {@link HandlerSteps} tells what each lacks. */
    public static final StateMachine PROPOSAL = read("proposal.json");

    /** Reports of a granted aid to the national de minimis register; action {@code REPORT}. */
    public static final StateMachine REGISTER_REPORT = read("register-report.json");

    private static final List<StateMachine> ALL =
            List.of(APPLICATION, INSTALMENT, ALTERATION, BATCH, PROPOSAL, REGISTER_REPORT);

    private BenefitLifecycle() {}

    /**
     * {@return the machine of a name; empty when the benefit has none of it}
     *
     * @param id such as {@code BENEFIT_APPLICATION}
     */
    public static Optional<StateMachine> machine(String id) {
        return ALL.stream().filter(machine -> machine.id().equals(id)).findFirst();
    }

    /**
     * {@return the state that the applicant is shown} A received application is shown as being
     * handled, and so is a decided one until its decision is confirmed.
     *
     * @param application the state of the application
     * @param decisionConfirmed whether the decision is confirmed; see {@link #isDecisionConfirmed}
     */
    public static State shownToApplicant(State application, boolean decisionConfirmed) {
        boolean hidden =
                application.marks().contains("SHOWN_AS_HANDLING")
                        || (!decisionConfirmed
                                && application.marks().contains("SHOWN_AS_HANDLING_UNTIL_DECIDED"));
        return hidden ? state(APPLICATION, "HANDLING") : application;
    }

    /**
     * {@return whether the applications of a batch have a confirmed decision}
     *
     * @param batch the state of the batch
     */
    public static boolean isDecisionConfirmed(State batch) {
        return batch.marks().contains("DECISION_CONFIRMED");
    }

    /**
     * {@return whether pay subsidies must have both their dates and the calculation its percent}
     * For the salary benefit, when the handler has set no amount.
     *
     * @param application the state of the application
     */
    public static boolean areSubsidyDatesRequired(State application) {
        return application.marks().contains("PAY_SUBSIDY_DATES_REQUIRED");
    }

    /**
     * {@return whether the handler who takes a step becomes the case's handler}
     *
     * @param step a step of an application
     */
    public static boolean assignsHandler(Step step) {
        return step.then().contains("ASSIGN_ACTING_HANDLER");
    }

    /**
     * {@return whether a step takes the application out of its batch}
     *
     * @param step a step of an application
     * @param isAutomated whether the decision system's automation already handles the case
     */
    public static boolean leavesBatch(Step step, boolean isAutomated) {
        return !isAutomated && step.then().contains("LEAVE_BATCH_UNLESS_AUTOMATED");
    }

    static State state(StateMachine machine, String name) {
        return machine.state(name).orElseThrow();
    }

    private static StateMachine read(String file) {
        return StateMachine.read(BenefitLifecycle.class.getResourceAsStream(file));
    }
}
