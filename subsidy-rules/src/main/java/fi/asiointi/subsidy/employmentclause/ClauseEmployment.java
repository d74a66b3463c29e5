package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.reason.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One employment under a clause.
 *
 * @param person a key that the caller made up for the person; the same person has the same key
 * @param start its first day
 * @param months for how many months it was agreed; a job until further notice has as many as are
 *     left of the contract
 * @param kind which kind of work
 * @param shareOfFullTime working time as a share of full time, above 0 and at most 1
 * @param inTargetGroup whether the person belonged to the target group when hired
 * @param endedOn its last day, when it has ended; else null
 */
public record ClauseEmployment(
        String person,
        LocalDate start,
        int months,
        EmploymentKind kind,
        BigDecimal shareOfFullTime,
        Answer inTargetGroup,
        @Nullable LocalDate endedOn) {

    /**
     * Refuses an employment that cannot be, and a personal identity code as a key.
     *
     * @throws IllegalArgumentException when the key is blank or an identity code, when it lasts
     *     less than a month or ends before its start, or for a share outside its limits
     */
    public ClauseEmployment {
        if (person.isBlank() || PersonalIdentityCode.isValid(person)) {
            throw new IllegalArgumentException("The key of a person is blank or an identity code");
        }
        if (months < 1) {
            throw new IllegalArgumentException("A job cannot last " + months + " months");
        }
        if (endedOn != null && endedOn.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A job cannot end on " + endedOn + ", before it starts on " + start);
        }
        requireShare(shareOfFullTime);
    }

    /**
     * {@return the same employment, ended}
     *
     * @param lastDay its last day
     */
    public ClauseEmployment endedOn(LocalDate lastDay) {
        return new ClauseEmployment(
                person, start, months, kind, shareOfFullTime, inTargetGroup, lastDay);
    }

    /** Without the key of the person. */
    @Override
    public String toString() {
        return kind + " from " + start + " for " + months + " months";
    }

    static void requireShare(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "A share of full time is above 0 and at most 1, not " + share);
        }
    }
}
