package fi.asiointi.voucher.redemption;

import java.util.EnumSet;
import java.util.Set;

/** Where one hold of a voucher is between the reservation and the payment. */
public enum HoldState {
    /** Kept for one employer until a stated moment. */
    RESERVED,
    /** Redeemed: the employer has the right to the value. */
    REDEEMED,
    /** Paid. */
    SETTLED,
    /** Given up before it was redeemed. */
    RELEASED,
    /** Ran out before it was redeemed. */
    EXPIRED,
    /** Redeemed and taken back. */
    REVERSED;

    /** {@return the states that one step leads to; empty for a hold that has ended} */
    public Set<HoldState> next() {
        return switch (this) {
            case RESERVED -> EnumSet.of(REDEEMED, RELEASED, EXPIRED);
            case REDEEMED -> EnumSet.of(SETTLED, REVERSED);
            case SETTLED -> EnumSet.of(REVERSED);
            case RELEASED, EXPIRED, REVERSED -> EnumSet.noneOf(HoldState.class);
        };
    }

    /** {@return true while the hold takes one use of the voucher} */
    public boolean isInForce() {
        return !next().isEmpty();
    }

    /** {@return true for a use that somebody has the right to be paid, or was paid, for} */
    public boolean isRedemption() {
        return this == REDEEMED || this == SETTLED;
    }
}
