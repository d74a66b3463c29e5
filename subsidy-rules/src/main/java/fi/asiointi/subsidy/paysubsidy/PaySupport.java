package fi.asiointi.subsidy.paysubsidy;

/**
 * A support for the pay of an unemployed person who is hired; which of them exist tells the day.
 */
public enum PaySupport {
    /** Until June 2023: unemployed for less than a year. */
    UNEMPLOYED_UNDER_YEAR,
    /** Until June 2023: unemployed for at least 12 of 14 months. */
    UNEMPLOYED_12_OF_14,
    /** Until June 2023: unemployed for at least 24 of 28 months. */
    UNEMPLOYED_24_OF_28,
    /** From July 2023: lack of professional skills. */
    LACK_OF_SKILLS,
    /** From July 2023: reduced work ability. */
    REDUCED_WORK_ABILITY,
    /** 100 percent for an association, foundation or registered religious community. */
    ASSOCIATION,
    /** Employment support for persons aged 55 or over. */
    AGED_55
}
