package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.time.DatePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a contract says of its employment clause.
 *
 * @param clause how many jobs are owed
 * @param shortestMonths how long a job must last at least; {@link EmploymentClauses#shortestMonths}
 *     tells what is usual
 * @param kinds which kinds of work count
 * @param shortestShare the least share of full time that counts, above 0 and at most 1
 * @param partTime how a part-time job counts
 */
public record ClauseTerms(
        EmploymentClause clause,
        int shortestMonths,
        Set<EmploymentKind> kinds,
        BigDecimal shortestShare,
        PartTime partTime) {

    /** How a part-time job counts. */
    public enum PartTime {
        /** As one job. */
        IN_FULL,
        /** As its share of full time. */
        BY_SHARE
    }

    /**
     * Terms that can no longer change.
     *
     * @throws IllegalArgumentException when a job need not last a month, when no kind of work
     *     counts, or for a share outside its limits
     */
    public ClauseTerms {
        if (shortestMonths < 1) {
            throw new IllegalArgumentException("A job lasts at least a month");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("No kind of work counts");
        }
        ClauseEmployment.requireShare(shortestShare);
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** What an employment counts for, when everything else about it is in order. */
    BigDecimal weight(ClauseEmployment employment) {
        return partTime == PartTime.IN_FULL ? BigDecimal.ONE : employment.shareOfFullTime();
    }

    /** The day on which a job has lasted as long as it must. */
    LocalDate completion(LocalDate start) {
        return start.plusMonths(shortestMonths).minusDays(1);
    }

    /** The last day on which a job can still start and last long enough within the contract. */
    LocalDate lastStart(DatePeriod contract) {
        LocalDate start = contract.end().plusDays(1).minusMonths(shortestMonths);
        // Months differ in length, so that some days more may still fit.
        while (!completion(start.plusDays(1)).isAfter(contract.end())) {
            start = start.plusDays(1);
        }
        return start;
    }
}
