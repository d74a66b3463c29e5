package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import org.jspecify.annotations.Nullable;

/**
 * One change of a voucher, which a store writes only over the version before it.
 *
 * @param request what changed it
 * @param status the voucher after it
 * @param hold the hold that was made or moved; {@code null} for an issue or a revocation
 * @param opensUse true when the hold is the first one of its use
 */
public record Change(
        RedemptionRequest request, VoucherStatus status, @Nullable Hold hold, boolean opensUse) {

    /** {@return the answer to the request that made the change} */
    public Done done() {
        return new Done(status.voucher(), status.version(), hold);
    }
}
