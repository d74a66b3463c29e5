package fi.asiointi.voucher.redemption;

/**
 * Which voucher: a city's name and the serial number that is unique in that city.
 *
 * <p>The serial number is the voucher's code in another spelling, so {@link #toString()} leaves it
 * out.
 *
 * @param city the city by its Finnish name, at most 64 characters
 * @param serial the serial number, 1 or more
 */
public record VoucherKey(String city, long serial) {

    /**
     * Refuses what names no voucher.
     *
     * @throws IllegalArgumentException when the city is blank or longer than 64 characters, or the
     *     serial number is not positive
     */
    public VoucherKey {
        if (city.isBlank() || city.length() > 64) {
            throw new IllegalArgumentException(
                    "A voucher's city has 1 to 64 characters, not \"" + city + "\"");
        }
        if (serial < 1) {
            throw new IllegalArgumentException(
                    "A voucher's serial number is 1 or more, not " + serial);
        }
    }

    /** The city alone. */
    @Override
    public String toString() {
        return city + " ***";
    }
}
