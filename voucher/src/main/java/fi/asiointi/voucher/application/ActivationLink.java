package fi.asiointi.voucher.application;

import java.time.Duration;
import java.time.Instant;

/**
 * The link of the e-mail by which an applicant shows that the address is right.
 *
 * @param sentAt when the application was sent
 * @param limit how long the link can be opened; nothing at all when it is zero
 */
public record ActivationLink(Instant sentAt, Duration limit) {

    /**
     * {@return whether it can be opened no more} Whole seconds count: at the limit it is over.
     *
     * @param now the moment of opening
     */
    public boolean isExpired(Instant now) {
        return Duration.between(sentAt, now).toSeconds() >= limit.toSeconds();
    }
}
