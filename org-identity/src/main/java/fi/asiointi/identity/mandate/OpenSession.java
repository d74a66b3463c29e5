package fi.asiointi.identity.mandate;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session in which the person has been to Suomi.fi and questions may be asked. Keep it in the
 * server's own session, and ask again there at a decision that matters: the right holds now, not
 * for ever.
 *
 * @param registration the session
 * @param accessToken goes with each question; never leaves the server
 * @param validUntil when the token stops being used, some seconds before Suomi.fi stops taking it
 */
public record OpenSession(Registration registration, String accessToken, Instant validUntil)
        implements Serializable {

    /**
     * {@return true while questions can be asked}
     *
     * @param now the present moment
     */
    public boolean isValidAt(Instant now) {
        return now.isBefore(validUntil);
    }

    /** Without the token and the session's id. */
    @Override
    public String toString() {
        return "OpenSession of mode " + registration.mode() + " until " + validUntil;
    }
}
