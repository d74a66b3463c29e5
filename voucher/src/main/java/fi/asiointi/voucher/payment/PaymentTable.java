package fi.asiointi.voucher.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;

/**
 * Writes a batch as a table for the city's payment system: CSV (RFC 4180), one row a payment under
 * a row of names. Needs the library fastcsv.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class PaymentTable {
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private PaymentTable() {}

    /**
     * Writes a batch.
     *
     * @param batch the payments
     * @param out where the table goes; stays open
     */
    public static void write(PaymentBatch batch, Writer out) {
        CsvWriter table =
                CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(out);
        table.writeRecord(
                "batch",
                "pay_on",
                "end_to_end_id",
                "claim",
                "payee",
                "iban",
                "bic",
                "amount",
                "currency",
                "reference",
                "message");
        for (PaymentRow row : batch.rows()) {
            table.writeRecord(
                    harmless(batch.id()),
                    batch.payOn().toString(),
                    harmless(row.endToEndId()),
                    harmless(row.claim()),
                    harmless(row.payee()),
                    row.iban().value(),
                    row.bic() == null ? "" : row.bic().value(),
                    row.amount().toEuros().toPlainString(),
                    "EUR",
                    reference(row.remittance()),
                    row.remittance() instanceof Remittance.Message message
                            ? harmless(message.text())
                            : "");
        }
    }

    private static String reference(Remittance remittance) {
        if (remittance instanceof Remittance.Reference reference) {
            return reference.number().value();
        }
        return remittance instanceof Remittance.CreditorReference reference
                ? reference.reference().value()
                : "";
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
