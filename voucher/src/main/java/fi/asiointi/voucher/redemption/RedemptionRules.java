package fi.asiointi.voucher.redemption;

import static fi.asiointi.voucher.redemption.HoldState.EXPIRED;
import static fi.asiointi.voucher.redemption.HoldState.REDEEMED;
import static fi.asiointi.voucher.redemption.HoldState.RELEASED;
import static fi.asiointi.voucher.redemption.HoldState.RESERVED;
import static fi.asiointi.voucher.redemption.HoldState.REVERSED;
import static fi.asiointi.voucher.redemption.HoldState.SETTLED;

import fi.asiointi.voucher.redemption.RedemptionRequest.Confirm;
import fi.asiointi.voucher.redemption.RedemptionRequest.Expire;
import fi.asiointi.voucher.redemption.RedemptionRequest.Issue;
import fi.asiointi.voucher.redemption.RedemptionRequest.OfHold;
import fi.asiointi.voucher.redemption.RedemptionRequest.Release;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reverse;
import fi.asiointi.voucher.redemption.RedemptionRequest.Revoke;
import fi.asiointi.voucher.redemption.RedemptionRequest.Settle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The state machine: which step a voucher may take, and what it is afterwards. A pure function; a
 * store calls it, and then writes the changes only over the version that was read.
 */
public final class RedemptionRules {

    private RedemptionRules() {}

    /**
     * {@return the answer to a request, and the changes that a store has to write}
     *
     * @param stored what the store has of the voucher; empty when it has none
     * @param request the step that is asked for
     * @param now the moment of the request: a reservation ends when this reaches its end, swept or
     *     not
     */
    public static Ruling decide(
            Optional<VoucherStatus> stored, RedemptionRequest request, Instant now) {
        if (request instanceof Issue issue) {
            return stored.isPresent() ? Ruling.refused("ALREADY_ISSUED") : issued(issue);
        }
        if (stored.isEmpty()) {
            return Ruling.refused("UNKNOWN_VOUCHER");
        }
        VoucherStatus voucher = stored.get();
        if (request instanceof Reserve reserve) {
            return reserve(voucher, reserve, now);
        }
        if (request instanceof Revoke revoke) {
            return revoke(voucher, revoke, now);
        }
        OfHold step = (OfHold) request;
        return voucher.hold(step.hold())
                .map(hold -> step(voucher, hold, step, now))
                .orElseGet(() -> withoutHold(voucher, step));
    }

    /**
     * {@return the reservations of a voucher that have run out and were not swept away}
     *
     * @param voucher the voucher as it is stored
     * @param now the moment up to which they are over
     */
    public static List<HoldId> over(VoucherStatus voucher, Instant now) {
        return voucher.uses().stream().filter(hold -> hold.isOver(now)).map(Hold::id).toList();
    }

    private static Ruling issued(Issue issue) {
        var status = VoucherStatus.issued(issue.voucher(), issue.terms());
        return Ruling.done(new Change(issue, status, null, false));
    }

    private static Ruling reserve(VoucherStatus voucher, Reserve reserve, Instant now) {
        if (voucher.free(now) == 0) {
            return Ruling.refused(whyNotFree(voucher, now));
        }
        if (!reserve.until().isAfter(now)) {
            return Ruling.refused("HOLD_ENDS_IN_PAST");
        }
        Duration longest = voucher.terms().longestHold();
        if (longest != null && reserve.until().isAfter(now.plus(longest))) {
            return Ruling.refused("HOLD_TOO_LONG");
        }
        int use = freeUse(voucher);
        return use >= 0
                ? Ruling.done(held(voucher, use, reserve))
                : heldAfterAnother(voucher, reserve, now);
    }

    /** All uses were held, so one of them has run out: that is written first. */
    private static Ruling heldAfterAnother(VoucherStatus voucher, Reserve reserve, Instant now) {
        HoldId over = over(voucher, now).get(0);
        Hold ended = voucher.uses().get(voucher.useOf(over)).moved(EXPIRED);
        var expired = new Change(new Expire(over), voucher.moved(ended), ended, false);
        return Ruling.done(expired, held(expired.status(), voucher.useOf(over), reserve));
    }

    private static Change held(VoucherStatus voucher, int use, Reserve reserve) {
        var id = new HoldId(voucher.voucher(), voucher.holds() + 1);
        var hold = new Hold(id, reserve.holder(), reserve.until(), RESERVED);
        boolean first = use == voucher.uses().size();
        return new Change(reserve, voucher.held(use, hold), hold, first);
    }

    /** A use whose hold has ended, or one never held; -1 when every use has a hold. */
    private static int freeUse(VoucherStatus voucher) {
        List<Hold> uses = voucher.uses();
        for (int use = 0; use < uses.size(); use++) {
            if (!uses.get(use).state().isInForce()) {
                return use;
            }
        }
        return uses.size() < voucher.terms().limit() ? uses.size() : -1;
    }

    private static Ruling revoke(VoucherStatus voucher, Revoke revoke, Instant now) {
        boolean held = voucher.uses().stream().anyMatch(hold -> hold.stateAt(now) == RESERVED);
        return held || voucher.free(now) == 0
                ? Ruling.refused(whyNotFree(voucher, now))
                : Ruling.done(new Change(revoke, voucher.outOfUse(), null, false));
    }

    private static String whyNotFree(VoucherStatus voucher, Instant now) {
        if (voucher.revoked()) {
            return "VOUCHER_REVOKED";
        }
        List<HoldState> states =
                voucher.uses().stream().map(hold -> hold.stateAt(now)).sorted().toList();
        return refusalOf(states.get(0), RESERVED);
    }

    private static Ruling withoutHold(VoucherStatus voucher, OfHold step) {
        return Ruling.refused(
                step.hold().number() > voucher.holds() ? "UNKNOWN_HOLD" : "HOLD_ENDED");
    }

    private static Ruling step(VoucherStatus voucher, Hold hold, OfHold step, Instant now) {
        HoldState state = hold.stateAt(now);
        if (step instanceof Expire) {
            return hold.isOver(now)
                    ? moved(voucher, hold, step, EXPIRED)
                    : Ruling.refused(state == RESERVED ? "HOLD_NOT_OVER" : refusalOf(state, state));
        }
        if (voucher.revoked() && step instanceof Confirm) {
            return Ruling.refused("VOUCHER_REVOKED");
        }
        return state.next().contains(goal(step))
                ? moved(voucher, hold, step, goal(step))
                : Ruling.refused(refusalOf(state, goal(step)));
    }

    private static Ruling moved(VoucherStatus voucher, Hold hold, OfHold step, HoldState to) {
        Hold moved = hold.moved(to);
        return Ruling.done(new Change(step, voucher.moved(moved), moved, false));
    }

    /** The state in which a step leaves its hold. */
    static HoldState goal(OfHold step) {
        if (step instanceof Confirm) {
            return REDEEMED;
        }
        if (step instanceof Release) {
            return RELEASED;
        }
        if (step instanceof Settle) {
            return SETTLED;
        }
        if (step instanceof Expire) {
            return EXPIRED;
        }
        if (step instanceof Reverse) {
            return REVERSED;
        }
        throw new IllegalStateException("No rule for the step " + step.step());
    }

    private static String refusalOf(HoldState state, HoldState goal) {
        return switch (state) {
            case RESERVED ->
                    goal == SETTLED || goal == REVERSED ? "NOT_REDEEMED" : "ALREADY_RESERVED";
            case REDEEMED -> "ALREADY_REDEEMED";
            case SETTLED -> "ALREADY_SETTLED";
            case RELEASED -> "HOLD_RELEASED";
            case EXPIRED -> "HOLD_EXPIRED";
            case REVERSED -> "ALREADY_REVERSED";
        };
    }
}
