package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import java.math.BigDecimal;

/**
 * Until June 2023: side costs and a share of the holiday bonus were subsidised too (Act 916/2012),
 * and months were not rounded.
 */
final class SideCostsFormula implements SalaryFormula {

    @Override
    public Fraction paySubsidy(PaySubsidy granted, MonthlyCosts costs, ParameterRow row) {
        Fraction share =
                scalesDown(granted, row)
                        ? Fraction.of(SalaryFormula.coveredWorkTime(row))
                                .dividedBy(Fraction.of(SalaryFormula.workTime(granted, row)))
                        : new Fraction(granted.percent(), 100);
        return SalaryFormula.capped(costs.payAndSideCosts().times(share), granted, row)
                .plus(costs.holidayPay().times(share));
    }

    @Override
    public Arithmetic paySubsidyArithmetic(
            PaySubsidy granted, MonthlyCosts costs, ParameterRow row) {
        Arithmetic arithmetic =
                scalesDown(granted, row)
                        ? Arithmetic.of(
                                        "min(cap, (monthlyPay + sideCosts) * share * 100 / workTime)"
                                                + " + holidayPay * share * 100 / workTime")
                                .with("share", row.value(BenefitParameters.FULL_SUBSIDY_SHARE))
                                .with("workTime", SalaryFormula.workTime(granted, row))
                        : Arithmetic.of(
                                        "min(cap, (monthlyPay + sideCosts) * percent / 100)"
                                                + " + holidayPay * percent / 100")
                                .with("percent", BigDecimal.valueOf(granted.percent()));
        return arithmetic
                .with("cap", SalaryFormula.cap(granted, row).toEuros())
                .with("monthlyPay", costs.told().monthlyPay().toEuros())
                .with("sideCosts", costs.told().sideCosts().toEuros())
                .with("holidayPay", BenefitRange.euros(costs.holidayPay()));
    }

    @Override
    public Rounding monthsRounding() {
        return Rounding.NONE;
    }

    @Override
    public Money subTotal(Money monthly, int days) {
        return BenefitRange.totalOfDays(monthly, days);
    }

    @Override
    public Arithmetic subTotalArithmetic(Money monthly, DatePeriod range) {
        return Arithmetic.byDays(monthly, range);
    }

    /** Work shorter than the covered share was subsidised by the plain percent. */
    @Override
    public boolean scalesUp(PaySubsidy granted, ParameterRow row) {
        return false;
    }

    @Override
    public HolidayPayBasis usualHolidayPayBasis() {
        return HolidayPayBasis.TOTAL;
    }

    @Override
    public Source source() {
        return BenefitSources.CALCULATOR_2021;
    }

    /**
     * A subsidy of 100 percent covers 65 percent of full time, so longer work is scaled down to it.
     */
    private static boolean scalesDown(PaySubsidy granted, ParameterRow row) {
        return granted.percent() == 100
                && SalaryFormula.workTime(granted, row)
                                .compareTo(SalaryFormula.coveredWorkTime(row))
                        > 0;
    }
}
