package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.time.Calendar360;

/**
 * The wage costs of one month, holding for a part of the benefit's period. A holiday bonus that was
 * told for all those days is shared over their unrounded months, and the share is not rounded.
 *
 * @param told the costs as they were told
 * @param days the days in the 30/360 calendar for which they hold
 * @param holidayPay the holiday bonus of a month, in cents
 */
record MonthlyCosts(WageCosts told, int days, Fraction holidayPay) {

    static MonthlyCosts of(WageCosts costs, DatePeriod period) {
        int days = Calendar360.days(period);
        long holidayPay = costs.holidayPay().cents();
        return new MonthlyCosts(
                costs,
                days,
                costs.basis() == HolidayPayBasis.TOTAL && days > 0
                        ? new Fraction(
                                Math.multiplyExact(holidayPay, Calendar360.DAYS_IN_MONTH), days)
                        : Fraction.of(holidayPay));
    }

    Fraction pay() {
        return Fraction.of(told.monthlyPay().cents());
    }

    Fraction payAndSideCosts() {
        return Fraction.of(told.monthlyPay().plus(told.sideCosts()).cents());
    }

    /** All of them, to the cent. */
    Money total() {
        return told.monthlyPay()
                .plus(told.sideCosts())
                .plus(Money.ofCents(holidayPay.roundHalfUp()));
    }
}
