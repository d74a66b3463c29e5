package fi.asiointi.identity.mandate;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.PersonalIdentityCode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    /**
     * {@return the roles as people are told them} A mandate is an address, and the last part of it
     * is its name; a role code is its own.
     */
    public List<String> roleNames() {
        return roles.stream().map(Representation::roleName).toList();
    }

    /** Without the name, which may be a sole trader's own, and without an identity code. */
    @Override
    public String toString() {
        return (holdsIdentityCode() ? "***" : identifier)
                + " "
                + roleNames()
                + (complete ? "" : " incomplete");
    }

    /** The same without an identity code, if the identifier should be one. */
    Representation redacted() {
        return holdsIdentityCode() ? new Representation(name, "***", complete, roles) : this;
    }

    private boolean holdsIdentityCode() {
        return PersonalIdentityCode.tryParseLenient(
                        identifier, PersonalIdentityCode.Temporary.ALLOWED)
                .toOptional()
                .isPresent();
    }

    /** A Business ID in its canonical form, however written; anything else as it is. */
    static String key(String identifier) {
        return BusinessId.tryParseLenient(identifier)
                .toOptional()
                .map(BusinessId::value)
                .orElse(identifier);
    }

    static String roleName(String role) {
        return role.substring(role.lastIndexOf('/') + 1);
    }

    /** The same organisation with the roles of both, complete when both are. */
    Representation and(Representation other) {
        var all = new LinkedHashSet<>(roles);
        all.addAll(other.roles);
        return new Representation(name, identifier, complete && other.complete, all);
    }
}
