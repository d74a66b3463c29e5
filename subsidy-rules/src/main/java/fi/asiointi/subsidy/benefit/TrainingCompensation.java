package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;

/**
 * A training compensation (koulutuskorvaus) that the employer of an apprentice is paid.
 *
 * @param monthly the amount a month
 * @param period the days for which it is paid
 */
public record TrainingCompensation(Money monthly, DatePeriod period) {}
