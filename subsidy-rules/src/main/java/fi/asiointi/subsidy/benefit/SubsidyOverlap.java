package fi.asiointi.subsidy.benefit;

/** Which pay subsidy counts on the days on which several are in force. */
public enum SubsidyOverlap {
    /** The one that started first, as in the city's system. */
    FIRST_STARTING,
    /** The one decided last: of those in force, the last in the list. */
    LATEST_DECISION,
    /** All of them together. */
    SUM
}
