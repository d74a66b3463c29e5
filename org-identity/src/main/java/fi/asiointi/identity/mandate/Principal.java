package fi.asiointi.identity.mandate;

import fi.asiointi.identity.id.PersonalIdentityCode;

/**
 * A person for whom another acts.
 *
 * @param personId the identity code, as Suomi.fi writes it; keep it out of logs and addresses
 * @param name the person's name; empty where it is not told
 */
public record Principal(String personId, String name) {

    /**
     * {@return a person known by the code alone}
     *
     * @param code the identity code
     */
    public static Principal of(PersonalIdentityCode code) {
        return new Principal(code.value(), "");
    }

    /** Asterisks, whoever the person is. */
    @Override
    public String toString() {
        return "Principal ***";
    }
}
