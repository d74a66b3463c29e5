package fi.asiointi.voucher.application;

import fi.asiointi.identity.id.PersonalIdentityCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what two applications are known to be of the same person. {@link #toString()} has none of it.
 *
 * @param email the e-mail address, as it was typed
 * @param identityCode the personal identity code; {@code null} for a person who has none
 */
public record ApplicantIdentity(String email, @Nullable PersonalIdentityCode identityCode) {

    /**
     * {@return whether the e-mail address is the same} Upper and lower case are the same here, as
     * they are for the post; the city's system tells them apart.
     *
     * @param other another applicant
     */
    public boolean hasEmailOf(ApplicantIdentity other) {
        return email.strip()
                .toLowerCase(Locale.ROOT)
                .equals(other.email.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * {@return whether both have a personal identity code, and the same one}
     *
     * @param other another applicant
     */
    public boolean hasCodeOf(ApplicantIdentity other) {
        return identityCode != null && identityCode.equals(other.identityCode);
    }

    @Override
    public String toString() {
        return "ApplicantIdentity";
    }
}
