package fi.asiointi.subsidy.lifecycle;

/** Who takes a step. */
public enum Actor {
    /** Who applies, and acts for the employer or the youth. */
    APPLICANT,
    /** The city's official. */
    HANDLER,
    /** A job or another system, without a person. */
    SYSTEM
}
