package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Until June 2023: side costs and a share of the holiday bonus were subsidised too (Act 916/2012),
 * and months were not rounded.
 */
final class SideCostsFormula implements SalaryFormula {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public BigDecimal paySubsidy(PaySubsidy granted, MonthlyCosts costs, ParameterRow row) {
        BigDecimal factor = factor(granted, row);
        BigDecimal wages = costs.pay().add(costs.sideCosts()).multiply(factor);
        return wages.divide(divisor(granted, row), MathContext.DECIMAL128)
                .min(SalaryFormula.cap(granted, row))
                .add(
                        costs.holidayPay()
                                .multiply(factor)
                                .divide(divisor(granted, row), MathContext.DECIMAL128));
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
                .with("cap", SalaryFormula.cap(granted, row))
                .with("monthlyPay", costs.pay())
                .with("sideCosts", costs.sideCosts())
                .with("holidayPay", costs.holidayPay());
    }

    @Override
    public BigDecimal months(DatePeriod range) {
        return Calendar360.months(range);
    }

    @Override
    public Rounding monthsRounding() {
        return Rounding.NONE;
    }

    @Override
    public Money subTotal(Money monthly, DatePeriod range) {
        return Rounding.EUROS_HALF_UP.roundToMoney(
                Calendar360.timesMonths(monthly.toEuros(), range));
    }

    @Override
    public Arithmetic subTotalArithmetic(Money monthly, DatePeriod range) {
        return Arithmetic.byDays(monthly, range);
    }

    @Override
    public Source source() {
        return BenefitSources.CALCULATOR_2021;
    }

    /**
     * A subsidy of 100 percent covers 65 percent of full time, so longer work is scaled down to it.
     */
    private static boolean scalesDown(PaySubsidy granted, ParameterRow row) {
        BigDecimal share = row.value(BenefitParameters.FULL_SUBSIDY_SHARE).multiply(HUNDRED);
        return granted.percent() == 100
                && SalaryFormula.workTime(granted, row).compareTo(share) > 0;
    }

    private static BigDecimal factor(PaySubsidy granted, ParameterRow row) {
        return scalesDown(granted, row)
                ? row.value(BenefitParameters.FULL_SUBSIDY_SHARE).multiply(HUNDRED)
                : BigDecimal.valueOf(granted.percent());
    }

    private static BigDecimal divisor(PaySubsidy granted, ParameterRow row) {
        return scalesDown(granted, row) ? SalaryFormula.workTime(granted, row) : HUNDRED;
    }
}
