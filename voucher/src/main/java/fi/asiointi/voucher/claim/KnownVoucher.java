package fi.asiointi.voucher.claim;

/**
 * A voucher as the service knows it. {@link #toString()} leaves the name out.
 *
 * @param year the year of the policy under which it was given
 * @param standing how it stands to the employer who asks
 * @param ownerLastName the last name of the young person, as the register has it
 */
public record KnownVoucher(int year, Standing standing, String ownerLastName) {

    ClaimedVoucher claimed() {
        return new ClaimedVoucher(year, standing);
    }

    @Override
    public String toString() {
        return "KnownVoucher[year=" + year + ", standing=" + standing + "]";
    }
}
