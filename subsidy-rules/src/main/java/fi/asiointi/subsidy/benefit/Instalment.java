package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;

/**
 * A part of the benefit that is paid at one time.
 *
 * @param number 1 or 2
 * @param amount the amount
 * @param due the day on which it falls due
 */
public record Instalment(int number, Money amount, LocalDate due) {}
