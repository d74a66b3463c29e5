package fi.asiointi.voucher.name;

import org.jspecify.annotations.Nullable;

/**
 * A person's name. {@link #toString()} leaves it out.
 *
 * @param firstNames the first names, without white space around them
 * @param lastName the last name, without white space around it
 */
public record PersonName(String firstNames, String lastName) {

    /** A name without white space around its parts. */
    public PersonName {
        firstNames = firstNames.strip();
        lastName = lastName.strip();
    }

    /** {@return first names and last name, parted by a blank} */
    public String full() {
        return (firstNames + " " + lastName).strip();
    }

    /**
     * {@return the name that counts: each part from the register where the register has it,
     * otherwise as it was typed}
     *
     * @param register the register's name; {@code null} when the register was not asked or did not
     *     answer. The latest answer counts
     * @param typed the name as it was typed
     */
    public static PersonName official(@Nullable PersonName register, PersonName typed) {
        return register == null
                ? typed
                : new PersonName(
                        known(register.firstNames, typed.firstNames),
                        known(register.lastName, typed.lastName));
    }

    private static String known(String registered, String typed) {
        return registered.isEmpty() ? typed : registered;
    }

    @Override
    public String toString() {
        return "PersonName";
    }
}
