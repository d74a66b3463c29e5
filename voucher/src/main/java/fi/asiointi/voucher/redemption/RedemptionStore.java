package fi.asiointi.voucher.redemption;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the vouchers, and lets each be redeemed once.
 *
 * <p>Every request is atomic and carries a key: sent again with the same key it gets the same
 * answer, also a refusal, and nothing happens twice; another request under a used key is refused
 * with {@code KEY_REUSED}. Stores are safe for any number of threads and, where they share a
 * database, of processes. A service's own store proves itself with {@code
 * contract.RedemptionStoreContract}.
 *
 * <p>All methods throw {@link StoreUnavailableException} on an outage; the request may or may not
 * have been carried out, and is sent again with the same key.
 */
public interface RedemptionStore {

    /**
     * Carries out a request, or gives the answer that its key already has.
     *
     * @param now the moment of the request
     */
    RedemptionOutcome apply(RedemptionRequest request, RequestKey key, Instant now);

    /**
     * Sweeps away the holds that are over. Not needed for safety, since a hold ends by the clock
     * alone; it keeps the stored states true.
     *
     * @param now the moment up to which holds are over
     * @return how many holds were swept away
     */
    int expire(Instant now);

    /** The voucher as it is stored; empty when it was never issued. */
    Optional<VoucherStatus> find(VoucherKey voucher);

    /** Takes a new voucher into the store. */
    default RedemptionOutcome issue(VoucherKey voucher, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Issue(voucher), key, now);
    }

    /** Holds a voucher for one employer, so that nobody else can redeem it before {@code until}. */
    default RedemptionOutcome reserve(
            VoucherKey voucher, Holder holder, Instant until, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Reserve(voucher, holder, until), key, now);
    }

    /** Redeems a held voucher: from now on the employer has the right to its value. */
    default RedemptionOutcome confirm(HoldId reservation, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Confirm(reservation), key, now);
    }

    /** Notes that the value of a redeemed voucher has been paid. */
    default RedemptionOutcome settle(HoldId redemption, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Settle(redemption), key, now);
    }

    /** Gives up a hold; the voucher is free again. */
    default RedemptionOutcome release(HoldId reservation, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Release(reservation), key, now);
    }

    /**
     * Takes back a redemption, paid or not; the voucher is free again.
     *
     * @param cause why, as a code of the service: {@code EMPLOYER_WITHDREW}
     */
    default RedemptionOutcome reverse(
            HoldId redemption, String cause, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Reverse(redemption, cause), key, now);
    }

    /**
     * Takes a free voucher out of use for good.
     *
     * @param cause why, as a code of the service: {@code LOST_CODE}
     */
    default RedemptionOutcome revoke(
            VoucherKey voucher, String cause, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Revoke(voucher, cause), key, now);
    }
}
