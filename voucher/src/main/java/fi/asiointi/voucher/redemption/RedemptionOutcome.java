package fi.asiointi.voucher.redemption;

import fi.asiointi.identity.reason.Reason;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The store's answer to a request. The same request with the same key has the same answer. */
public sealed interface RedemptionOutcome {

    /**
     * The step was taken.
     *
     * @param voucher the voucher
     * @param version the version that the step gave it
     * @param held the hold right after the step; {@code null} for an issue or a revocation
     */
    record Done(VoucherKey voucher, int version, @Nullable Hold held) implements RedemptionOutcome {

        /**
         * {@return the hold that the step made or changed}
         *
         * @throws NoSuchElementException when the step concerned no hold, as an issue
         */
        public HoldId hold() {
            if (held == null) {
                throw new NoSuchElementException(
                        "The step concerned no hold. Maybe it was an issue or a revocation?");
            }
            return held.id();
        }
    }

    /**
     * The step was not taken and nothing changed.
     *
     * <p>The reason's code is one of {@code UNKNOWN_VOUCHER}, {@code ALREADY_ISSUED}, {@code
     * ALREADY_RESERVED}, {@code ALREADY_REDEEMED}, {@code ALREADY_SETTLED}, {@code
     * ALREADY_REVERSED}, {@code VOUCHER_REVOKED}, {@code UNKNOWN_HOLD}, {@code HOLD_ENDED}, {@code
     * HOLD_EXPIRED}, {@code HOLD_RELEASED}, {@code HOLD_ENDS_IN_PAST}, {@code HOLD_TOO_LONG},
     * {@code HOLD_NOT_OVER}, {@code NOT_REDEEMED} and {@code KEY_REUSED}.
     *
     * @param reason why not
     */
    record Refused(Reason reason) implements RedemptionOutcome {}
}
