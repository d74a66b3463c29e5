package fi.asiointi.subsidy.employmentclause;

import java.time.LocalDate;

/**
 * Who answers for a contract from a day on.
 *
 * @param from the first day
 * @param contact a key or a role, such as the mailbox of a unit; never a person's name
 */
public record ContactChange(LocalDate from, String contact) {

    /**
     * Refuses a contact that is nobody.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public ContactChange {
        if (contact.isBlank()) {
            throw new IllegalArgumentException("The contact of a contract is blank");
        }
    }
}
