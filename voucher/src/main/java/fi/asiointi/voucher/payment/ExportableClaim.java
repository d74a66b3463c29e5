package fi.asiointi.voucher.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an export has to know of a claim.
 *
 * @param id the id of the claim
 * @param status where it is, in the words of Helsinki's service: draft, submitted, accepted …
 * @param createdAt when it was begun
 * @param submittedAt when it was handed in; {@code null} for a draft
 * @param exportedAt when it was first exported to be handled; {@code null} when it never was
 * @param youthBorn the young person's day of birth; {@code null} when it is not known
 */
public record ExportableClaim(
        String id,
        String status,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant exportedAt,
        @Nullable LocalDate youthBorn) {

    /** {@return the year of birth as Helsinki's table has it: {@code -1} when it is not known} */
    public int birthYear() {
        return youthBorn == null ? -1 : youthBorn.getYear();
    }

    /** {@return the day of birth as Helsinki's table has it: {@code N/A} when it is not known} */
    public String birthdate() {
        return youthBorn == null ? "N/A" : youthBorn.toString();
    }

    /** The id and the status; no day of birth. */
    @Override
    public String toString() {
        return "claim " + id + " (" + status + ")";
    }
}
