package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.InstalmentRule;

/** What is proposed to be decided. */
public sealed interface Resolution {

    /**
     * The benefit is granted.
     *
     * @param amount how much, for the days of the handler's calculation
     * @param instalments by which way it is divided into instalments
     * @param asDeMinimis whether it is granted as de minimis aid, which the handler chooses
     */
    record Grant(BenefitAmount amount, InstalmentRule instalments, boolean asDeMinimis)
            implements Resolution {}

    /** The application is rejected, for the days that were applied for. */
    record Denial() implements Resolution {}
}
