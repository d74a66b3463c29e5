package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How the obligation of a contract stands on a day. Jobs may be fractions where part-time work
 * counts by its share.
 *
 * @param day the day
 * @param state in one word
 * @param purchased what has been bought up to the day
 * @param owed the jobs owed by the day
 * @param filled jobs that have lasted as long as they must
 * @param running jobs that have begun and can still last as long as they must
 * @param agreed jobs that begin later and can last as long as they must
 * @param next what must be done, and by when
 * @param findings what does not count, and why
 */
public record ObligationStatus(
        LocalDate day,
        State state,
        Money purchased,
        long owed,
        BigDecimal filled,
        BigDecimal running,
        BigDecimal agreed,
        NextStep next,
        List<SourcedReason> findings) {

    /** A status that can no longer change. */
    public ObligationStatus {
        findings = List.copyOf(findings);
    }

    /** How an obligation stands. */
    public enum State {
        /** No job is owed, so far. */
        NOTHING_OWED,
        /** Every job owed is filled. */
        FULFILLED,
        /** Every job owed is filled, running or agreed. */
        COVERED,
        /** A job is owed that nobody has; there is time. */
        OPEN,
        /** A job is owed that nobody has, and the last day on which it can start is near. */
        AT_RISK,
        /** A job is owed that nobody has, and none can start in time any more. */
        OVERDUE
    }

    /** {@return the jobs owed that are neither filled, running nor agreed} */
    public BigDecimal open() {
        return BigDecimal.valueOf(owed)
                .subtract(filled)
                .subtract(running)
                .subtract(agreed)
                .max(BigDecimal.ZERO);
    }
}
