package fi.asiointi.voucher.policy;

/** What ties the young people of a target group to the city. */
public enum CityLink {
    /** They live there. */
    RESIDENT,
    /** They live there, or go to a school on the city's list. */
    RESIDENT_OR_PUPIL,
    /** They go to a school on the city's list, wherever they live. */
    PUPIL,
    /** The city asks for nothing, or has not said what. */
    NOT_SAID
}
