package fi.asiointi.subsidy.benefit.recovery;

/** How the share of a range that is recovered is counted. */
public enum RecoveryMode {
    /** As in the city's system: months of two decimals over months of two decimals. */
    AS_PRODUCTION,
    /** Days over days of the 30/360 calendar, as exact fractions. */
    EXACT
}
