package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;

/**
 * An aid that somebody thinks of granting.
 *
 * @param to the single undertaking that would get it
 * @param regulation under which rules
 * @param amount how much
 * @param on the day of the decision
 */
public record PlannedAid(
        SingleUndertaking to, DeMinimisRegulation regulation, Money amount, LocalDate on) {}
