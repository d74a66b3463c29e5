package fi.asiointi.subsidy.rule;

/** What it means that a condition is not met. */
public enum Severity {
    /** It refuses. */
    ERROR,
    /** It is told, and refuses nothing. */
    WARNING,
    /** An official must judge. */
    MANUAL,
    /** An answer is missing. */
    MISSING
}
