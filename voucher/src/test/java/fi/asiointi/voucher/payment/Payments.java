package fi.asiointi.voucher.payment;

import fi.asiointi.identity.id.Bic;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.identity.id.ReferenceNumber;
import fi.asiointi.identity.id.RfReference;
import fi.asiointi.subsidy.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Invented payments. */
final class Payments {
    static final FinnishIban CITY_ACCOUNT = FinnishIban.parse("FI2112345600000785");
    static final FinnishIban ACCOUNT = FinnishIban.parse("FI5542345670000081");
    static final Payer CITY =
            new Payer(
                    "Helsingin kaupunki",
                    BusinessId.parse("0201256-6"),
                    CITY_ACCOUNT,
                    Bic.parse("NDEAFIHH"));
    static final BatchHead HEAD =
            new BatchHead(
                    "KESASETELI-2026-08-20",
                    Instant.parse("2026-08-20T09:30:15.5Z"),
                    LocalDate.of(2026, 8, 24),
                    CITY);
    static final PaymentRow BY_MESSAGE =
            new PaymentRow(
                    "123e4567-e89b-12d3-a456-426614174000",
                    "Leipomo Äyriäinen & Pojat Oy",
                    ACCOUNT,
                    null,
                    Money.ofEuros(350),
                    new Remittance.Message("Kesäseteli 2026"));
    static final PaymentRow BY_REFERENCE =
            new PaymentRow(
                    "claim-5",
                    "Kahvila Esimerkki Ky",
                    ACCOUNT,
                    Bic.parse("OKOYFIHH"),
                    Money.ofCents(35_001),
                    new Remittance.Reference(ReferenceNumber.withCheckDigit("123456")));
    static final PaymentRow BY_RF =
            new PaymentRow(
                    "Käsittely 2026/7, liite 3: hakemus numero kuusi",
                    "Yhdistys ry",
                    ACCOUNT,
                    null,
                    Money.ofCents(1),
                    new Remittance.CreditorReference(
                            RfReference.of(ReferenceNumber.withCheckDigit("98765"))));
    static final List<PaymentRow> ROWS = List.of(BY_MESSAGE, BY_REFERENCE, BY_RF);

    private Payments() {}

    static PaymentBatch batch(PaymentRow... rows) {
        return ((BatchReading.Ready) PaymentBatch.of(HEAD, List.of(rows))).batch();
    }

    static PaymentRow row(String claim, String payee, Money amount, String message) {
        return new PaymentRow(claim, payee, ACCOUNT, null, amount, new Remittance.Message(message));
    }
}
