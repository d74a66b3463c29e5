package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of the employment that the employer reports during the benefit.
 *
 * @param type whether the work ended or was interrupted
 * @param lastWorkingDay the last day of work
 * @param resumeDate the first day back at work; null when the work ended
 * @param contactNamed whether a contact person was named
 * @param eInvoice whether the employer wants an e-invoice, and its address is complete
 */
public record Alteration(
        Type type,
        LocalDate lastWorkingDay,
        @Nullable LocalDate resumeDate,
        boolean contactNamed,
        EInvoice eInvoice) {

    /** What happened to the employment. */
    public enum Type {
        /** It ended. */
        TERMINATION,
        /** It was interrupted. */
        SUSPENSION
    }

    /** Whether an e-invoice can be sent. */
    public enum EInvoice {
        /** None is wanted. */
        NOT_WANTED,
        /** It is wanted; operator, its identifier and address are told. */
        COMPLETE,
        /** It is wanted; something of these is missing. */
        INCOMPLETE
    }

    /**
     * A change with what the city's system asks besides told.
     *
     * @param type whether the work ended or was interrupted
     * @param lastWorkingDay the last day of work
     * @param resumeDate the first day back at work; null when the work ended
     */
    public Alteration(Type type, LocalDate lastWorkingDay, @Nullable LocalDate resumeDate) {
        this(type, lastWorkingDay, resumeDate, true, EInvoice.NOT_WANTED);
    }

    /**
     * {@return what the city's system refuses in this report; empty when it takes it}
     *
     * @param benefit the applied period
     * @param recovered the recovery periods of other changes that are not cancelled
     */
    public List<Reason> findings(DatePeriod benefit, List<DatePeriod> recovered) {
        var findings = new ArrayList<Reason>();
        if (type == Type.SUSPENSION && resumeDate == null) {
            findings.add(RecoveryTexts.reason("RESUME_DATE_MISSING"));
        }
        if (!benefit.contains(lastWorkingDay)) {
            findings.add(outside("CHANGE_STARTS_OUTSIDE_BENEFIT", benefit));
        }
        LocalDate end = end(benefit);
        if (end.isAfter(benefit.end())) {
            findings.add(outside("CHANGE_ENDS_AFTER_BENEFIT", benefit));
        }
        if (type == Type.SUSPENSION && end.isBefore(lastWorkingDay)) {
            findings.add(RecoveryTexts.reason("CHANGE_ENDS_BEFORE_START"));
        }
        if (!end.isBefore(lastWorkingDay)) {
            addOverlaps(findings, DatePeriod.closed(lastWorkingDay, end), recovered);
        }
        if (!contactNamed) {
            findings.add(RecoveryTexts.reason("CONTACT_MISSING"));
        }
        if (eInvoice == EInvoice.INCOMPLETE) {
            findings.add(RecoveryTexts.reason("E_INVOICE_INCOMPLETE"));
        }
        return findings;
    }

    /** {@return what only the city's form refuses; its system takes it} */
    public List<Reason> formFindings() {
        return resumeDate != null && resumeDate.equals(lastWorkingDay)
                ? List.of(RecoveryTexts.reason("RESUMES_ON_LAST_DAY"))
                : List.of();
    }

    /**
     * {@return the days for which a recovery is first proposed: from the day after the last day of
     * work to the day before work goes on, or to the end of the benefit; empty when there are none}
     *
     * @param benefit the applied period
     */
    public Optional<DatePeriod> proposedRecovery(DatePeriod benefit) {
        if (!lastWorkingDay.isBefore(benefit.end())) {
            return Optional.empty();
        }
        LocalDate first = lastWorkingDay.plusDays(1);
        LocalDate last =
                type == Type.SUSPENSION && resumeDate != null && !resumeDate.isAfter(benefit.end())
                        ? resumeDate.minusDays(1)
                        : benefit.end();
        return last.isBefore(first)
                ? Optional.empty()
                : DatePeriod.closed(first, last).intersection(benefit);
    }

    private LocalDate end(DatePeriod benefit) {
        return type == Type.SUSPENSION && resumeDate != null ? resumeDate : benefit.end();
    }

    private static void addOverlaps(
            List<Reason> findings, DatePeriod change, List<DatePeriod> recovered) {
        for (DatePeriod other : recovered) {
            if (change.overlaps(other)) {
                findings.add(outside("OVERLAPS_RECOVERY", other));
            }
        }
    }

    private static Reason outside(String code, DatePeriod days) {
        return RecoveryTexts.reason(code, "start", days.start(), "end", days.end());
    }
}
