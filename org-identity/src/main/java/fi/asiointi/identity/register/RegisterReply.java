package fi.asiointi.identity.register;

/**
 * What asking a register for something other than one organisation gave.
 *
 * @param <T> what was asked for
 */
public sealed interface RegisterReply<T> {

    /**
     * The register told it.
     *
     * @param value what it told
     * @param <T> what was asked for
     */
    record Told<T>(T value) implements RegisterReply<T> {}

    /**
     * The register did not answer, or not readably.
     *
     * @param unavailable what went wrong, and how long to wait
     * @param <T> what was asked for
     */
    record Outage<T>(Lookup.Unavailable unavailable) implements RegisterReply<T> {}
}
