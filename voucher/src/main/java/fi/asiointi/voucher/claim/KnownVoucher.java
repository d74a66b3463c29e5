package fi.asiointi.voucher.claim;

import fi.asiointi.subsidy.money.Money;

/**
 * A voucher as the service knows it. {@link #toString()} leaves the name out.
 *
 * @param year the year of the policy under which it was given
 * @param standing how it stands to the employer who asks
 * @param ownerLastName the last name of the young person, as the register has it
 * @param paidForOwner what has been paid for the young person's vouchers before, in euros
 */
public record KnownVoucher(int year, Standing standing, String ownerLastName, Money paidForOwner) {

    ClaimedVoucher claimed() {
        return new ClaimedVoucher(year, standing);
    }

    /** The same voucher after a claim has named it. */
    KnownVoucher used() {
        return new KnownVoucher(year, Standing.USED, ownerLastName, paidForOwner);
    }

    @Override
    public String toString() {
        return "KnownVoucher[year=" + year + ", standing=" + standing + "]";
    }
}
