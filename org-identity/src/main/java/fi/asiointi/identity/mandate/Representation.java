package fi.asiointi.identity.mandate;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An organisation that a person may represent in some role: one element of the {@code
 * organizationRoles} answer of Suomi.fi e-Authorizations.
 *
 * @param name the organisation's name
 * @param identifier its Business ID in all known answers; kept as it came, for it may be another
 * @param complete false when a register behind the answer did not answer in time
 * @param roles role codes of registers ({@code TJ}, {@code NIMKO}) and addresses of mandates
 */
public record Representation(String name, String identifier, boolean complete, Set<String> roles) {

    /** A representation whose roles can no longer change; their order stays. */
    public Representation {
        roles = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    /** The same organisation with the roles of both, complete when both are. */
    Representation and(Representation other) {
        var all = new LinkedHashSet<>(roles);
        all.addAll(other.roles);
        return new Representation(name, identifier, complete && other.complete, all);
    }
}
