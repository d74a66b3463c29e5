package fi.asiointi.voucher.code;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A voucher's code: whoever knows it can claim the voucher's value, so it is handled like money.
 *
 * <p>{@link #toString()} is masked and may be logged; {@link #text()} is the code itself and may
 * not. JSON has the text. Codes are made by a {@link CodeFormat}, and compare by serial number.
 *
 * @param serial the voucher's serial number, 1 or more
 * @param text the one canonical spelling, as shown to people
 */
public record VoucherCode(long serial, @JsonValue String text) implements Comparable<VoucherCode> {

    /**
     * Refuses what no format writes.
     *
     * @throws IllegalArgumentException when the serial number is not positive or the text is blank
     */
    public VoucherCode {
        if (serial < 1 || text.isBlank()) {
            throw new IllegalArgumentException(
                    "A voucher code needs a positive serial number and a text");
        }
    }

    /** By serial number. */
    @Override
    public int compareTo(VoucherCode other) {
        return Long.compare(serial, other.serial);
    }

    /** The shape of the code without its characters: {@code ***-***}. */
    @Override
    public String toString() {
        return text.replaceAll("[^-]", "*");
    }
}
