package fi.asiointi.subsidy.benefit;

/** The forms of the benefit. Since 11 September 2023 only the first is granted. */
public enum BenefitType {
    /** For the costs of a salary (palkan Helsinki-lisä), apprenticeships included. */
    SALARY,
    /** A flat sum a month (työllistämisen Helsinki-lisä). */
    EMPLOYMENT,
    /** For a commission (toimeksiannon Helsinki-lisä). */
    COMMISSION
}
