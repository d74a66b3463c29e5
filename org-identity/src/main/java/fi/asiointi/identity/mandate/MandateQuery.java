package fi.asiointi.identity.mandate;

import fi.asiointi.identity.reason.Reason;
import java.time.Instant;
import java.util.List;

/**
 * An event for the audit log: a mandate was asked about. Those who use Suomi.fi e-Authorizations
 * must keep such a log. It holds no identity code.
 */
public sealed interface MandateQuery {

    /** {@return when it was asked} */
    Instant time();

    /**
     * {@return the user, by the id that Suomi.fi gave at the registration or the service gave to a
     * question without a user interface}
     */
    String userId();

    /** {@return the request's own id, by which Suomi.fi finds it too} */
    String requestId();

    /** {@return what was done: always {@code MANDATE_QUERY}} */
    default String operation() {
        return "MANDATE_QUERY";
    }

    /**
     * {@return the organisations with identifier, name, roles and completeness} Empty between
     * persons, who do not belong in the log.
     */
    List<Representation> organisations();

    /**
     * Suomi.fi told.
     *
     * @param time when it was asked
     * @param userId the user
     * @param requestId the request's own id
     * @param organisations every organisation of the answer
     */
    record Succeeded(
            Instant time, String userId, String requestId, List<Representation> organisations)
            implements MandateQuery {

        /** An event whose list can no longer change. */
        public Succeeded {
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * Suomi.fi did not tell.
     *
     * @param time when it was asked
     * @param userId the user
     * @param requestId the request's own id
     * @param organisations the one asked about, incomplete and without a name and roles; empty when
     *     all were asked for
     * @param error why
     */
    record Failed(
            Instant time,
            String userId,
            String requestId,
            List<Representation> organisations,
            Reason error)
            implements MandateQuery {

        /** An event whose list can no longer change. */
        public Failed {
            organisations = List.copyOf(organisations);
        }
    }
}
