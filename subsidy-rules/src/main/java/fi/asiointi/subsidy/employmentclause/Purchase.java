package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;

/**
 * Something bought under a contract.
 *
 * @param on the day of the purchase
 * @param amount what it cost; a refund is negative
 */
public record Purchase(LocalDate on, Money amount) {}
