package fi.asiointi.voucher.application;

/** The states of a young person's application. What follows what stands in the state machine. */
public enum ApplicationState {
    /** It has been sent. */
    SUBMITTED,
    /** A handler is to look at it. Nothing in the city's system sets it any more. */
    AWAITING_MANUAL_PROCESSING,
    /** The applicant has been asked for more. */
    ADDITIONAL_INFORMATION_REQUESTED,
    /** The applicant has told more. */
    ADDITIONAL_INFORMATION_PROVIDED,
    /** There is a voucher. */
    ACCEPTED,
    /** There is none. */
    REJECTED;

    /** {@return whether it has been decided; a decision is final} */
    public boolean isDecided() {
        return this == ACCEPTED || this == REJECTED;
    }

    /** {@return whether a handler may accept it} */
    public boolean isAcceptable() {
        return this == AWAITING_MANUAL_PROCESSING || this == ADDITIONAL_INFORMATION_PROVIDED;
    }

    /** {@return whether a handler may reject it} */
    public boolean isRejectable() {
        return isAcceptable() || this == ADDITIONAL_INFORMATION_REQUESTED;
    }
}
