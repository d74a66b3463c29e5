package fi.asiointi.tet.posting;

import fi.asiointi.identity.reason.Reason;

/**
 * What Linked Events answered.
 *
 * @param <T> what was asked for
 */
public sealed interface LinkedEventsReply<T> {

    /**
     * The answer.
     *
     * @param value what was asked for
     * @param <T> its type
     */
    record Answer<T>(T value) implements LinkedEventsReply<T> {}

    /**
     * The service refused the request: nothing of that id, or data that it does not take.
     *
     * @param status the status of the answer, from 400 to 499
     * @param because the refusal for people
     * @param <T> what was asked for
     */
    record Refused<T>(int status, Reason because) implements LinkedEventsReply<T> {}

    /**
     * No answer that can be used. A service answers its own user with the status.
     *
     * @param status 503 for an outage of the service, 500 for a key that it does not accept, 502
     *     for an answer that cannot be read
     * @param because the outage for people
     * @param <T> what was asked for
     */
    record Outage<T>(int status, Reason because) implements LinkedEventsReply<T> {}
}
