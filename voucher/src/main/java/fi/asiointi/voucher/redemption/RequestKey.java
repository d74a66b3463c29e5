package fi.asiointi.voucher.redemption;

import java.util.regex.Pattern;

/**
 * Names one request, so that it can be sent again after a lost answer: the store gives the first
 * answer again and does nothing twice. The caller makes it, for instance from the id of the claim
 * and the step.
 *
 * @param value 1 to 100 printable ASCII characters; no personal data and no voucher code
 */
public record RequestKey(String value) {
    private static final Pattern VALUE = Pattern.compile("[!-~]{1,100}");

    /**
     * Refuses what is no key.
     *
     * @throws IllegalArgumentException when it is none
     */
    public RequestKey {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A request key is 1 to 100 printable ASCII characters without blanks");
        }
    }

    /**
     * {@return the key of this text}
     *
     * @param value 1 to 100 printable ASCII characters, such as {@code claim-4:accepted}
     * @throws IllegalArgumentException when it is no key
     */
    public static RequestKey of(String value) {
        return new RequestKey(value);
    }
}
