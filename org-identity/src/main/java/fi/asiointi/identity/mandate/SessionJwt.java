package fi.asiointi.identity.mandate;

/**
 * A signed text that stands for an open session, with which another service may ask for the roles.
 *
 * @param value goes from server to server, never through a log
 */
public record SessionJwt(String value) {

    /** Asterisks, whatever the text. */
    @Override
    public String toString() {
        return "SessionJwt ***";
    }
}
