package fi.asiointi.voucher.payment;

import fi.asiointi.identity.id.ReferenceNumber;
import fi.asiointi.identity.id.RfReference;

/** What the payee is told the payment is for: a reference or a message, not both. */
public sealed interface Remittance {

    /**
     * A Finnish reference number.
     *
     * @param number the number that the payee gave
     */
    record Reference(ReferenceNumber number) implements Remittance {}

    /**
     * An international reference (ISO 11649).
     *
     * @param reference the reference that the payee gave
     */
    record CreditorReference(RfReference reference) implements Remittance {}

    /**
     * A free message.
     *
     * @param text what the payee reads; no voucher code and no name of a young person
     */
    record Message(String text) implements Remittance {}
}
