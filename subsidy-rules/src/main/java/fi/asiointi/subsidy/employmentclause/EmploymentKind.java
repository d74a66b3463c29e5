package fi.asiointi.subsidy.employmentclause;

/** How a supplier may give work; a contract says which of them count. */
public enum EmploymentKind {
    /** A job with pay. */
    WAGE_WORK,
    /** An apprenticeship. */
    APPRENTICESHIP,
    /** A work trial without pay. */
    WORK_TRIAL,
    /** On-the-job learning or practice of a student. */
    PRACTICE
}
