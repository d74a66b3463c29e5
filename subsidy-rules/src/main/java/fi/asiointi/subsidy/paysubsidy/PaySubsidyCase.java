package fi.asiointi.subsidy.paysubsidy;

import java.time.LocalDate;

/**
 * What an estimate is asked for.
 *
 * @param decidedOn the day of the decision; its rules hold
 * @param employer who hires
 * @param person the situation of the person hired
 * @param job the employment
 */
public record PaySubsidyCase(
        LocalDate decidedOn, EmployerKind employer, Jobseeker person, Job job) {}
