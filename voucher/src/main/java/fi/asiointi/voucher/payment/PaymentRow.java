package fi.asiointi.voucher.payment;

import fi.asiointi.identity.id.Bic;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.subsidy.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment to one employer. Always in euros: there is no place for another currency.
 *
 * @param claim the id of the claim that is paid; each claim once in a batch
 * @param payee the name of the account's owner
 * @param iban the account
 * @param bic the payee's bank; {@code null} where the bank finds it by the account
 * @param amount how much, more than nothing
 * @param remittance what the payee is told
 */
public record PaymentRow(
        String claim,
        String payee,
        FinnishIban iban,
        @Nullable Bic bic,
        Money amount,
        Remittance remittance) {

    /**
     * {@return the payment's id from end to end: the same for the same claim, at most 35
     * characters} A short claim id of plain characters is the id itself; a UUID loses its hyphens;
     * of any other a digest is taken.
     */
    public String endToEndId() {
        return EndToEndId.of(claim);
    }

    /** The claim and the amount; neither the payee nor the account, which may be a person's. */
    @Override
    public String toString() {
        return "payment of claim " + claim + ": " + amount + " €";
    }
}
