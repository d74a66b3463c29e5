package fi.asiointi.subsidy.rule;

/** How a condition stands. */
public enum Status {
    /** The condition holds. */
    MET,
    /** The condition does not hold. */
    NOT_MET,
    /** A fact that the condition asks for is missing. */
    UNKNOWN,
    /** The law leaves it to the judgement of an official. */
    NEEDS_HANDLER,
    /** The condition does not concern this case. */
    NOT_APPLICABLE
}
