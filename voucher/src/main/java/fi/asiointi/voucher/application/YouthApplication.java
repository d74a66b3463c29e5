package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Answer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a young person's application says, as far as it matters for the right to a voucher.
 *
 * <p>Names, the identity code and addresses are not here: the rules do not need them. {@link
 * #toString()} leaves the date of birth out.
 *
 * @param appliedAt when the application was sent
 * @param birthDate from the identity code or a handler; {@code null} when not known
 * @param homeMunicipality from the register by its Finnish name, or from a handler; {@code null} or
 *     blank when not known. Never from the postal code
 * @param listedSchool goes to a school on the city's list; it matters in the years in which that
 *     was enough
 * @param targetGroup the id of the group that the applicant chose; {@code null} or blank for none
 * @param register what the population register said
 */
public record YouthApplication(
        Instant appliedAt,
        @Nullable LocalDate birthDate,
        @Nullable String homeMunicipality,
        Answer listedSchool,
        @Nullable String targetGroup,
        RegisterAnswer register) {

    @Override
    public String toString() {
        return "YouthApplication[appliedAt=" + appliedAt + ", targetGroup=" + targetGroup + "]";
    }
}
