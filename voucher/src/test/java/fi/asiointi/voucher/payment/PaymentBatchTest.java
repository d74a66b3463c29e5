package fi.asiointi.voucher.payment;

import static fi.asiointi.voucher.payment.Payments.HEAD;
import static fi.asiointi.voucher.payment.Payments.ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.payment.BatchReading.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentBatchTest {
    private static final Money LARGEST = Money.parse("999999999.99");

    @Test
    void theSumIsExactToTheCent() {
        PaymentBatch batch = Payments.batch(ROWS.toArray(PaymentRow[]::new));

        assertThat(batch.sum()).isEqualTo(Money.parse("700.02"));
        assertThat(batch.rows()).isEqualTo(ROWS);
    }

    @Test
    void everyFaultOfEveryRowIsToldAtOnce() {
        var rows =
                List.of(
                        Payments.row("1", "Leipomo", Money.ofEuros(350), "Kesäseteli"),
                        Payments.row("1", " ", Money.ZERO, "x".repeat(141)),
                        Payments.row("", "Leipomo", LARGEST.plus(Money.ofCents(1)), " "),
                        Payments.row("2", "Leipomo", Money.ofCents(-1), "Kesäseteli"),
                        Payments.row("3", "Leipomo", LARGEST, "x".repeat(140)));

        assertThat(faults(HEAD, rows))
                .containsExactly(
                        "2 DUPLICATE_PAYMENT",
                        "2 PAYEE_MISSING",
                        "2 AMOUNT_NOT_POSITIVE",
                        "2 MESSAGE_LENGTH",
                        "3 CLAIM_MISSING",
                        "3 AMOUNT_TOO_LARGE",
                        "3 MESSAGE_LENGTH",
                        "4 AMOUNT_NOT_POSITIVE");
    }

    @Test
    void anEmptyBatchIsRefused() {
        assertThat(faults(HEAD, List.of())).containsExactly("0 EMPTY_BATCH");
    }

    @Test
    void aBatchWithAWrongHeadIsRefused() {
        var payer = new Payer("K".repeat(71), Payments.CITY.id(), Payments.CITY_ACCOUNT, null);
        var head = new BatchHead("elokuun erä", HEAD.madeAt(), HEAD.payOn(), payer);

        assertThat(faults(head, ROWS)).containsExactly("0 BATCH_ID_FORMAT", "0 PAYER_NAME_LENGTH");
    }

    @ParameterizedTest
    @CsvSource({
        "claim-5, claim-5",
        "123e4567-e89b-12d3-a456-426614174000, 123e4567e89b12d3a456426614174000",
        "a/b, c14cddc033f64b9dea80ea675cf280a015e",
    })
    void theIdFromEndToEndIsTheSameForTheSameClaim(String claim, String expected) {
        PaymentRow row = Payments.row(claim, "Leipomo", Money.ofEuros(1), "Kesäseteli");

        assertThat(row.endToEndId()).isEqualTo(expected).hasSizeLessThanOrEqualTo(35);
    }

    @Test
    void aPaymentIsPrintedWithoutPayeeAndAccount() {
        assertThat(Payments.BY_REFERENCE).hasToString("payment of claim claim-5: 350.01 €");
    }

    private static List<String> faults(BatchHead head, List<PaymentRow> rows) {
        return ((BatchReading.Refused) PaymentBatch.of(head, rows))
                .faults().stream().map(PaymentBatchTest::text).toList();
    }

    private static String text(Fault fault) {
        return fault.row() + " " + fault.reason().code();
    }
}
