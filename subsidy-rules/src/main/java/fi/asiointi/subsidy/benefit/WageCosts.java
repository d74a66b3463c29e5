package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;

/**
 * What an employee costs. Amounts below zero are not refused here but by the calculation, which
 * tells every fault at once.
 *
 * @param monthlyPay gross pay a month, shift supplements included
 * @param holidayPay holiday bonus (lomaraha), for a month or for the whole period
 * @param basis which of the two
 * @param sideCosts statutory side costs a month
 */
public record WageCosts(
        Money monthlyPay, Money holidayPay, HolidayPayBasis basis, Money sideCosts) {

    /** What the holiday bonus is told for. */
    public enum HolidayPayBasis {
        /** For a month, as applications ask since May 2023. */
        PER_MONTH,
        /** For the whole period of the benefit, as they asked before. */
        TOTAL
    }
}
