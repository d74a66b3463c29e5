package fi.asiointi.voucher.claim;

import fi.asiointi.subsidy.money.Money;

/**
 * A voucher as the service knows it. {@link #toString()} leaves out whose it is.
 *
 * @param year the year of the policy under which it was given
 * @param standing how it stands to the employer who asks
 * @param owner whose it is: any key of the service's, the same for all vouchers of one young person
 * @param ownerLastName the last name of the young person, as the register has it
 * @param paidForOwner what has been paid for the young person's vouchers before, in euros; the rows
 *     of the application at hand are added by the library
 */
public record KnownVoucher(
        int year, Standing standing, String owner, String ownerLastName, Money paidForOwner) {

    ClaimedVoucher claimed() {
        return new ClaimedVoucher(year, standing);
    }

    /** The same voucher after a claim has named it. */
    KnownVoucher used() {
        return new KnownVoucher(year, Standing.USED, owner, ownerLastName, paidForOwner);
    }

    @Override
    public String toString() {
        return "KnownVoucher[year=" + year + ", standing=" + standing + "]";
    }
}
