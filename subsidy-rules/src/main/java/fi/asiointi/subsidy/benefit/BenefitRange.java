package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;

/**
 * A part of the period in which nothing changes.
 *
 * @param period its days
 * @param months its months of thirty days, rounded where the rules round them
 * @param paySubsidy pay subsidy a month in euros, not rounded
 * @param trainingCompensation training compensation a month
 * @param monthly the benefit a month, in whole euros
 * @param total the benefit for the range, in whole euros
 */
public record BenefitRange(
        DatePeriod period,
        BigDecimal months,
        BigDecimal paySubsidy,
        Money trainingCompensation,
        Money monthly,
        Money total) {}
