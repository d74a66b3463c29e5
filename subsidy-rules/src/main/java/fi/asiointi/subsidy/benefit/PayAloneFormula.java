package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;

/** From July 2023: pay alone is subsidised (Act 371/2023), and months have two decimals. */
final class PayAloneFormula implements SalaryFormula {

    @Override
    public Fraction paySubsidy(PaySubsidy granted, MonthlyCosts costs, ParameterRow row) {
        Fraction share =
                granted.percent() == 100
                        ? fullShare(granted, row)
                        : new Fraction(granted.percent(), 100);
        return SalaryFormula.capped(costs.pay().times(share), granted, row);
    }

    private static Fraction fullShare(PaySubsidy granted, ParameterRow row) {
        return Fraction.of(SalaryFormula.coveredWorkTime(row))
                .times(Fraction.of(row.value(BenefitParameters.FULL_SUBSIDY_COEFFICIENT)))
                .dividedBy(Fraction.of(SalaryFormula.workTime(granted, row)));
    }

    @Override
    public Arithmetic paySubsidyArithmetic(
            PaySubsidy granted, MonthlyCosts costs, ParameterRow row) {
        BigDecimal cap = SalaryFormula.cap(granted, row).toEuros();
        BigDecimal pay = costs.told().monthlyPay().toEuros();
        if (granted.percent() != 100) {
            return Arithmetic.of("min(cap, monthlyPay * percent / 100)")
                    .with("cap", cap)
                    .with("monthlyPay", pay)
                    .with("percent", BigDecimal.valueOf(granted.percent()));
        }
        return Arithmetic.of("min(cap, monthlyPay * share * coefficient * 100 / workTime)")
                .with("cap", cap)
                .with("monthlyPay", pay)
                .with("share", row.value(BenefitParameters.FULL_SUBSIDY_SHARE))
                .with("coefficient", row.value(BenefitParameters.FULL_SUBSIDY_COEFFICIENT))
                .with("workTime", SalaryFormula.workTime(granted, row));
    }

    @Override
    public Rounding monthsRounding() {
        return Rounding.MONTHS_TWO_DECIMALS;
    }

    @Override
    public Money subTotal(Money monthly, int days) {
        long hundredths = new Fraction(days * 100L, Calendar360.DAYS_IN_MONTH).roundHalfUp();
        // Euros times hundredths of a month are hundredths of a euro.
        long cents = Math.multiplyExact(monthly.cents(), hundredths);
        return Money.ofEuros(new Fraction(cents, 100 * 100).roundHalfUp());
    }

    @Override
    public Arithmetic subTotalArithmetic(Money monthly, DatePeriod range) {
        return Arithmetic.of("months * monthly")
                .with("months", Calendar360.roundedMonths(range))
                .with("monthly", monthly.toEuros());
    }

    /** Pay is always counted up or down to the covered share of full time. */
    @Override
    public boolean scalesUp(PaySubsidy granted, ParameterRow row) {
        return granted.percent() == 100
                && SalaryFormula.workTime(granted, row)
                                .compareTo(SalaryFormula.coveredWorkTime(row))
                        < 0;
    }

    @Override
    public HolidayPayBasis usualHolidayPayBasis() {
        return HolidayPayBasis.PER_MONTH;
    }

    @Override
    public Source source() {
        return BenefitSources.CALCULATOR;
    }
}
