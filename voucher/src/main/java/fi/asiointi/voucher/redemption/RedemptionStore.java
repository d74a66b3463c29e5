package fi.asiointi.voucher.redemption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the vouchers, and lets each be redeemed as often as its terms allow: once, mostly.
 *
 * <p>Every request is atomic and carries a key: sent again with the same key it gets the same
 * answer, also a refusal, and nothing happens twice; another request under a used key is refused
 * with {@code KEY_REUSED}. Stores are safe for any number of threads and, where they share a
 * database, of processes. A service's own store proves itself with {@code
 * contract.RedemptionStoreContract}.
 *
 * {@snippet class="fi.asiointi.voucher.SnippetsTest" region="redemption"}
 *
 * <p>All methods throw {@link StoreUnavailableException} on an outage; the request may or may not
 * have been carried out, and is sent again with the same key.
 */
public interface RedemptionStore {

    /**
     * Carries out a request, or gives the answer that its key already has.
     *
     * @param request the step of a voucher
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done with the voucher after the step, or refused with nothing changed
     */
    RedemptionOutcome apply(RedemptionRequest request, RequestKey key, Instant now);

    /**
     * Sweeps away the reservations that have run out. Not needed for safety, since they end by the
     * clock alone; it keeps the stored states true.
     *
     * @param now the moment up to which reservations are over
     * @return how many were swept away
     */
    int expire(Instant now);

    /**
     * {@return the voucher as it is stored; empty when it was never issued} A reservation that is
     * over stays {@link HoldState#RESERVED} here until it is swept away.
     *
     * @param voucher its city and serial number
     */
    Optional<VoucherStatus> find(VoucherKey voucher);

    /**
     * {@return all that was ever asked of a voucher and what the answer was, oldest first} Also of
     * one that was never issued: who tried it.
     *
     * @param voucher its city and serial number
     */
    List<VoucherEvent> events(VoucherKey voucher);

    /**
     * Takes a new voucher into the store, to be redeemed once.
     *
     * @param voucher the voucher, with a serial number that no other of the city has
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused with {@code ALREADY_ISSUED}
     */
    default RedemptionOutcome issue(VoucherKey voucher, RequestKey key, Instant now) {
        return issue(voucher, VoucherTerms.ONCE, key, now);
    }

    /**
     * Takes a new voucher into the store.
     *
     * @param voucher the voucher, with a serial number that no other of the city has
     * @param terms how often it may be redeemed, and how long it may be held
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused with {@code ALREADY_ISSUED}
     */
    default RedemptionOutcome issue(
            VoucherKey voucher, VoucherTerms terms, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Issue(voucher, terms), key, now);
    }

    /**
     * Holds one use of a voucher for one employer, so that nobody else can redeem that use before
     * {@code until}.
     *
     * @param voucher a voucher that was issued and has a free use
     * @param holder for whom: a Business ID or a claim, never a person
     * @param until the first moment at which the hold is over
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done with the hold, or refused when no use is free, or {@code until} is past or too
     *     far away for the voucher's terms
     */
    default RedemptionOutcome reserve(
            VoucherKey voucher, Holder holder, Instant until, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Reserve(voucher, holder, until), key, now);
    }

    /**
     * Redeems a held voucher: from now on the employer has the right to its value.
     *
     * @param reservation the hold that {@link #reserve} gave
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused when the hold is over, given up or already confirmed
     */
    default RedemptionOutcome confirm(HoldId reservation, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Confirm(reservation), key, now);
    }

    /**
     * Notes that the value of a redeemed voucher has been paid.
     *
     * @param redemption the hold that was confirmed
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused when the hold was never confirmed, is paid already or was taken back
     */
    default RedemptionOutcome settle(HoldId redemption, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Settle(redemption), key, now);
    }

    /**
     * Gives up a reservation; its use of the voucher is free again.
     *
     * @param reservation the hold that {@link #reserve} gave
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused when the hold is over or already confirmed
     */
    default RedemptionOutcome release(HoldId reservation, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Release(reservation), key, now);
    }

    /**
     * Notes that a reservation has run out. Not needed for safety: it ends by the clock alone.
     *
     * @param reservation the hold that {@link #reserve} gave
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused when the hold is not over yet or has ended otherwise
     */
    default RedemptionOutcome expire(HoldId reservation, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Expire(reservation), key, now);
    }

    /**
     * Takes back a redemption, paid or not; its use of the voucher is free again.
     *
     * @param redemption the hold that was confirmed
     * @param cause why, as a code of the service: {@code EMPLOYER_WITHDREW}
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused when the hold was never confirmed or is already taken back
     * @throws IllegalArgumentException when the cause is not 1 to 40 of {@code A-Z 0-9 _}, a letter
     *     first
     */
    default RedemptionOutcome reverse(
            HoldId redemption, String cause, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Reverse(redemption, cause), key, now);
    }

    /**
     * Takes a voucher out of use for good. What was redeemed before stands.
     *
     * @param voucher a voucher that was issued, has a free use and is not reserved
     * @param cause why, as a code of the service: {@code LOST_CODE}
     * @param key names the request; the same again when it is sent again
     * @param now the moment of the request
     * @return done, or refused when the voucher is held, used up or out of use already
     * @throws IllegalArgumentException when the cause is not 1 to 40 of {@code A-Z 0-9 _}, a letter
     *     first
     */
    default RedemptionOutcome revoke(
            VoucherKey voucher, String cause, RequestKey key, Instant now) {
        return apply(new RedemptionRequest.Revoke(voucher, cause), key, now);
    }
}
