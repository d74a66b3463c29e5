package fi.asiointi.subsidy.benefit;

/** By which of the city's ways a benefit is divided into instalments. */
public enum InstalmentRule {
    /** As the city's system divides today, whatever the day of the decision. */
    AS_TODAY,
    /** As the system divided on the day of the decision; before 30 October 2024 it did not. */
    BY_DECISION_DAY
}
