package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a batch of applications for one decision takes. */
public final class BatchRules {
    private BatchRules() {}

    /**
     * {@return why an application may not be added to a batch; empty when it may}
     *
     * @param application the state of the application
     * @param proposal {@code ACCEPTED} or {@code REJECTED} of the batch: what is proposed for all
     *     of it
     * @param batch the state of the batch
     */
    public static List<Reason> addition(State application, State proposal, State batch) {
        var reasons = new ArrayList<Reason>();
        if (!BenefitLifecycle.BATCH.may(batch, Actor.HANDLER, "ADD_APPLICATION")) {
            reasons.add(LifecycleTexts.ALL.reason("BATCH_CLOSED"));
        }
        boolean decided =
                application.name().equals("ACCEPTED") || application.name().equals("REJECTED");
        if (!decided || !application.name().equals(proposal.name())) {
            reasons.add(LifecycleTexts.ALL.reason("NOT_AS_PROPOSED"));
        }
        return reasons;
    }

    /**
     * {@return why a date cannot be the date of the decision; empty when it can} It must be less
     * than three months and a day away, in either direction.
     *
     * @param decidedOn the date of the decision
     * @param today the present day
     */
    public static Optional<Reason> decisionDate(LocalDate decidedOn, LocalDate today) {
        int months = LifecycleParameters.TODAY.value(LifecycleParameters.DECISION_WINDOW_MONTHS);
        LocalDate first = today.minusMonths(months);
        LocalDate last = today.plusMonths(months);
        return decidedOn.isBefore(first) || decidedOn.isAfter(last)
                ? Optional.of(
                        LifecycleTexts.ALL.reason("DECISION_DATE", "first", first, "last", last))
                : Optional.empty();
    }
}
