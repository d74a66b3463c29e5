package fi.asiointi.voucher.policy;

/** Kinds of employer that the cities' terms tell apart. */
public enum EmployerKind {
    /** A company. */
    COMPANY,
    /** An association or a foundation. */
    ASSOCIATION,
    /** A parish. */
    PARISH,
    /** A private person or a household. */
    HOUSEHOLD,
    /** A municipality or a group of them. */
    MUNICIPALITY,
    /** The state. */
    STATE,
    /** A wellbeing services county (hyvinvointialue). */
    WELLBEING_COUNTY,
    /** A real-estate partnership (kiinteistöyhtymä). */
    REAL_ESTATE_PARTNERSHIP,
    /** Another kind. */
    OTHER
}
