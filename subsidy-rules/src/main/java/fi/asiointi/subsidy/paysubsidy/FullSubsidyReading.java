package fi.asiointi.subsidy.paysubsidy;

/** How the 100 percent support of associations is counted from July 2023 on. */
public enum FullSubsidyReading {
    /**
     * As the act says: at most 65 percent of full time is covered. Pay of longer hours is scaled
     * down to them; pay of shorter hours is covered as it is, and never more than the pay costs.
     */
    BY_ACT,
    /**
     * As the city's calculator of the Helsinki benefit counts: pay is always brought to 65 percent
     * of full time. The calculator does not look whether the person works less; at 40 percent it
     * comes to twice the pay, up to the cap.
     */
    AS_CITY_CALCULATOR
}
