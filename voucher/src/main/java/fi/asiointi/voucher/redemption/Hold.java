package fi.asiointi.voucher.redemption;

import java.time.Instant;

/**
 * One hold of a voucher, from the reservation to its end.
 *
 * @param id which hold
 * @param holder for whom
 * @param until the first moment at which the reservation is over, unless it was confirmed before
 * @param state where it is
 */
public record Hold(HoldId id, Holder holder, Instant until, HoldState state) {

    /**
     * {@return where the hold is at a moment} A reservation that is over is over, whether or not
     * somebody has swept it away.
     *
     * @param now the moment
     */
    public HoldState stateAt(Instant now) {
        return isOver(now) ? HoldState.EXPIRED : state;
    }

    /** True for a reservation that ran out and has not been swept away. */
    boolean isOver(Instant now) {
        return state == HoldState.RESERVED && !until.isAfter(now);
    }

    Hold moved(HoldState to) {
        return new Hold(id, holder, until, to);
    }
}
