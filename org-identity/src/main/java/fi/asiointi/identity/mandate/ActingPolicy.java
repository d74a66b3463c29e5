package fi.asiointi.identity.mandate;

import fi.asiointi.identity.organisation.OrganisationState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The roles and mandates that a service finds enough for acting on behalf of an organisation, and
 * what else it requires. Suomi.fi tells which roles a person has; which of them are enough is for
 * the service to say.
 *
 * <p>A forbidden role refuses even beside an allowed one: an auditor must stay independent of the
 * organisation audited.
 *
 * {@snippet class="fi.asiointi.identity.SnippetsTest" region="acting"}
 *
 * @param allowedRoles role codes any of which is enough, such as {@code TJ} (managing director) and
 *     {@code NIMKO} (may sign alone)
 * @param allowedMandates addresses of mandates any of which is enough
 * @param forbiddenRoles role codes that refuse, such as {@code TIL} (auditor)
 * @param acceptedStates the states in which an organisation may be acted for; empty when its state
 *     does not matter. A state that is not known is accepted only where {@code UNKNOWN} is among
 *     them
 * @param completeRequired true when an answer that a register left incomplete permits nothing;
 *     false when an allowed role is enough in it, though a forbidden one may have been left out
 * @param maximumAge how old an answer may be when it is decided on
 */
public record ActingPolicy(
        Set<String> allowedRoles,
        Set<String> allowedMandates,
        Set<String> forbiddenRoles,
        Set<OrganisationState.Value> acceptedStates,
        boolean completeRequired,
        Duration maximumAge) {
    /** An answer is for its session, and a session's token lives this long. */
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofSeconds(599);

    /**
     * The least that the guidance of Suomi.fi e-Authorizations names: managing director or the
     * right to sign alone, and never an auditor.
     */
    public static final ActingPolicy SUOMI_FI_GUIDANCE =
            new ActingPolicy(Set.of("TJ", "NIMKO"), Set.of(), Set.of("TIL"));

    /**
     * The grants portal of Helsinki, as in production in 2026
     * (City-of-Helsinki/hel-fi-drupal-grants): chair or member of the board, the right to sign
     * alone, a sole trader, or the mandate to apply for grants.
     */
    public static final ActingPolicy HELSINKI_GRANTS =
            new ActingPolicy(
                    Set.of("PJ", "J", "NIMKO", "ELI"),
                    Set.of("http://valtuusrekisteri.suomi.fi/avustushakemuksen_tekeminen"),
                    Set.of());

    /**
     * A policy whose sets can no longer change.
     *
     * @throws IllegalArgumentException when the age is negative
     */
    public ActingPolicy {
        allowedRoles = Set.copyOf(allowedRoles);
        allowedMandates = Set.copyOf(allowedMandates);
        forbiddenRoles = Set.copyOf(forbiddenRoles);
        acceptedStates = Set.copyOf(acceptedStates);
        if (maximumAge.isNegative()) {
            throw new IllegalArgumentException("An answer cannot be younger than " + maximumAge);
        }
    }

    /**
     * A policy that asks for no organisation's state, requires complete answers, and takes them for
     * as long as a token lives, just under ten minutes.
     *
     * @param allowedRoles role codes any of which is enough
     * @param allowedMandates addresses of mandates any of which is enough
     * @param forbiddenRoles role codes that refuse
     */
    public ActingPolicy(
            Set<String> allowedRoles, Set<String> allowedMandates, Set<String> forbiddenRoles) {
        this(allowedRoles, allowedMandates, forbiddenRoles, Set.of(), true, LIFE_OF_A_TOKEN);
    }

    /**
     * {@return the same policy with a gate on the organisation's state}
     *
     * @param states the states that pass, such as {@code ACTIVE} and {@code REORGANISATION}
     */
    public ActingPolicy acceptingStates(Set<OrganisationState.Value> states) {
        return new ActingPolicy(
                allowedRoles,
                allowedMandates,
                forbiddenRoles,
                states,
                completeRequired,
                maximumAge);
    }

    /**
     * {@return the same policy for answers of another age}
     *
     * @param age how old an answer may be
     */
    public ActingPolicy within(Duration age) {
        return new ActingPolicy(
                allowedRoles,
                allowedMandates,
                forbiddenRoles,
                acceptedStates,
                completeRequired,
                age);
    }

    /** {@return the same policy for which an allowed role is enough in an incomplete answer too} */
    public ActingPolicy acceptingIncomplete() {
        return new ActingPolicy(
                allowedRoles, allowedMandates, forbiddenRoles, acceptedStates, false, maximumAge);
    }

    /**
     * Decides for one organisation, which the person has chosen, on an answer that has just come.
     * No organisation's state is told.
     *
     * @param answer what Suomi.fi told of the person in this session
     * @param identifier the organisation's identifier; a Business ID may be in any spelling
     * @return never a choice; refused when the answer does not have the organisation
     */
    public ActingDecision decide(RolesAnswer answer, String identifier) {
        return choice(Map.of()).chosen(answer, identifier);
    }

    /**
     * Decides when the person has not chosen: permitted when there is just one organisation for
     * which the person may act, a choice when there are several. The answer has just come, and no
     * organisation's state is told.
     *
     * @param answer what Suomi.fi told of the person in this session
     * @return the decision; where none is permitted, an incomplete answer weighs more than a
     *     refusal
     */
    public ActingDecision decide(RolesAnswer answer) {
        return choice(Map.of()).any(answer);
    }

    /**
     * As {@link #decide(RolesAnswer, String)}, with all that a decision may depend on.
     *
     * @param reply what asking Suomi.fi gave
     * @param identifier the organisation's identifier; a Business ID may be in any spelling
     * @param states the states of organisations by identifier; one that is not there is not known
     * @param now the moment of the decision
     * @return never a choice; {@link ActingDecision.CannotTell} when Suomi.fi told nothing, or too
     *     long ago
     */
    public ActingDecision decide(
            MandateReply<RolesAnswer> reply,
            String identifier,
            Map<String, OrganisationState> states,
            Instant now) {
        return decide(reply, now, answer -> choice(states).chosen(answer, identifier));
    }

    /**
     * As {@link #decide(RolesAnswer)}, with all that a decision may depend on. An organisation
     * whose state alone is not known is a candidate of a choice: ask for the state of the one that
     * is chosen, and decide again.
     *
     * @param reply what asking Suomi.fi gave
     * @param states the states of organisations by identifier; one that is not there is not known
     * @param now the moment of the decision
     * @return the decision; {@link ActingDecision.CannotTell} when Suomi.fi told nothing, or too
     *     long ago
     */
    public ActingDecision decide(
            MandateReply<RolesAnswer> reply, Map<String, OrganisationState> states, Instant now) {
        return decide(reply, now, answer -> choice(states).any(answer));
    }

    private ActingDecision decide(
            MandateReply<RolesAnswer> reply,
            Instant now,
            Function<RolesAnswer, ActingDecision> decision) {
        if (reply instanceof MandateReply.Told<RolesAnswer> told) {
            return isTooOld(told.askedAt(), now)
                    ? ActingDecision.CannotTell.of(List.of(MandateTexts.ALL.reason("EXPIRED")))
                    : decision.apply(told.value());
        }
        var unknown = ActingDecision.CannotTell.of(reply.failure().stream().toList());
        return reply instanceof MandateReply.Unavailable<RolesAnswer> unavailable
                ? unavailable.retryAfter().map(unknown::retryAfter).orElse(unknown)
                : unknown;
    }

    /** An answer from the future is no fresher than one from the past. */
    private boolean isTooOld(Instant askedAt, Instant now) {
        return Duration.between(askedAt, now).abs().compareTo(maximumAge) > 0;
    }

    private ActingChoice choice(Map<String, OrganisationState> states) {
        return new ActingChoice(this, states);
    }
}
