package fi.asiointi.voucher.redemption;

import fi.asiointi.identity.reason.Reason;

/** The store's answer to a request. The same request with the same key has the same answer. */
public sealed interface RedemptionOutcome {

    /**
     * The step was taken.
     *
     * @param status the voucher right after the step
     */
    record Done(VoucherStatus status) implements RedemptionOutcome {

        /**
         * {@return the hold that the step made or changed}
         *
         * @throws java.util.NoSuchElementException when the voucher has never been held, as after
         *     an issue
         */
        public HoldId hold() {
            return status.hold().orElseThrow();
        }
    }

    /**
     * The step was not taken and nothing changed.
     *
     * <p>The reason's code is one of {@code UNKNOWN_VOUCHER}, {@code ALREADY_ISSUED}, {@code
     * ALREADY_RESERVED}, {@code ALREADY_REDEEMED}, {@code ALREADY_SETTLED}, {@code
     * ALREADY_REVERSED}, {@code VOUCHER_REVOKED}, {@code UNKNOWN_HOLD}, {@code HOLD_ENDED}, {@code
     * HOLD_EXPIRED}, {@code HOLD_RELEASED}, {@code HOLD_ENDS_IN_PAST}, {@code NOT_REDEEMED} and
     * {@code KEY_REUSED}.
     *
     * @param reason why not
     */
    record Refused(Reason reason) implements RedemptionOutcome {}
}
