package fi.asiointi.identity.mandate;

/**
 * Hands a person's session over to another service, which registers the person with it and need not
 * let the person choose again.
 *
 * @param value goes from server to server, never through a log
 */
public record TransferToken(String value) {

    /** Asterisks, whatever the token. */
    @Override
    public String toString() {
        return "TransferToken ***";
    }
}
