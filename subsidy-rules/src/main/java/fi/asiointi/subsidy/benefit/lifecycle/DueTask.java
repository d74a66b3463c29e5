package fi.asiointi.subsidy.benefit.lifecycle;

import java.time.LocalDate;

/**
 * Something that is to be done to a case.
 *
 * @param kind what
 * @param since the day on which it became due
 */
public record DueTask(Kind kind, LocalDate since) {

    /** What is to be done. */
    public enum Kind {
        /** The applicant sees the case among the old ones. */
        ARCHIVE_FOR_APPLICANT,
        /** A draft will be deleted; the applicant is told, on this day alone. */
        WARN_OF_DELETION,
        /** The case is deleted. */
        DELETE,
        /** The period of the benefit ends soon; the applicant is told, on this day alone. */
        TELL_OF_PERIOD_END,
        /** Payslips are asked for before the second instalment, on this day alone. */
        ASK_FOR_PAYSLIPS
    }
}
