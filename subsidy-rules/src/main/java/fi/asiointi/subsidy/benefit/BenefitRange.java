package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;

/** A part of the period in which nothing changes. */
public final class BenefitRange {
    private static final int CENTS_IN_EURO = 100;

    private final SteadyRange steady;
    private final Money stateAidMax;
    private final Fraction subsidy;
    private final Money monthly;
    private final Money total;
    private final Rounding monthsRounding;

    BenefitRange(
            SteadyRange steady,
            Money stateAidMax,
            Fraction subsidy,
            Money monthly,
            Money total,
            Rounding monthsRounding) {
        this.steady = steady;
        this.stateAidMax = stateAidMax;
        this.subsidy = subsidy;
        this.monthly = monthly;
        this.total = total;
        this.monthsRounding = monthsRounding;
    }

    /** {@return its days} */
    public DatePeriod period() {
        return steady.period();
    }

    /** {@return its months of thirty days, rounded where the rules round them} */
    public BigDecimal months() {
        return monthsRounding.round(Calendar360.months(period()));
    }

    /** {@return what the employee costs a month in these days, to the cent} */
    public Money salaryCosts() {
        return steady.costs().total();
    }

    /** {@return the most that all supports together may cover of those costs, to the cent} */
    public Money stateAidMax() {
        return stateAidMax;
    }

    /** {@return pay subsidy a month in euros, not rounded} */
    public BigDecimal paySubsidy() {
        return euros(subsidy);
    }

    /** {@return training compensation a month} */
    public Money trainingCompensation() {
        TrainingCompensation compensation = steady.compensation();
        return compensation == null ? Money.ZERO : compensation.monthly();
    }

    /** {@return the benefit a month, in whole euros} */
    public Money monthly() {
        return monthly;
    }

    /** {@return the benefit for the range, in whole euros} */
    public Money total() {
        return total;
    }

    @Override
    public String toString() {
        return period() + ": " + monthly + " a month, " + total + " in all";
    }

    boolean isSubsidised() {
        return !steady.subsidies().isEmpty();
    }

    SteadyRange steady() {
        return steady;
    }

    Rounding monthsRounding() {
        return monthsRounding;
    }

    /** An exact amount of cents in euros, to 34 digits where the decimals do not end. */
    static BigDecimal euros(Fraction cents) {
        return cents.toDecimal().movePointLeft(2);
    }

    /** So much a month for so many days, that is for the unrounded months, in whole euros. */
    static Money totalOfDays(Money monthly, int days) {
        return Money.ofEuros(
                new Fraction(
                                Math.multiplyExact(monthly.cents(), (long) days),
                                CENTS_IN_EURO * Calendar360.DAYS_IN_MONTH)
                        .roundHalfUp());
    }
}
