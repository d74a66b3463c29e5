package fi.asiointi.voucher.redemption;

/**
 * Which hold: the holds of a voucher are numbered 1, 2, 3 … as they are reserved. A hold that is
 * confirmed keeps its number, so the same id names the reservation and the redemption.
 *
 * @param voucher the voucher
 * @param number the number of the hold, 1 or more
 */
public record HoldId(VoucherKey voucher, int number) {

    /**
     * Refuses a number that no hold has.
     *
     * @throws IllegalArgumentException when the number is not positive
     */
    public HoldId {
        if (number < 1) {
            throw new IllegalArgumentException("Holds are numbered from 1, not " + number);
        }
    }
}
