package fi.asiointi.voucher.payment;

import fi.asiointi.identity.id.Bic;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.FinnishIban;
import org.jspecify.annotations.Nullable;

/**
 * The city that pays.
 *
 * @param name the city's name, at most 70 characters
 * @param id the city's Business ID
 * @param iban the account that is debited
 * @param bic the city's bank; {@code null} where the bank finds it by the account
 */
public record Payer(String name, BusinessId id, FinnishIban iban, @Nullable Bic bic) {}
