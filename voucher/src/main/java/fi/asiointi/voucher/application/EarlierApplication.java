package fi.asiointi.voucher.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application that is there already.
 *
 * @param who whose it is
 * @param sentAt when it was sent
 * @param activatedAt when the link of its e-mail was opened; {@code null} until then
 * @param state its state
 */
public record EarlierApplication(
        ApplicantIdentity who,
        Instant sentAt,
        @Nullable Instant activatedAt,
        ApplicationState state) {

    /** {@return whether the link of its e-mail has been opened} */
    public boolean isActive() {
        return activatedAt != null;
    }
}
