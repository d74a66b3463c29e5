package fi.asiointi.voucher.redemption;

import static fi.asiointi.voucher.redemption.VoucherState.EXPIRED;
import static fi.asiointi.voucher.redemption.VoucherState.ISSUED;
import static fi.asiointi.voucher.redemption.VoucherState.REDEEMED;
import static fi.asiointi.voucher.redemption.VoucherState.RELEASED;
import static fi.asiointi.voucher.redemption.VoucherState.RESERVED;
import static fi.asiointi.voucher.redemption.VoucherState.REVERSED;
import static fi.asiointi.voucher.redemption.VoucherState.REVOKED;
import static fi.asiointi.voucher.redemption.VoucherState.SETTLED;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Refused;
import fi.asiointi.voucher.redemption.RedemptionRequest.Confirm;
import fi.asiointi.voucher.redemption.RedemptionRequest.OfHold;
import fi.asiointi.voucher.redemption.RedemptionRequest.Release;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reverse;
import fi.asiointi.voucher.redemption.RedemptionRequest.Settle;
import fi.asiointi.voucher.text.Texts;
import java.time.Instant;
import java.util.Optional;

/**
 * The state machine: which step a voucher may take, and what it is afterwards. A pure function; a
 * store calls it, and then writes the new status only over the version that was read.
 */
public final class RedemptionRules {

    private RedemptionRules() {}

    /**
     * {@return the answer to a request} {@link Done#status()} has the next version and has to be
     * stored; after a refusal there is nothing to store.
     *
     * @param stored what the store has of the voucher; empty when it has none
     * @param request the step that is asked for
     * @param now the moment of the request: a hold ends when this reaches its end, swept or not
     */
    public static RedemptionOutcome decide(
            Optional<VoucherStatus> stored, RedemptionRequest request, Instant now) {
        if (request instanceof RedemptionRequest.Issue issue) {
            return stored.isPresent() ? refused("ALREADY_ISSUED") : issued(issue);
        }
        if (stored.isEmpty()) {
            return refused("UNKNOWN_VOUCHER");
        }
        VoucherStatus voucher = stored.get();
        VoucherState state = stateAt(voucher, now);
        if (request instanceof Reserve reserve) {
            return reserve(voucher, state, reserve, now);
        }
        if (request instanceof OfHold step) {
            return step.hold().number() == voucher.holds()
                    ? step(voucher, state, step)
                    : refused(
                            step.hold().number() > voucher.holds() ? "UNKNOWN_HOLD" : "HOLD_ENDED");
        }
        return state.isFree() ? done(voucher.moved(REVOKED)) : refused(state, ISSUED);
    }

    /**
     * {@return the voucher with its hold swept away; empty when it has none that is over}
     *
     * @param voucher the voucher as it is stored
     * @param now the moment up to which holds are over
     */
    public static Optional<VoucherStatus> expire(VoucherStatus voucher, Instant now) {
        return voucher.state() == RESERVED && stateAt(voucher, now) == EXPIRED
                ? Optional.of(voucher.moved(EXPIRED))
                : Optional.empty();
    }

    private static RedemptionOutcome issued(RedemptionRequest.Issue issue) {
        return done(new VoucherStatus(issue.voucher(), ISSUED, 0, null, null, 1));
    }

    private static RedemptionOutcome reserve(
            VoucherStatus voucher, VoucherState state, Reserve reserve, Instant now) {
        if (!state.isFree()) {
            return refused(state, ISSUED);
        }
        return reserve.until().isAfter(now)
                ? done(voucher.held(reserve.holder(), reserve.until()))
                : refused("HOLD_ENDS_IN_PAST");
    }

    private static RedemptionOutcome step(VoucherStatus voucher, VoucherState state, OfHold step) {
        if (step instanceof Confirm) {
            return state == RESERVED ? done(voucher.moved(REDEEMED)) : refused(state, RESERVED);
        }
        if (step instanceof Release) {
            return state == RESERVED ? done(voucher.moved(RELEASED)) : refused(state, RESERVED);
        }
        if (step instanceof Settle) {
            return state == REDEEMED ? done(voucher.moved(SETTLED)) : refused(state, REDEEMED);
        }
        if (step instanceof Reverse) {
            return state == REDEEMED || state == SETTLED
                    ? done(voucher.moved(REVERSED))
                    : refused(state, REDEEMED);
        }
        throw new IllegalStateException("No rule for the step " + step.getClass().getSimpleName());
    }

    /** A hold that is over is over, whether or not somebody has swept it away. */
    private static VoucherState stateAt(VoucherStatus voucher, Instant now) {
        Instant until = voucher.heldUntil();
        boolean over = voucher.state() == RESERVED && until != null && !until.isAfter(now);
        return over ? EXPIRED : voucher.state();
    }

    private static RedemptionOutcome refused(VoucherState state, VoucherState wanted) {
        return refused(
                switch (state) {
                    case ISSUED -> "UNKNOWN_HOLD";
                    case RESERVED -> wanted == REDEEMED ? "NOT_REDEEMED" : "ALREADY_RESERVED";
                    case REDEEMED -> "ALREADY_REDEEMED";
                    case SETTLED -> "ALREADY_SETTLED";
                    case RELEASED -> "HOLD_RELEASED";
                    case EXPIRED -> "HOLD_EXPIRED";
                    case REVERSED -> "ALREADY_REVERSED";
                    case REVOKED -> "VOUCHER_REVOKED";
                });
    }

    /** The refusal of this code. */
    static RedemptionOutcome refused(String code) {
        return new Refused(Texts.reason(code));
    }

    private static RedemptionOutcome done(VoucherStatus status) {
        return new Done(status);
    }
}
