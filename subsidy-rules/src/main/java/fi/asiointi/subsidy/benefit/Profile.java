package fi.asiointi.subsidy.benefit;

/** The two readings of the rules. */
public enum Profile {
    /** As the public terms of the day say, what is left to officials included. */
    TERMS,
    /**
     * As the city's production system does, read on 18 August 2026: it refuses what its code
     * refuses, warns of earlier benefits, and keeps no older rules; whatever the day, its present
     * checks hold.
     */
    PRODUCTION
}
