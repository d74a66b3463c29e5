package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.time.Calendar360;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** Shares an amount over calendar months, by the days that the rules themselves count. */
final class MonthShares {
    private MonthShares() {}

    /**
     * What has been given up to the end of each month is rounded, and a month gets the difference;
     * so no cent is lost, and no month is a whole cent away from its exact share.
     */
    static void add(DatePeriod days, Money amount, Map<YearMonth, Money> months) {
        int all = Calendar360.days(days);
        YearMonth month = YearMonth.from(days.start());
        LocalDate after = days.end().plusDays(1);
        if (all == 0) {
            months.merge(month, amount, Money::plus);
            return;
        }
        long given = 0;
        for (LocalDate next = days.start(); next.isBefore(after); month = month.plusMonths(1)) {
            LocalDate end = month.plusMonths(1).atDay(1);
            next = end.isBefore(after) ? end : after;
            long passed = Calendar360.days(days.start(), next);
            long upTo = new Fraction(Math.multiplyExact(amount.cents(), passed), all).roundHalfUp();
            if (upTo > given) {
                months.merge(month, Money.ofCents(upTo - given), Money::plus);
            }
            given = upTo;
        }
    }
}
