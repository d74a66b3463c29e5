package fi.asiointi.subsidy.benefit.recovery;

/** How far the handling of a change has come. */
public enum AlterationState {
    /** The employer has reported it. */
    RECEIVED,
    /** A handler has opened it. */
    OPENED,
    /** A handler has decided about a recovery. */
    HANDLED,
    /** It has been cancelled. */
    CANCELLED
}
