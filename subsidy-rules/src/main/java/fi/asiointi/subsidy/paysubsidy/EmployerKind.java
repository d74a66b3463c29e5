package fi.asiointi.subsidy.paysubsidy;

/** Who hires, as far as the supports tell employers apart. */
public enum EmployerKind {
    /** A company or a self-employed person. */
    COMPANY,
    /** An association, a foundation or a registered religious community. */
    ASSOCIATION,
    /** A municipality, a joint authority or a wellbeing services county. */
    MUNICIPALITY,
    /** An agency of the state. */
    CENTRAL_GOVERNMENT
}
