package fi.asiointi.voucher.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DocumentType3Code;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import fi.asiointi.subsidy.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;

/**
 * What is written is read back by Prowide's library, and checked against the schema of ISO 20022.
 */
class CreditTransferFileTest {
    private static final PaymentBatch BATCH =
            Payments.batch(Payments.BY_MESSAGE, Payments.BY_REFERENCE, Payments.BY_RF);

    @Test
    void theHeadIsReadBack() {
        GroupHeader85 head = read(BATCH, SepaText.FINNISH).getGrpHdr();

        assertThat(head.getMsgId()).isEqualTo("KESASETELI-2026-08-20");
        assertThat(head.getCreDtTm().toInstant()).isEqualTo("2026-08-20T09:30:15Z");
        assertThat(head.getNbOfTxs()).isEqualTo("3");
        assertThat(head.getCtrlSum()).isEqualTo("700.02");
        assertPayer(head.getInitgPty());
    }

    @Test
    void thePaymentBlockIsReadBack() {
        PaymentInstruction30 block = block(BATCH, SepaText.FINNISH);

        assertThat(block.getPmtInfId()).isEqualTo("KESASETELI-2026-08-20");
        assertThat(block.getPmtMtd()).isEqualTo(PaymentMethod3Code.TRF);
        assertThat(block.getNbOfTxs()).isEqualTo("3");
        assertThat(block.getCtrlSum()).isEqualTo("700.02");
        assertThat(block.getPmtTpInf().getSvcLvl())
                .singleElement()
                .extracting("cd")
                .isEqualTo("SEPA");
        assertThat(block.getReqdExctnDt().getDt()).isEqualTo("2026-08-24");
        assertPayer(block.getDbtr());
        assertThat(block.getDbtrAcct().getId().getIBAN()).isEqualTo("FI2112345600000785");
        assertThat(bic(block.getDbtrAgt())).isEqualTo("NDEAFIHH");
        assertThat(block.getChrgBr()).isEqualTo(ChargeBearerType1Code.SLEV);
    }

    @Test
    void everyPaymentIsReadBackInItsOrder() {
        List<CreditTransferTransaction34> payments =
                block(BATCH, SepaText.FINNISH).getCdtTrfTxInf();

        assertThat(payments)
                .extracting(p -> p.getPmtId().getEndToEndId())
                .containsExactlyElementsOf(
                        BATCH.rows().stream().map(PaymentRow::endToEndId).toList())
                .startsWith("123e4567e89b12d3a456426614174000", "claim-5");
        assertThat(payments)
                .extracting(p -> p.getAmt().getInstdAmt().getValue().toPlainString())
                .containsExactly("350.00", "350.01", "0.01");
        assertThat(payments).extracting(p -> p.getAmt().getInstdAmt().getCcy()).containsOnly("EUR");
        assertThat(payments)
                .extracting(p -> p.getCdtr().getNm())
                .containsExactly(
                        "Leipomo Äyriäinen + Pojat Oy", "Kahvila Esimerkki Ky", "Yhdistys ry");
        assertThat(payments)
                .extracting(p -> p.getCdtrAcct().getId().getIBAN())
                .containsOnly("FI5542345670000081");
        assertThat(payments.get(0).getCdtrAgt()).isNull();
        assertThat(bic(payments.get(1).getCdtrAgt())).isEqualTo("OKOYFIHH");
    }

    @Test
    void messagesAndReferencesAreReadBack() {
        List<CreditTransferTransaction34> payments =
                block(BATCH, SepaText.FINNISH).getCdtTrfTxInf();

        assertThat(payments.get(0).getRmtInf().getUstrd()).containsExactly("Kesäseteli 2026");
        assertThat(payments.get(0).getRmtInf().getStrd()).isEmpty();
        var national = payments.get(1).getRmtInf().getStrd().get(0).getCdtrRefInf();
        assertThat(national.getRef()).isEqualTo("1234561");
        assertThat(national.getTp().getCdOrPrtry().getCd()).isEqualTo(DocumentType3Code.SCOR);
        assertThat(national.getTp().getIssr()).isNull();
        var international = payments.get(2).getRmtInf().getStrd().get(0).getCdtrRefInf();
        assertThat(international.getRef()).startsWith("RF").endsWith("987657");
        assertThat(international.getTp().getIssr()).isEqualTo("ISO");
    }

    @Test
    void theFileKeepsTheSchemaOfIso20022() {
        assertThatCode(() -> validator().validate(source(xml(BATCH, SepaText.FINNISH))))
                .doesNotThrowAnyException();
        // The schema is looked at indeed:
        String wrong = xml(BATCH, SepaText.LATIN).replace("<NbOfTxs>3", "<NbOfTxs>three");
        assertThatThrownBy(() -> validator().validate(source(wrong)))
                .hasMessageContaining("Max15NumericText");
    }

    @Test
    void aPayerWithoutABankCodeIsFoundByTheAccount() throws Exception {
        var payer = new Payer("Helsinki", Payments.CITY.id(), Payments.CITY_ACCOUNT, null);
        var head = new BatchHead("era-1", Payments.HEAD.madeAt(), Payments.HEAD.payOn(), payer);
        var ready = (BatchReading.Ready) PaymentBatch.of(head, List.of(Payments.BY_MESSAGE));

        PaymentInstruction30 block = block(ready.batch(), SepaText.FINNISH);

        assertThat(block.getDbtrAgt().getFinInstnId().getOthr().getId()).isEqualTo("NOTPROVIDED");
        validator().validate(source(xml(ready.batch(), SepaText.FINNISH)));
    }

    @Test
    void whatIsMarkupInXmlIsTextForTheReader() {
        PaymentBatch batch =
                Payments.batch(Payments.row("1", "A<B>&\"C\"", Money.ofEuros(1), "]]> <!-- ü"));

        CreditTransferTransaction34 payment = block(batch, SepaText.LATIN).getCdtTrfTxInf().get(0);

        assertThat(payment.getCdtr().getNm()).isEqualTo("A.B.+.C.");
        assertThat(payment.getRmtInf().getUstrd()).containsExactly("... ..-- u");
    }

    @Test
    void aLargeBatchAddsUpExactly() throws Exception {
        PaymentRow[] rows =
                IntStream.rangeClosed(1, 2_000)
                        .mapToObj(i -> Payments.row("c" + i, "Leipomo", Money.ofCents(i), "Kesä"))
                        .toArray(PaymentRow[]::new);
        PaymentBatch batch = Payments.batch(rows);

        assertThat(read(batch, SepaText.FINNISH).getGrpHdr().getCtrlSum()).isEqualTo("20010.00");
        assertThat(block(batch, SepaText.FINNISH).getCdtTrfTxInf()).hasSize(2_000);
        validator().validate(source(xml(batch, SepaText.FINNISH)));
    }

    @Test
    void theSameBatchIsTheSameBytes() {
        assertThat(xml(BATCH, SepaText.FINNISH))
                .isEqualTo(xml(BATCH, SepaText.FINNISH))
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">");
    }

    private static void assertPayer(PartyIdentification135 party) {
        assertThat(party.getNm()).isEqualTo("Helsingin kaupunki");
        assertThat(party.getId().getOrgId().getOthr())
                .singleElement()
                .extracting("id")
                .isEqualTo("0201256-6");
    }

    private static String bic(BranchAndFinancialInstitutionIdentification6 bank) {
        return bank.getFinInstnId().getBICFI();
    }

    private static CustomerCreditTransferInitiationV09 read(
            PaymentBatch batch, SepaText characters) {
        return MxPain00100109.parse(xml(batch, characters)).getCstmrCdtTrfInitn();
    }

    private static PaymentInstruction30 block(PaymentBatch batch, SepaText characters) {
        List<PaymentInstruction30> blocks = read(batch, characters).getPmtInf();
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    private static String xml(PaymentBatch batch, SepaText characters) {
        var out = new ByteArrayOutputStream();
        new CreditTransferFile(characters).write(batch, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static StreamSource source(String xml) {
        return new StreamSource(new StringReader(xml));
    }

    /** The schema of ISO 20022, as the library hbci4j carries it. */
    private static Validator validator() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(CreditTransferFileTest.class.getResource("/pain.001.001.09.xsd"))
                .newValidator();
    }
}
