package fi.asiointi.identity.mandate;

/**
 * Where a service writes its audit log of mandate queries.
 *
 * <p>It is called once for each query, after the answer and before the caller has it, on the
 * caller's thread. One that throws does not take the answer away; the event is then written to the
 * {@link System.Logger} {@code fi.asiointi.identity.mandate.audit} at the level {@code ERROR},
 * without organisations' names, which may be a sole trader's own. A service that must not act
 * without an entry throws an {@link Error}, which is passed on.
 */
@FunctionalInterface
public interface MandateAudit {

    /**
     * Takes one event.
     *
     * @param event what was asked, and how it went
     */
    void queried(MandateQuery event);
}
