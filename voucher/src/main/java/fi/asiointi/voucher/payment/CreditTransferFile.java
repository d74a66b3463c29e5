package fi.asiointi.voucher.payment;

import fi.asiointi.identity.id.Bic;
import fi.asiointi.subsidy.money.Money;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch as a SEPA credit transfer: ISO 20022, {@code pain.001.001.09}, the message that
 * banks in Finland read.
 *
 * <p>One payment information block, in the order of the batch; the number of payments and their sum
 * stand in both heads. The same batch gives the same bytes.
 */
public final class CreditTransferFile {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final SepaText characters;

    /**
     * A writer of files.
     *
     * @param characters which characters the city's bank takes
     */
    public CreditTransferFile(SepaText characters) {
        this.characters = characters;
    }

    /**
     * Writes a batch.
     *
     * @param batch the payments
     * @param out where the XML goes, in UTF-8; stays open
     * @throws IllegalStateException when it cannot be written there
     */
    public void write(PaymentBatch batch, OutputStream out) {
        try {
            var stream =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            stream.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            var xml = new XmlTree(stream);
            xml.root("Document", NAMESPACE, () -> transfer(xml, batch));
            stream.writeEndDocument();
            stream.flush();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("The payment file could not be written", failed);
        }
    }

    private void transfer(XmlTree xml, PaymentBatch batch) throws XMLStreamException {
        xml.in(
                "CstmrCdtTrfInitn",
                () -> {
                    xml.in("GrpHdr", () -> head(xml, batch));
                    xml.in("PmtInf", () -> payments(xml, batch));
                });
    }

    private void head(XmlTree xml, PaymentBatch batch) throws XMLStreamException {
        xml.text("MsgId", batch.id());
        xml.text("CreDtTm", batch.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        totals(xml, batch);
        xml.in("InitgPty", () -> payer(xml, batch.payer()));
    }

    private void payments(XmlTree xml, PaymentBatch batch) throws XMLStreamException {
        xml.text("PmtInfId", batch.id());
        xml.text("PmtMtd", "TRF");
        totals(xml, batch);
        xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.text("Cd", "SEPA")));
        xml.in("ReqdExctnDt", () -> xml.text("Dt", batch.payOn().toString()));
        xml.in("Dbtr", () -> payer(xml, batch.payer()));
        xml.in("DbtrAcct", () -> account(xml, batch.payer().iban().value()));
        Bic bank = batch.payer().bic();
        xml.in(
                "DbtrAgt",
                () ->
                        xml.in(
                                "FinInstnId",
                                () -> {
                                    if (bank == null) {
                                        // The block is mandatory; the bank finds itself by the
                                        // account.
                                        xml.in("Othr", () -> xml.text("Id", "NOTPROVIDED"));
                                    } else {
                                        xml.text("BICFI", bank.value());
                                    }
                                }));
        xml.text("ChrgBr", "SLEV");
        for (PaymentRow row : batch.rows()) {
            xml.in("CdtTrfTxInf", () -> payment(xml, row));
        }
    }

    private void payment(XmlTree xml, PaymentRow row) throws XMLStreamException {
        xml.in("PmtId", () -> xml.text("EndToEndId", row.endToEndId()));
        xml.in("Amt", () -> xml.text("InstdAmt", "Ccy", "EUR", euros(row.amount())));
        Bic bank = row.bic();
        if (bank != null) {
            xml.in("CdtrAgt", () -> xml.in("FinInstnId", () -> xml.text("BICFI", bank.value())));
        }
        xml.in("Cdtr", () -> xml.text("Nm", name(row.payee())));
        xml.in("CdtrAcct", () -> account(xml, row.iban().value()));
        xml.in("RmtInf", () -> remittance(xml, row.remittance()));
    }

    private void remittance(XmlTree xml, Remittance remittance) throws XMLStreamException {
        if (remittance instanceof Remittance.Message message) {
            String text = characters.written(message.text(), PaymentLimits.STATED.messageLength());
            xml.text("Ustrd", text);
        } else if (remittance instanceof Remittance.Reference reference) {
            structured(xml, null, reference.number().value());
        } else if (remittance instanceof Remittance.CreditorReference reference) {
            structured(xml, "ISO", reference.reference().value());
        }
    }

    /** A reference of either kind has the code SCOR; the international one names its issuer. */
    private static void structured(XmlTree xml, @Nullable String issuer, String reference)
            throws XMLStreamException {
        xml.in(
                "Strd",
                () ->
                        xml.in(
                                "CdtrRefInf",
                                () -> {
                                    xml.in(
                                            "Tp",
                                            () -> {
                                                xml.in("CdOrPrtry", () -> xml.text("Cd", "SCOR"));
                                                if (issuer != null) {
                                                    xml.text("Issr", issuer);
                                                }
                                            });
                                    xml.text("Ref", reference);
                                }));
    }

    private static void totals(XmlTree xml, PaymentBatch batch) throws XMLStreamException {
        xml.text("NbOfTxs", Integer.toString(batch.rows().size()));
        xml.text("CtrlSum", euros(batch.sum()));
    }

    private void payer(XmlTree xml, Payer payer) throws XMLStreamException {
        xml.text("Nm", name(payer.name()));
        xml.in(
                "Id",
                () ->
                        xml.in(
                                "OrgId",
                                () -> xml.in("Othr", () -> xml.text("Id", payer.id().value()))));
    }

    private static void account(XmlTree xml, String iban) throws XMLStreamException {
        xml.in("Id", () -> xml.text("IBAN", iban));
    }

    private String name(String name) {
        return characters.written(name, PaymentLimits.STATED.nameLength());
    }

    private static String euros(Money amount) {
        return amount.toEuros().toPlainString();
    }
}
