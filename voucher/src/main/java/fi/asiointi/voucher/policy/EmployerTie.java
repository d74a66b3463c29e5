package fi.asiointi.voucher.policy;

/** Ties between an employer and a young person. */
public enum EmployerTie {
    /** The employer is of the young person's own family. */
    FAMILY,
    /** The young person owns or leads the employer: owner, managing director, board member. */
    OWNER,
    /** The young person has a summer job of the city besides. */
    CITY_JOB
}
