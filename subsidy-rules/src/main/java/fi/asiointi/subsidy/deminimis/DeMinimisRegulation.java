package fi.asiointi.subsidy.deminimis;

/**
 * Under which rules a de minimis aid is granted. Each has a ceiling of its own, and the aids under
 * different ones cumulate up to their own ceilings.
 */
public enum DeMinimisRegulation {
    /** General: 1998/2006, 1407/2013, and from 2024 2023/2831. */
    GENERAL,
    /**
     * Road freight for hire or reward. Its lower ceiling ended with 2023; from 2024 it counts under
     * {@link #GENERAL}.
     */
    ROAD_FREIGHT,
    /** Primary production of farm products: 1408/2013. */
    AGRICULTURE,
    /** Fishery and aquaculture: 717/2014. */
    FISHERY,
    /** Services of general economic interest: 360/2012, and from 2024 2023/2832. */
    SGEI
}
