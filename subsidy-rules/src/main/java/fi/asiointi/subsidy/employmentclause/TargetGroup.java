package fi.asiointi.subsidy.employmentclause;

/** Whom the clause is meant to help; which of them it is tells the day. */
public enum TargetGroup {
    /** Unemployed for so many months. */
    UNEMPLOYED,
    /** On labour market subsidy for more than so many days. */
    ON_LABOUR_MARKET_SUBSIDY,
    /** Young. */
    YOUNG,
    /** Immigrants. */
    IMMIGRANT,
    /** People with partial work ability. */
    PARTIAL_WORK_ABILITY
}
