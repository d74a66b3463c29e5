package fi.asiointi.identity.mandate;

import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One policy and the states of organisations, by which the organisations of an answer are told. */
final class ActingChoice {
    private final ActingPolicy policy;
    private final Map<String, OrganisationState> stateByKey = new LinkedHashMap<>();

    ActingChoice(ActingPolicy policy, Map<String, OrganisationState> states) {
        this.policy = policy;
        states.forEach((identifier, state) -> stateByKey.put(key(identifier), state));
    }

    ActingDecision chosen(RolesAnswer answer, String identifier) {
        return answer.representations().stream()
                .filter(one -> key(one.identifier()).equals(key(identifier)))
                .findFirst()
                .map(one -> decision(one))
                .orElseGet(() -> refused(List.of(reason("NO_ROLE"))));
    }

    ActingDecision any(RolesAnswer answer) {
        if (answer.representations().isEmpty()) {
            return refused(List.of(reason("NO_ORGANISATION")));
        }
        var candidates = new ArrayList<Representation>();
        var unknown = new LinkedHashSet<Reason>();
        var refused = new LinkedHashSet<Reason>();
        for (Representation one : answer.representations()) {
            ActingDecision decision = decision(one);
            if (decision instanceof ActingDecision.Refused no) {
                refused.addAll(no.because());
            } else if (decision instanceof ActingDecision.CannotTell cannotTell) {
                unknown.addAll(cannotTell.because());
            }
            if (decision instanceof ActingDecision.Permitted || lacksStateOnly(decision)) {
                candidates.add(one);
            }
        }
        if (candidates.size() > 1) {
            return new ActingDecision.Choose(List.copyOf(candidates));
        }
        if (candidates.size() == 1) {
            return decision(candidates.get(0));
        }
        return unknown.isEmpty()
                ? refused(refused)
                : ActingDecision.CannotTell.of(List.copyOf(unknown));
    }

    private ActingDecision decision(Representation one) {
        List<Reason> right = right(one);
        Set<Reason> against = against(one, right);
        if (!against.isEmpty()) {
            return refused(against);
        }
        List<Reason> unknown = unknown(one, right);
        return unknown.isEmpty()
                ? new ActingDecision.Permitted(one, right)
                : ActingDecision.CannotTell.of(unknown);
    }

    private List<Reason> right(Representation one) {
        var right = new ArrayList<Reason>(reasons("ROLE", one, policy.allowedRoles()));
        right.addAll(reasons("MANDATE", one, policy.allowedMandates()));
        return List.copyOf(right);
    }

    /** What refuses whatever else may become known. */
    private Set<Reason> against(Representation one, List<Reason> right) {
        var against =
                new LinkedHashSet<Reason>(reasons("ROLE_FORBIDDEN", one, policy.forbiddenRoles()));
        if (against.isEmpty() && right.isEmpty() && one.complete()) {
            against.add(lack(one));
        }
        state(one).filter(this::isRefused).ifPresent(state -> against.addAll(inState(state)));
        return against;
    }

    private List<Reason> unknown(Representation one, List<Reason> right) {
        var unknown = new ArrayList<Reason>();
        if (!one.complete() && (policy.completeRequired() || right.isEmpty())) {
            unknown.add(reason("INCOMPLETE"));
        }
        if (hasGate() && !isAccepted(valueOf(one))) {
            unknown.add(reason("ORGANISATION_STATE_NOT_KNOWN"));
        }
        return unknown;
    }

    private static boolean lacksStateOnly(ActingDecision decision) {
        return decision instanceof ActingDecision.CannotTell unknown
                && unknown.because().stream()
                        .allMatch(why -> why.code().equals("ORGANISATION_STATE_NOT_KNOWN"));
    }

    private boolean hasGate() {
        return !policy.acceptedStates().isEmpty();
    }

    private boolean isAccepted(OrganisationState.Value state) {
        return policy.acceptedStates().contains(state);
    }

    private boolean isRefused(OrganisationState state) {
        return hasGate()
                && !isAccepted(state.value())
                && state.value() != OrganisationState.Value.UNKNOWN;
    }

    private Optional<OrganisationState> state(Representation one) {
        return Optional.ofNullable(stateByKey.get(key(one.identifier())));
    }

    private OrganisationState.Value valueOf(Representation one) {
        return state(one).map(OrganisationState::value).orElse(OrganisationState.Value.UNKNOWN);
    }

    /** That the state refuses, and then the facts of the register from which it follows. */
    private static List<Reason> inState(OrganisationState state) {
        Reason reason = reason("ORGANISATION_STATE", "state", state.value());
        LocalizedText told = MandateTexts.ALL.text("state." + state.value());
        var reasons = new ArrayList<Reason>();
        reasons.add(
                new Reason(
                        reason.code(), reason.parameters(), reason.template().with("state", told)));
        reasons.addAll(state.reasons());
        return reasons;
    }

    private static Reason lack(Representation one) {
        return one.roles().isEmpty()
                ? reason("NO_ROLE")
                : reason("ROLE_NOT_ENOUGH", "roles", String.join(", ", one.roleNames()));
    }

    private static List<Reason> reasons(String code, Representation one, Set<String> wanted) {
        return one.roles().stream()
                .filter(wanted::contains)
                .map(role -> reason(code, "role", Representation.roleName(role)))
                .toList();
    }

    private static ActingDecision refused(Iterable<Reason> because) {
        var reasons = new ArrayList<Reason>();
        because.forEach(reasons::add);
        return new ActingDecision.Refused(List.copyOf(reasons));
    }

    private static String key(String identifier) {
        return Representation.key(identifier);
    }

    private static Reason reason(String code, Object... namesAndValues) {
        return MandateTexts.ALL.reason(code, namesAndValues);
    }
}
