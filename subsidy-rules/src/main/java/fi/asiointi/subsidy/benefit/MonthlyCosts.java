package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The wage costs of one month in euros. A holiday bonus that was told for the whole period is
 * shared over its unrounded months, and the share is not rounded.
 */
record MonthlyCosts(BigDecimal pay, BigDecimal holidayPay, BigDecimal sideCosts) {

    static MonthlyCosts of(WageCosts costs, DatePeriod period) {
        BigDecimal holidayPay = costs.holidayPay().toEuros();
        int days = Calendar360.days(period);
        if (costs.basis() == HolidayPayBasis.TOTAL && days > 0) {
            holidayPay =
                    holidayPay
                            .multiply(BigDecimal.valueOf(Calendar360.DAYS_IN_MONTH))
                            .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
        }
        return new MonthlyCosts(
                costs.monthlyPay().toEuros(), holidayPay, costs.sideCosts().toEuros());
    }

    /** All of them, to the cent. */
    Money total() {
        return Rounding.CENTS_HALF_UP.roundToMoney(pay.add(holidayPay).add(sideCosts));
    }
}
