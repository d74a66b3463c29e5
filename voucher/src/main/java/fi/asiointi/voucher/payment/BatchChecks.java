package fi.asiointi.voucher.payment;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.payment.BatchReading.Fault;
import fi.asiointi.voucher.payment.Remittance.Message;
import fi.asiointi.voucher.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for every fault of a batch before anything is written. */
final class BatchChecks {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9+?:().,'-]{1,35}");

    private final BatchHead head;
    private final List<PaymentRow> rows;
    private final PaymentLimits limits;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> claims = new HashSet<>();
    private Money sum = Money.ZERO;

    BatchChecks(BatchHead head, List<PaymentRow> rows) {
        this.head = head;
        this.rows = List.copyOf(rows);
        this.limits = PaymentLimits.STATED;
    }

    BatchReading reading() {
        checkHead();
        for (int row = 1; row <= rows.size(); row++) {
            check(row, rows.get(row - 1));
        }
        if (faults.isEmpty() && sum.compareTo(limits.largestSum()) > 0) {
            fault(0, "SUM_TOO_LARGE", "limit", limits.largestSum());
        }
        return faults.isEmpty()
                ? new BatchReading.Ready(new PaymentBatch(head, rows, sum))
                : new BatchReading.Refused(faults);
    }

    private void checkHead() {
        if (rows.isEmpty()) {
            fault(0, "EMPTY_BATCH");
        }
        if (!ID.matcher(head.id()).matches()) {
            fault(0, "BATCH_ID_FORMAT");
        }
        String payer = head.payer().name();
        if (payer.isBlank() || payer.length() > limits.nameLength()) {
            fault(0, "PAYER_NAME_LENGTH", "limit", limits.nameLength());
        }
    }

    private void check(int row, PaymentRow payment) {
        if (payment.claim().isBlank()) {
            fault(row, "CLAIM_MISSING");
        } else if (!claims.add(payment.endToEndId())) {
            fault(row, "DUPLICATE_PAYMENT");
        }
        if (payment.payee().isBlank()) {
            fault(row, "PAYEE_MISSING");
        }
        checkAmount(row, payment.amount());
        if (payment.remittance() instanceof Message message
                && (message.text().isBlank() || message.text().length() > limits.messageLength())) {
            fault(row, "MESSAGE_LENGTH", "limit", limits.messageLength());
        }
    }

    private void checkAmount(int row, Money amount) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            fault(row, "AMOUNT_NOT_POSITIVE");
        } else if (amount.compareTo(limits.largestAmount()) > 0) {
            fault(row, "AMOUNT_TOO_LARGE", "limit", limits.largestAmount());
        } else {
            sum = sum.plus(amount);
        }
    }

    private void fault(int row, String code, Object... namesAndValues) {
        faults.add(new Fault(row, Texts.reason(code, namesAndValues)));
    }
}
