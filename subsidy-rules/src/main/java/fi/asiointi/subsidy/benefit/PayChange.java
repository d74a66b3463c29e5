package fi.asiointi.subsidy.benefit;

import java.time.LocalDate;

/**
 * New wage costs from a day on. A holiday bonus told as a total is the total of the days from this
 * change to the next, or to the end of the benefit.
 *
 * @param from the first day of the new costs
 * @param costs the costs from then on
 */
public record PayChange(LocalDate from, WageCosts costs) {}
