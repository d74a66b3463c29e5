package fi.asiointi.examples.benchmarks;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.PaySubsidy;
import java.time.LocalDate;

/**
 * The floor of the calculation: the amounts of 2026 in bare longs, for at most one subsidy of 50 or
 * 70 percent from the first day on. It asks no condition and explains nothing.
 */
final class BenefitByHand {
    private BenefitByHand() {}

    /** The benefit in all and its first instalment, in whole euros. */
    record Result(long total, long firstInstalment) {}

    static Result calculate(CalculationBasis basis) {
        long pay = basis.costs().monthlyPay().cents();
        long costs = pay + basis.costs().holidayPay().cents() + basis.costs().sideCosts().cents();
        long left = halfUp(costs * basis.stateAidPercent(), 100);
        DatePeriod period = basis.period();
        long total;
        if (basis.paySubsidies().isEmpty()) {
            total = range(left * 100, 1_500, period.start(), period.end());
        } else {
            PaySubsidy granted = basis.paySubsidies().get(0);
            long most = granted.percent() == 70 ? 177_000 : 126_000;
            long subsidy = Math.min(pay * granted.percent(), most * 100);
            LocalDate end = granted.period().end();
            total = range(left * 100 - subsidy, 800, period.start(), end);
            if (end.isBefore(period.end())) {
                total += range(left * 100, 800, end.plusDays(1), period.end());
            }
        }
        return new Result(total, total > 9_600 ? 9_000 : total);
    }

    /** So many hundredths of a cent a month, for months of thirty days with two decimals. */
    private static long range(long monthly, long cap, LocalDate first, LocalDate last) {
        long euros = Math.max(0, Math.min(cap, halfUp(monthly, 10_000)));
        long months = halfUp((days(last.plusDays(1)) - days(first)) * 100, 30);
        return halfUp(euros * months, 100);
    }

    private static long days(LocalDate day) {
        return day.getYear() * 360L + day.getMonthValue() * 30L + Math.min(day.getDayOfMonth(), 30);
    }

    private static long halfUp(long above, long below) {
        return Math.floorDiv(2 * above + below, 2 * below);
    }
}
