package fi.asiointi.voucher.claim;

import org.jspecify.annotations.Nullable;

/**
 * A person to ask. {@link #toString()} has nothing of it.
 *
 * @param name the name
 * @param email the e-mail address
 * @param phone the phone number
 */
public record Contact(@Nullable String name, @Nullable String email, @Nullable String phone) {

    /** Nobody has been named. */
    public static final Contact NONE = new Contact(null, null, null);

    @Override
    public String toString() {
        return "Contact";
    }
}
