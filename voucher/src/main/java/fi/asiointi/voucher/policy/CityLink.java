package fi.asiointi.voucher.policy;

/** What ties the young people of a target group to the city. */
public enum CityLink {
    /** They live there. */
    RESIDENT,
    /** They live there, or go to a school on the city's list. */
    RESIDENT_OR_PUPIL
}
