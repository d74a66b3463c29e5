package fi.asiointi.subsidy.rule;

/** How a case was decided. */
public enum Outcome {
    /** Every condition that concerns the case is met. */
    ELIGIBLE,
    /** A condition is not met. */
    INELIGIBLE,
    /** Nothing speaks against, but facts are missing. */
    INCOMPLETE,
    /** All facts are there, and an official must judge. */
    NEEDS_HANDLER
}
