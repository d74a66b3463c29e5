package fi.asiointi.identity.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierConversionsTest {
    private static final BusinessId HELSINKI = BusinessId.parse("0201256-6");

    @Test
    void aBusinessIdStandsWithinFourOtherIdentifiers() {
        assertThat(VatNumber.of(HELSINKI)).hasToString("FI02012566");
        assertThat(OvtCode.of(HELSINKI)).hasToString("003702012566");
        assertThat(PeppolParticipant.of(OvtCode.of(HELSINKI))).hasToString("0216:003702012566");
        assertThat(SepaCreditorId.of(HELSINKI)).hasToString("FI27ZZZ02012566");

        assertThat(VatNumber.of(HELSINKI).businessId()).isEqualTo(HELSINKI);
        assertThat(OvtCode.of(HELSINKI).businessId()).isEqualTo(HELSINKI);
        assertThat(SepaCreditorId.of(HELSINKI).businessId()).isEqualTo(HELSINKI);
        assertThat(SepaCreditorId.of(HELSINKI).businessCode()).isEqualTo("ZZZ");
        assertThat(SepaCreditorId.parse("FI27ABC02012566").businessCode()).isEqualTo("ABC");
        assertThat(Euid.parse("FIFPRO.0201256-6").businessId()).isEqualTo(HELSINKI);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.246.10.20774740.10, 2077474-0",
        "1.2.246.10.1120389.10, 0112038-9",
        "1.2.246.10.01120389.1, 0112038-9"
    })
    void aKatsoOidLeadsToTheBusinessId(String oid, String id) {
        assertThat(KatsoOid.parse(oid).businessId()).isEqualTo(BusinessId.parse(id));
    }

    @Test
    void aPartOfAnOrganisationHasASuffix() {
        OvtCode part = OvtCode.parse("003702012566TST01");

        assertThat(part.suffix()).isEqualTo("TST01");
        assertThat(part.businessId()).isEqualTo(HELSINKI);
        assertThat(PeppolParticipant.of(part)).hasToString("0216:003702012566tst01");
        assertThat(PeppolParticipant.of(part).ovtCode()).isEqualTo(part);
        assertThat(PeppolParticipant.parse("0216:003702012566TST01"))
                .isEqualTo(PeppolParticipant.parse("0216:003702012566tst01"));
    }

    @ParameterizedTest
    @CsvSource({
        "0037:0201256-6, 0216:003702012566",
        "0037:003702012566AB, 0216:003702012566ab",
        "0212:0201256-6, 0216:003702012566",
        "0213:FI02012566, 0216:003702012566",
        "0215:TE003702012566, 0216:003702012566"
    })
    void anAddressOfARemovedSchemeTellsWhatItIsNow(String old, String now) {
        var refused = (Parsed.Invalid<PeppolParticipant>) PeppolParticipant.tryParse(old);

        assertThat(refused.reason().parameter("upgraded")).contains(now);
        assertThat(PeppolParticipant.tryParseLenient(old).orElseThrow()).hasToString(now);
    }

    @Test
    void anAddressOfARemovedSchemeWithoutABusinessIdStaysRefused() {
        assertThat(BusinessIdTest.reasonCode(PeppolParticipant.tryParseLenient("0212:1234567-8")))
                .isEqualTo("REMOVED_SCHEME");
    }

    @Test
    void referencesTravelBetweenTheirNationalAndInternationalForm() {
        ReferenceNumber national = ReferenceNumber.parse("1232");

        assertThat(RfReference.of(national)).hasToString("RF111232");
        assertThat(RfReference.parse("RF111232").referenceNumber()).isEqualTo(national);
        assertThat(RfReference.of(ReferenceNumber.parse("0000001232")))
                .isEqualTo(RfReference.of(national));
        assertThat(ReferenceNumber.withCheckDigit("123")).isEqualTo(national);
        assertThatIllegalArgumentException().isThrownBy(() -> ReferenceNumber.withCheckDigit("12"));
    }

    @Test
    void leadingZerosOfAReferenceCarryNoWeight() {
        ReferenceNumber withZeros = ReferenceNumber.parse("0000001232");

        assertThat(withZeros).isEqualTo(ReferenceNumber.parse("1232"));
        assertThat(withZeros).hasSameHashCodeAs(ReferenceNumber.parse("1232"));
        assertThat(withZeros).isEqualByComparingTo(ReferenceNumber.parse("1232"));
        assertThat(withZeros.value()).isEqualTo("0000001232");
        assertThat(withZeros.display()).isEqualTo("1232");
    }

    @Test
    void numbersArePrintedInTheGroupsThatPeopleKnow() {
        assertThat(FinnishIban.parse("FI2112345600000785").display())
                .isEqualTo("FI21 1234 5600 0007 85");
        assertThat(ReferenceNumber.parse("12345678901234567894").display())
                .isEqualTo("12345 67890 12345 67894");
        assertThat(ReferenceNumber.parse("20240000015").display()).isEqualTo("2 02400 00015");
        assertThat(RfReference.parse("RF8520240000015").display()).isEqualTo("RF85 2024 0000 015");
    }

    @Test
    void anAccountNumberIsMaskedWhereItIsPrinted() {
        assertThat(FinnishIban.parse("FI2112345600000785")).hasToString("FI** **** **** **07 85");
    }

    @ParameterizedTest
    @CsvSource({
        "FI2212345600000785, MOD97, 21, 3",
        "FI9112345600000786, NATIONAL_CHECK_DIGIT, 5, 18"
    })
    void theRightDigitsOfAnAccountNumberAreTold(
            String text, String code, String expected, int position) {
        var refused = (Parsed.Invalid<FinnishIban>) FinnishIban.tryParse(text);

        assertThat(refused.reason().code()).isEqualTo(code);
        assertThat(refused.reason().parameter("expected")).contains(expected);
        assertThat(refused.position()).hasValue(position);
    }

    @Test
    void theRightCheckDigitsAreToldWhereverTheyCanBeCounted() {
        assertThat(expected(VatNumber.tryParse("FI02012567"))).isEqualTo("6");
        assertThat(expected(Euid.tryParse("FIFPRO.0116297-5"))).isEqualTo("6");
        assertThat(expected(OvtCode.tryParse("003702012567"))).isEqualTo("6");
        assertThat(expected(PeppolParticipant.tryParse("0216:003702012567"))).isEqualTo("6");
        assertThat(expected(ReferenceNumber.tryParse("1231"))).isEqualTo("2");
        assertThat(expected(RfReference.tryParse("RF181232"))).isEqualTo("11");
        assertThat(expected(Lei.tryParse("74370000000000000143"))).isEqualTo("42");
        assertThat(expected(SepaCreditorId.tryParse("FI28ZZZ02012566"))).isEqualTo("27");
        assertThat(expected(KatsoOid.tryParse("1.2.246.10.20774741.10"))).isEqualTo("0");
    }

    @Test
    void theOldFormOfABusinessIdIsReadOnlyWhereItIsAskedFor() {
        assertThat(BusinessId.tryParseLegacy("1120389").orElseThrow()).hasToString("0112038-9");
        assertThat(BusinessId.tryParseLegacy("112038-9").orElseThrow()).hasToString("0112038-9");
        assertThat(BusinessId.tryParseLegacy("0112038-9").orElseThrow()).hasToString("0112038-9");
        assertThat(BusinessId.tryParseLenient("1120389").toOptional()).isEmpty();
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        String huge = "x" + " ".repeat(2_000_000) + "2";

        IdentifierKind.all()
                .forEach(kind -> assertThat(kind.lenient.apply(huge).toOptional()).isEmpty());
    }

    @Test
    void codesOfTwoEditionsAreNeverEqual() {
        assertThat(new IndustryCode("TOIMI3", "70100"))
                .isNotEqualTo(new IndustryCode("TOIMI4", "70100"));
        assertThat(IndustryCode.parse("TOIMI4 70100")).hasToString("TOIMI4 70100");
        assertThat(BusinessIdTest.reasonCode(IndustryCode.tryParse("70100", "TOIMI9")))
                .isEqualTo("CODE_SET");
        assertThat(IndustryCode.tryParseLenient("70.100", "TOIMI4").orElseThrow().code())
                .isEqualTo("70100");
    }

    @Test
    void associationNumbersSortByNumber() {
        assertThat(AssociationRegisterNumber.parse("999"))
                .isLessThan(AssociationRegisterNumber.parse("1.234"));
        assertThat(AssociationRegisterNumber.tryParseLenient("000.195883").toOptional()).isEmpty();
        assertThat(AssociationRegisterNumber.tryParseLenient("000.001").orElseThrow())
                .hasToString("1");
    }

    private static String expected(Parsed<?> parsed) {
        return ((Parsed.Invalid<?>) parsed).reason().parameter("expected").orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "FIFP.RO.2567491-7, FORMAT",
        "6IFPRO.0116297-6, FORMAT",
        "FIPRO.0116297-6, REGISTER_ID",
        "SEBOLREG.5560000000, COUNTRY"
    })
    void theRegisterOfAnEuidIsJudgedOnlyWhereThereIsOne(String text, String code) {
        assertThat(BusinessIdTest.reasonCode(Euid.tryParse(text))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"IBAN FI21 1234 5600 0007 85, FI2112345600000785", "iban: FI2112345600000785, ''"})
    void theWordBeforeAnAccountNumberIsForgiven(String text, String number) {
        assertThat(
                        FinnishIban.tryParseLenient(text)
                                .toOptional()
                                .map(FinnishIban::value)
                                .orElse(""))
                .isEqualTo(number);
    }

    @Test
    void aReferenceOfZerosIsPrintedWithoutThem() {
        assertThat(ReferenceNumber.parse("0000000000000000013").display()).isEqualTo("13");
    }
}
