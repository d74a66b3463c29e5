package fi.asiointi.voucher.redemption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that the store knows of one voucher at one version.
 *
 * <p>A voucher of limit 5 has five uses. Each use is held, redeemed and given back by itself, and a
 * use whose hold has ended may be held anew.
 *
 * @param voucher the voucher
 * @param terms how often it may be redeemed
 * @param holds how many holds there have been; the last one has this number
 * @param revoked true when it was taken out of use for good
 * @param uses the last hold of each use, in the order of the uses; those never held are left out
 * @param version 1 at issue, and one more at each change
 */
public record VoucherStatus(
        VoucherKey voucher,
        VoucherTerms terms,
        int holds,
        boolean revoked,
        List<Hold> uses,
        int version) {

    /** A status whose list can no longer change. */
    public VoucherStatus {
        uses = List.copyOf(uses);
    }

    /** The status of a voucher that nobody has held. */
    static VoucherStatus issued(VoucherKey voucher, VoucherTerms terms) {
        return new VoucherStatus(voucher, terms, 0, false, List.of(), 1);
    }

    /**
     * {@return the hold of this id; empty when there is none, or its use has been held anew}
     *
     * @param id which hold
     */
    public Optional<Hold> hold(HoldId id) {
        int use = useOf(id);
        return use < 0 ? Optional.empty() : Optional.of(uses.get(use));
    }

    /** {@return how many redemptions are in force, paid or not} */
    public int redemptions() {
        return (int) uses.stream().filter(hold -> hold.state().isRedemption()).count();
    }

    /**
     * {@return how many more times the voucher may be reserved} None when it is revoked.
     *
     * @param now a reservation that is over at this moment takes no use
     */
    public int free(Instant now) {
        long taken = uses.stream().filter(hold -> hold.stateAt(now).isInForce()).count();
        return revoked ? 0 : terms.limit() - (int) taken;
    }

    /** The place of a hold among the uses; -1 when no use has it. */
    int useOf(HoldId id) {
        for (int use = 0; use < uses.size(); use++) {
            if (uses.get(use).id().equals(id)) {
                return use;
            }
        }
        return -1;
    }

    /** The same voucher one change later, with a use held by somebody else or never held before. */
    VoucherStatus held(int use, Hold hold) {
        return new VoucherStatus(
                voucher, terms, hold.id().number(), revoked, with(use, hold), version + 1);
    }

    /** The same voucher one change later, a hold of it moved. */
    VoucherStatus moved(Hold hold) {
        return new VoucherStatus(
                voucher, terms, holds, revoked, with(useOf(hold.id()), hold), version + 1);
    }

    /** The same voucher one change later, out of use. */
    VoucherStatus outOfUse() {
        return new VoucherStatus(voucher, terms, holds, true, uses, version + 1);
    }

    private List<Hold> with(int use, Hold hold) {
        var changed = new ArrayList<>(uses);
        if (use == uses.size()) {
            changed.add(hold);
        } else {
            changed.set(use, hold);
        }
        return changed;
    }
}
