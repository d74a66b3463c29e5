package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A handler's decision on an application. Both are final. */
public enum HandlerDecision {
    /** A voucher is given. */
    ACCEPT,
    /** No voucher is given. */
    REJECT;

    /**
     * What a decision stands on.
     *
     * @param mayHandle whether the person has the right to decide
     * @param asksRegister whether the register is in use and the applicant has an identity code
     * @param hasRegisterAnswer whether there is an answer of the register; that the person was not
     *     found is an answer too
     * @param hasVoucher whether the application has a voucher already
     */
    public record Grounds(
            boolean mayHandle,
            boolean asksRegister,
            boolean hasRegisterAnswer,
            boolean hasVoucher) {}

    /**
     * {@return why the decision cannot be made; empty when it can}
     *
     * @param state the state of the application
     * @param grounds what the decision stands on
     */
    public List<Reason> obstacles(ApplicationState state, Grounds grounds) {
        var obstacles = new ArrayList<Reason>();
        if (!grounds.mayHandle()) {
            obstacles.add(Texts.reason("NO_RIGHT_TO_DECIDE"));
        }
        if (state.isDecided()) {
            obstacles.add(Texts.reason("ALREADY_DECIDED"));
        } else if (!(this == ACCEPT ? state.isAcceptable() : state.isRejectable())) {
            obstacles.add(Texts.reason("NOT_TO_BE_DECIDED_YET"));
        }
        if (grounds.asksRegister() && !grounds.hasRegisterAnswer()) {
            obstacles.add(Texts.reason("REGISTER_ANSWER_MISSING"));
        }
        if (this == ACCEPT && grounds.hasVoucher()) {
            obstacles.add(Texts.reason("VOUCHER_GIVEN_ALREADY"));
        }
        return List.copyOf(obstacles);
    }
}
