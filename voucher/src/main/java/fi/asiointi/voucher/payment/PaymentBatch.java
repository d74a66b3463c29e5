package fi.asiointi.voucher.payment;

import fi.asiointi.subsidy.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Payments that go to the bank as one file. Made by {@link #of} alone, so a batch has no fault.
 *
 * {@snippet class="fi.asiointi.voucher.payment.PaymentSnippetsTest" region="batch"}
 */
public final class PaymentBatch {
    private final BatchHead head;
    private final List<PaymentRow> rows;
    private final Money sum;

    PaymentBatch(BatchHead head, List<PaymentRow> rows, Money sum) {
        this.head = head;
        this.rows = List.copyOf(rows);
        this.sum = sum;
    }

    /**
     * Makes a batch of payments, or tells all that is wrong.
     *
     * @param head the batch's id, its moment, the day of payment and the payer
     * @param rows the payments, in the order in which they are written
     * @return the batch, or every fault of every row
     */
    public static BatchReading of(BatchHead head, List<PaymentRow> rows) {
        return new BatchChecks(head, rows).reading();
    }

    /** {@return the batch's id} */
    public String id() {
        return head.id();
    }

    /** {@return when the batch was made} */
    public Instant madeAt() {
        return head.madeAt();
    }

    /** {@return the day on which the bank pays} */
    public LocalDate payOn() {
        return head.payOn();
    }

    /** {@return who pays} */
    public Payer payer() {
        return head.payer();
    }

    /** {@return the payments, in their order} */
    public List<PaymentRow> rows() {
        return rows;
    }

    /** {@return the sum of all payments} */
    public Money sum() {
        return sum;
    }

    /** The id, the number of payments and the sum. */
    @Override
    public String toString() {
        return "batch " + id() + ": " + rows.size() + " payments, " + sum + " €";
    }
}
