package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application for the Helsinki benefit: one employer, one employee, one period. What has not
 * been answered is unknown, and is asked for; it is never taken for a "no".
 *
 * @param submittedOn the day on which it is sent
 * @param employer who hires
 * @param employee who is hired
 * @param period the days applied for
 * @param inTargetGroup whether the employee belongs to the target group; the handler judges
 */
public record BenefitApplication(
        LocalDate submittedOn,
        Employer employer,
        Employee employee,
        DatePeriod period,
        Answer inTargetGroup) {

    /** Whether the employer is treated as a company or as an association. */
    public enum EmployerKind {
        /** A company, and every legal form that is not an association. */
        COMPANY,
        /** An association, foundation, parish or the like. */
        ASSOCIATION
    }

    /**
     * Who hires.
     *
     * @param kind company or association
     * @param businessActivities whether an association does business
     * @param supervisorAssigned whether an association has named a supervisor for the employee
     * @param receivedDeMinimis whether the employer has received de minimis aid
     */
    public record Employer(
            EmployerKind kind,
            Answer businessActivities,
            Answer supervisorAssigned,
            Answer receivedDeMinimis) {}

    /**
     * Who is hired.
     *
     * @param weeklyHours agreed working time in hours a week; null when not told
     * @param residentOfHelsinki whether the home municipality is Helsinki
     */
    public record Employee(@Nullable BigDecimal weeklyHours, Answer residentOfHelsinki) {}
}
