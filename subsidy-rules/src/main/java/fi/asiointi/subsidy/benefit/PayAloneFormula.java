package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.math.MathContext;

/** From July 2023: pay alone is subsidised (Act 371/2023), and months have two decimals. */
final class PayAloneFormula implements SalaryFormula {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public BigDecimal paySubsidy(PaySubsidy granted, MonthlyCosts costs, ParameterRow row) {
        BigDecimal subsidy =
                granted.percent() == 100
                        ? costs.pay()
                                .multiply(row.value(BenefitParameters.FULL_SUBSIDY_SHARE))
                                .multiply(row.value(BenefitParameters.FULL_SUBSIDY_COEFFICIENT))
                                .multiply(HUNDRED)
                                .divide(
                                        SalaryFormula.workTime(granted, row),
                                        MathContext.DECIMAL128)
                        : costs.pay()
                                .multiply(BigDecimal.valueOf(granted.percent()))
                                .movePointLeft(2);
        return subsidy.min(SalaryFormula.cap(granted, row));
    }

    @Override
    public Arithmetic paySubsidyArithmetic(
            PaySubsidy granted, MonthlyCosts costs, ParameterRow row) {
        if (granted.percent() != 100) {
            return Arithmetic.of("min(cap, monthlyPay * percent / 100)")
                    .with("cap", SalaryFormula.cap(granted, row))
                    .with("monthlyPay", costs.pay())
                    .with("percent", BigDecimal.valueOf(granted.percent()));
        }
        return Arithmetic.of("min(cap, monthlyPay * share * coefficient * 100 / workTime)")
                .with("cap", SalaryFormula.cap(granted, row))
                .with("monthlyPay", costs.pay())
                .with("share", row.value(BenefitParameters.FULL_SUBSIDY_SHARE))
                .with("coefficient", row.value(BenefitParameters.FULL_SUBSIDY_COEFFICIENT))
                .with("workTime", SalaryFormula.workTime(granted, row));
    }

    @Override
    public BigDecimal months(DatePeriod range) {
        return Calendar360.roundedMonths(range);
    }

    @Override
    public Rounding monthsRounding() {
        return Rounding.MONTHS_TWO_DECIMALS;
    }

    @Override
    public Money subTotal(Money monthly, DatePeriod range) {
        return Rounding.EUROS_HALF_UP.roundToMoney(monthly.toEuros().multiply(months(range)));
    }

    @Override
    public Arithmetic subTotalArithmetic(Money monthly, DatePeriod range) {
        return Arithmetic.of("months * monthly")
                .with("months", months(range))
                .with("monthly", monthly.toEuros());
    }

    @Override
    public Source source() {
        return BenefitSources.CALCULATOR;
    }
}
