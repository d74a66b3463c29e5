package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.subsidy.lifecycle.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows from the messages of the decision system and of the payment service (Talpa). They
 * set states directly, past the steps that people may take.
 */
public final class PaymentMessages {
    private static final State WAITING = instalment("WAITING");
    private static final State ACCEPTED = instalment("ACCEPTED");
    private static final State PAID = instalment("PAID");
    private static final State ERROR = instalment("ERROR_IN_TALPA");

    private PaymentMessages() {}

    /**
     * What the details of a decision bring about.
     *
     * @param batch the new state of the batch, which is also what was proposed for it
     * @param instalments the new states of the instalments, in order
     */
    public record AfterDecision(State batch, List<State> instalments) {

        /** Consequences that can no longer change. */
        public AfterDecision {
            instalments = List.copyOf(instalments);
        }
    }

    /**
     * {@return what follows when the details of the decision arrive} The first instalment of an
     * accepted application is accepted for payment; the second one goes on waiting.
     *
     * @param application the state of the application; empty unless accepted or rejected
     * @param instalments the states of its instalments, in order
     * @param paysInstalments whether the system pays in instalments at all
     */
    public static Optional<AfterDecision> decisionDetails(
            State application, List<State> instalments, boolean paysInstalments) {
        boolean accepted = application.name().equals("ACCEPTED");
        if (!accepted && !application.name().equals("REJECTED")) {
            return Optional.empty();
        }
        var after = new ArrayList<>(instalments);
        if (accepted && paysInstalments && !after.isEmpty() && after.get(0).equals(WAITING)) {
            after.set(0, ACCEPTED);
        }
        State batch = BenefitLifecycle.state(BenefitLifecycle.BATCH, application.name());
        return Optional.of(new AfterDecision(batch, after));
    }

    /**
     * {@return the states of the instalments after the payment service has called back} The one
     * that was sent, the first accepted one or the one in error, is paid or is in error.
     *
     * @param isPaid whether the service took the payment
     * @param instalments their states before, in order
     * @param paysInstalments whether the system pays in instalments at all; if not, their states
     *     mean nothing and stay
     */
    public static List<State> talpaCallBack(
            boolean isPaid, List<State> instalments, boolean paysInstalments) {
        var after = new ArrayList<>(instalments);
        for (int i = 0; paysInstalments && i < after.size(); i++) {
            if (after.get(i).equals(ACCEPTED) || after.get(i).equals(ERROR)) {
                after.set(i, isPaid ? PAID : ERROR);
                return after;
            }
        }
        return after;
    }

    private static State instalment(String name) {
        return BenefitLifecycle.state(BenefitLifecycle.INSTALMENT, name);
    }
}
