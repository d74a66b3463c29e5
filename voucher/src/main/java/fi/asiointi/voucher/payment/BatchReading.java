package fi.asiointi.voucher.payment;

import fi.asiointi.identity.reason.Reason;
import java.util.List;

/** What came of some payments: a batch, or all that is wrong with them. */
public sealed interface BatchReading {

    /**
     * All payments are in order.
     *
     * @param batch the payments
     */
    record Ready(PaymentBatch batch) implements BatchReading {}

    /**
     * Nothing may be paid before the faults are mended.
     *
     * @param faults every fault of every row
     */
    record Refused(List<Fault> faults) implements BatchReading {
        /** A list that can no longer change. */
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One fault.
     *
     * @param row the row, counted from 1; 0 for the batch itself
     * @param reason what is wrong: {@code EMPTY_BATCH}, {@code BATCH_ID_FORMAT}, {@code
     *     PAYER_NAME_LENGTH}, {@code SUM_TOO_LARGE}, {@code DUPLICATE_PAYMENT}, {@code
     *     AMOUNT_NOT_POSITIVE}, {@code AMOUNT_TOO_LARGE}, {@code CLAIM_MISSING}, {@code
     *     PAYEE_MISSING}, {@code MESSAGE_LENGTH}
     */
    record Fault(int row, Reason reason) {}
}
