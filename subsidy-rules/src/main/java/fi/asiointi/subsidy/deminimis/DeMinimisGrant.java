package fi.asiointi.subsidy.deminimis;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;

/**
 * A de minimis aid that somebody has granted.
 *
 * <p>Nothing is refused here, so that a self-declaration can be read as it came: an amount of
 * nothing or less is told by the ledger, and not counted.
 *
 * @param to who got it
 * @param regulation under which rules
 * @param amount the gross grant equivalent
 * @param grantedOn the day of the decision. Aid counts from that day, whatever the day of payment
 */
public record DeMinimisGrant(
        BusinessId to, DeMinimisRegulation regulation, Money amount, LocalDate grantedOn) {

    DeMinimisGrant heldBy(BusinessId holder) {
        return new DeMinimisGrant(holder, regulation, amount, grantedOn);
    }

    DeMinimisGrant heldBy(BusinessId holder, Money share) {
        return new DeMinimisGrant(holder, regulation, share, grantedOn);
    }
}
