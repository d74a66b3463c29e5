package fi.asiointi.voucher.redemption;

import java.util.regex.Pattern;

/**
 * For whom a voucher is held: a Business ID or the id of a claim. Never a person, because the store
 * holds no personal data.
 *
 * @param id 1 to 64 ASCII letters, digits and {@code . _ : -}
 */
public record Holder(String id) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern IDENTITY_CODE =
            Pattern.compile("\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Z]", Pattern.CASE_INSENSITIVE);

    /**
     * Refuses what is no id, or looks like a personal identity code.
     *
     * @throws IllegalArgumentException when it does; the message does not repeat it
     */
    public Holder {
        if (!ID.matcher(id).matches() || IDENTITY_CODE.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A holder is 1 to 64 ASCII letters, digits and . _ : - and no identity code."
                            + " Maybe the Business ID is what you mean?");
        }
    }

    /**
     * {@return the holder of this id}
     *
     * @param id a Business ID or the id of a claim
     * @throws IllegalArgumentException when it is no id, or looks like a personal identity code
     */
    public static Holder of(String id) {
        return new Holder(id);
    }
}
