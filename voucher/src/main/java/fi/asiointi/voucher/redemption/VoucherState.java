package fi.asiointi.voucher.redemption;

import java.util.EnumSet;
import java.util.Set;

/** Where a voucher is between issue and payment. */
public enum VoucherState {
    /** Given to a young person and never held. */
    ISSUED,
    /** Held for one employer until a stated moment. */
    RESERVED,
    /** Redeemed: the employer has the right to the value. */
    REDEEMED,
    /** Paid. */
    SETTLED,
    /** The last hold was given up; free again. */
    RELEASED,
    /** The last hold ran out; free again. */
    EXPIRED,
    /** The last redemption was taken back; free again. */
    REVERSED,
    /** Taken out of use for good. */
    REVOKED;

    /** {@return the states that one step leads to; empty for the last} */
    public Set<VoucherState> next() {
        return switch (this) {
            case ISSUED, RELEASED, EXPIRED, REVERSED -> EnumSet.of(RESERVED, REVOKED);
            case RESERVED -> EnumSet.of(REDEEMED, RELEASED, EXPIRED);
            case REDEEMED -> EnumSet.of(SETTLED, REVERSED);
            case SETTLED -> EnumSet.of(REVERSED);
            case REVOKED -> EnumSet.noneOf(VoucherState.class);
        };
    }

    /** {@return true when the voucher may be reserved} */
    public boolean isFree() {
        return next().contains(RESERVED);
    }
}
