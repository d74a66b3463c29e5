package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import java.math.BigDecimal;

/**
 * What changed between the calculators of two times: how the pay subsidy of a month is counted, and
 * whether the months of a range are rounded. Each figure has its arithmetic beside it, for the
 * explanation; a test counts every arithmetic again and compares.
 */
sealed interface SalaryFormula permits PayAloneFormula, SideCostsFormula {

    /** The pay subsidy of a month in euros. It is not rounded before it is deducted. */
    BigDecimal paySubsidy(PaySubsidy granted, MonthlyCosts costs, ParameterRow row);

    /** The arithmetic of {@link #paySubsidy}. */
    Arithmetic paySubsidyArithmetic(PaySubsidy granted, MonthlyCosts costs, ParameterRow row);

    /** The months of a range. */
    BigDecimal months(DatePeriod range);

    /** How {@link #months} are rounded. */
    Rounding monthsRounding();

    /** So much a month for a range, in whole euros. */
    Money subTotal(Money monthly, DatePeriod range);

    /** The arithmetic of {@link #subTotal}. */
    Arithmetic subTotalArithmetic(Money monthly, DatePeriod range);

    /** Who says that it is so counted. */
    Source source();

    /** The working time that counts for a subsidy of 100 percent. */
    static BigDecimal workTime(PaySubsidy granted, ParameterRow row) {
        BigDecimal told = granted.workTimePercent();
        return told != null ? told : row.value(BenefitParameters.DEFAULT_WORK_TIME);
    }

    /** The cap of the subsidy's percent, in euros. */
    static BigDecimal cap(PaySubsidy granted, ParameterRow row) {
        return BenefitParameters.subsidyCap(granted.percent())
                .map(row::value)
                .map(Money::toEuros)
                .orElseThrow();
    }
}
