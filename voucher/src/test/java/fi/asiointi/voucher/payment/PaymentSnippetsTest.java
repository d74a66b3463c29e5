package fi.asiointi.voucher.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class PaymentSnippetsTest {

    @Test
    void batch() {
        BatchHead head = Payments.HEAD;
        List<PaymentRow> rows = Payments.ROWS;
        var out = new ByteArrayOutputStream();
        var faults = new StringBuilder();
        // @start region="batch"
        BatchReading reading = PaymentBatch.of(head, rows);
        if (reading instanceof BatchReading.Ready ready) {
            new CreditTransferFile(SepaText.FINNISH).write(ready.batch(), out);
        } else if (reading instanceof BatchReading.Refused refused) {
            refused.faults().forEach(f -> faults.append(f.row()).append(' ').append(f.reason()));
        }
        // @end
        assertThat(out.size()).isPositive();
        assertThat(faults).isEmpty();
    }
}
