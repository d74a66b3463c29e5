package fi.asiointi.tet.posting;

/**
 * The person whom a pupil may call.
 *
 * @param firstName the first name
 * @param lastName the last name
 * @param phone the telephone number
 * @param email the e-mail address
 */
public record Contact(String firstName, String lastName, String phone, String email) {

    /** Names nobody, so that a log does not. */
    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
