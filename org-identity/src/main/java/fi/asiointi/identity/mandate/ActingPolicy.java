package fi.asiointi.identity.mandate;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The roles and mandates that a service finds enough for acting on behalf of an organisation.
 * Suomi.fi tells which roles a person has; which of them are enough is for the service to say.
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
 */
public record ActingPolicy(
        Set<String> allowedRoles, Set<String> allowedMandates, Set<String> forbiddenRoles) {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(ActingPolicy.class.getResourceAsStream("texts.json"));

    /** A policy whose sets can no longer change. */
    public ActingPolicy {
        allowedRoles = Set.copyOf(allowedRoles);
        allowedMandates = Set.copyOf(allowedMandates);
        forbiddenRoles = Set.copyOf(forbiddenRoles);
    }

    /**
     * Decides for one organisation, which the person has chosen.
     *
     * @param answer what Suomi.fi told of the person in this session
     * @param identifier the organisation's identifier as it stands in the answer
     * @return never a choice; refused when the answer does not have the organisation
     */
    public ActingDecision decide(RolesAnswer answer, String identifier) {
        return answer.representations().stream()
                .filter(one -> one.identifier().equals(identifier))
                .findFirst()
                .map(this::decide)
                .orElseGet(() -> new ActingDecision.Refused(List.of(TEXTS.reason("NO_ROLE"))));
    }

    /**
     * Decides when the person has not chosen: permitted when there is just one organisation for
     * which the person may act, a choice when there are several.
     *
     * @param answer what Suomi.fi told of the person in this session
     * @return the decision; where none is permitted, an incomplete answer weighs more than a
     *     refusal
     */
    public ActingDecision decide(RolesAnswer answer) {
        if (answer.representations().isEmpty()) {
            return new ActingDecision.Refused(List.of(TEXTS.reason("NO_ORGANISATION")));
        }
        List<ActingDecision> decisions =
                answer.representations().stream().map(this::decide).toList();
        List<ActingDecision.Permitted> permitted = those(ActingDecision.Permitted.class, decisions);
        if (permitted.size() > 1) {
            return new ActingDecision.Choose(
                    permitted.stream().map(ActingDecision.Permitted::representation).toList());
        }
        return permitted.isEmpty() ? nobody(decisions) : permitted.get(0);
    }

    private ActingDecision decide(Representation one) {
        List<Reason> forbidden = reasons("ROLE_FORBIDDEN", one, forbiddenRoles);
        if (!forbidden.isEmpty()) {
            return new ActingDecision.Refused(forbidden);
        }
        if (!one.complete()) {
            return new ActingDecision.CannotTell(List.of(TEXTS.reason("INCOMPLETE")));
        }
        var right = new ArrayList<Reason>(reasons("ROLE", one, allowedRoles));
        right.addAll(reasons("MANDATE", one, allowedMandates));
        return right.isEmpty()
                ? new ActingDecision.Refused(List.of(lack(one)))
                : new ActingDecision.Permitted(one, List.copyOf(right));
    }

    private static Reason lack(Representation one) {
        return one.roles().isEmpty()
                ? TEXTS.reason("NO_ROLE")
                : TEXTS.reason("ROLE_NOT_ENOUGH", "roles", String.join(", ", one.roleNames()));
    }

    private static List<Reason> reasons(String code, Representation one, Set<String> wanted) {
        return one.roles().stream()
                .filter(wanted::contains)
                .map(role -> TEXTS.reason(code, "role", Representation.roleName(role)))
                .toList();
    }

    private static ActingDecision nobody(List<ActingDecision> decisions) {
        var unknown = those(ActingDecision.CannotTell.class, decisions);
        return unknown.isEmpty()
                ? new ActingDecision.Refused(
                        those(ActingDecision.Refused.class, decisions).stream()
                                .flatMap(refused -> refused.because().stream())
                                .distinct()
                                .toList())
                : unknown.get(0);
    }

    private static <T> List<T> those(Class<T> kind, List<ActingDecision> decisions) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
