package fi.asiointi.identity.mandate;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The code that the browser brought back from Suomi.fi, whose {@code state} was the one sent. It is
 * good for one exchange for a token.
 */
public final class ReturnedCode {
    private final Registration registration;
    private final URI returnTo;
    private final String code;
    private final AtomicBoolean used = new AtomicBoolean();

    ReturnedCode(Registration registration, URI returnTo, String code) {
        this.registration = registration;
        this.returnTo = returnTo;
        this.code = code;
    }

    Registration registration() {
        return registration;
    }

    URI returnTo() {
        return returnTo;
    }

    String takeCode() {
        if (used.getAndSet(true)) {
            throw new IllegalStateException(
                    "The code was already exchanged. Maybe the open session was not kept?");
        }
        return code;
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "ReturnedCode of mode " + registration.mode();
    }
}
