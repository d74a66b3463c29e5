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
 * What changed between the calculators of two times: how the pay subsidy of a month is counted, and
 * whether the months of a range are rounded. Each figure has its arithmetic beside it, for the
 * explanation; a test counts every arithmetic again and compares.
 */
sealed interface SalaryFormula permits PayAloneFormula, SideCostsFormula {

    /** The pay subsidy of a month in cents. It is not rounded before it is deducted. */
    Fraction paySubsidy(PaySubsidy granted, MonthlyCosts costs, ParameterRow row);

    /** The arithmetic of {@link #paySubsidy}. */
    Arithmetic paySubsidyArithmetic(PaySubsidy granted, MonthlyCosts costs, ParameterRow row);

    /** How the months of a range are rounded. */
    Rounding monthsRounding();

    /** So much a month for a range of so many days, in whole euros. */
    Money subTotal(Money monthly, int days);

    /** The arithmetic of {@link #subTotal}. */
    Arithmetic subTotalArithmetic(Money monthly, DatePeriod range);

    /** True when this subsidy deducts more than the pay because the work is so short. */
    boolean scalesUp(PaySubsidy granted, ParameterRow row);

    /** What applications told the holiday bonus for. */
    HolidayPayBasis usualHolidayPayBasis();

    /** Who says that it is so counted. */
    Source source();

    /** The working time that counts for a subsidy of 100 percent. */
    static BigDecimal workTime(PaySubsidy granted, ParameterRow row) {
        BigDecimal told = granted.workTimePercent();
        return told != null ? told : row.value(BenefitParameters.DEFAULT_WORK_TIME);
    }

    /** The share of full time that a subsidy of 100 percent covers, in percent. */
    static BigDecimal coveredWorkTime(ParameterRow row) {
        return row.value(BenefitParameters.FULL_SUBSIDY_SHARE).movePointRight(2);
    }

    /** The cap of the subsidy's percent. */
    static Money cap(PaySubsidy granted, ParameterRow row) {
        return BenefitParameters.subsidyCap(granted.percent()).map(row::value).orElseThrow();
    }

    /** So much of a sum, at most the cap. */
    static Fraction capped(Fraction subsidy, PaySubsidy granted, ParameterRow row) {
        return subsidy.min(Fraction.of(cap(granted, row).cents()));
    }
}
