package fi.asiointi.voucher.payment;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.asiointi.subsidy.money.Money;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTableTest {

    @Test
    void everyPaymentIsARow() {
        List<NamedCsvRecord> rows =
                read(Payments.batch(Payments.BY_MESSAGE, Payments.BY_REFERENCE, Payments.BY_RF));

        assertThat(rows)
                .extracting(r -> r.getField("amount"))
                .containsExactly("350.00", "350.01", "0.01");
        assertThat(rows)
                .extracting(r -> r.getField("payee"))
                .containsExactly(
                        "Leipomo Äyriäinen & Pojat Oy", "Kahvila Esimerkki Ky", "Yhdistys ry");
        assertThat(rows.get(0).getField("message")).isEqualTo("Kesäseteli 2026");
        assertThat(rows.get(0).getField("reference")).isEmpty();
        assertThat(rows.get(1).getField("reference")).isEqualTo("1234561");
        assertThat(rows.get(1).getField("bic")).isEqualTo("OKOYFIHH");
        assertThat(rows.get(2).getField("reference")).startsWith("RF");
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            assertThat(row.getField("iban")).isEqualTo("FI5542345670000081");
                            assertThat(row.getField("currency")).isEqualTo("EUR");
                            assertThat(row.getField("pay_on")).isEqualTo("2026-08-24");
                            assertThat(row.getField("batch")).isEqualTo("KESASETELI-2026-08-20");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aNameThatASpreadsheetWouldReckonIsText(String payee) {
        PaymentBatch batch = Payments.batch(Payments.row("1", payee, Money.ofEuros(1), payee));

        NamedCsvRecord row = read(batch).get(0);

        assertThat(row.getField("payee")).isEqualTo("'" + payee);
        assertThat(row.getField("message")).isEqualTo("'" + payee);
    }

    @Test
    void quotesCommasAndLineBreaksStayInTheirField() {
        String name = "Leipomo \"Pulla\", Oy\r\nsivu";
        PaymentBatch batch = Payments.batch(Payments.row("1", name, Money.ofEuros(1), "viesti"));

        assertThat(read(batch).get(0).getField("payee")).isEqualTo(name);
        assertThat(table(batch)).endsWith("\r\n");
    }

    private static List<NamedCsvRecord> read(PaymentBatch batch) {
        return CsvReader.builder().ofNamedCsvRecord(table(batch)).stream().toList();
    }

    private static String table(PaymentBatch batch) {
        var out = new StringWriter();
        PaymentTable.write(batch, out);
        return out.toString();
    }
}
