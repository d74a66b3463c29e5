package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.voucher.code.CodeReading.Read;
import fi.asiointi.voucher.code.CodeReading.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormatTest {
    private static final CodeFormat HELSINKI = CodeFormat.HELSINKI;

    @Test
    void everyPayloadLengthIsReadBackAsItIsShown() {
        LongStream.rangeClosed(0, 62)
                .map(bits -> 1L << bits)
                .flatMap(n -> LongStream.of(n, n + 1, 2 * (n - 1) + 1))
                .filter(n -> n > 0)
                .forEach(CodeFormatTest::assertReadBack);
        assertReadBack(Long.MAX_VALUE);
    }

    @Test
    void aMillionRandomCodesAreReadBackAsTheyAreShown() {
        CodeIssuer.predictable(HELSINKI, new SplittableRandom(2026)).stream(1_000_000)
                .mapToLong(VoucherCode::serial)
                .forEach(CodeFormatTest::assertReadBack);
    }

    @Test
    void everyNumberOfTheOldNumberingIsReadBack() {
        LongStream.range(1, 100_000).forEach(CodeFormatTest::assertReadBack);
    }

    @ParameterizedTest
    @CsvSource({
        "'31n-022', '31n-022'",
        "'  31N022  ', '31n-022'",
        "'3in-o22', '31n-022'", // i is read as 1, o as 0
        "'100-008-0', '100-008-0'", // production shows this and cannot read it
        "'100-oo8-o', '100-008-0'", // forgiven in the check digits too
        "'\u00a031n-022\u00a0', '31n-022'", // no-break spaces come along when copied from a mail
        "'00012345', '12345'",
    })
    void peoplesSpellingsLeadToOneCode(String typed, String canonical) {
        assertThat(HELSINKI.parse(typed).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'31n 022', BAD_CHARACTER, 4",
        "' 31n-0x2', BAD_CHARACTER, 7",
        "'3un-022', BAD_CHARACTER, 2",
        "'31n\u2013022', BAD_CHARACTER, 4", // an en dash is no ASCII dash
        "'\uff1331n022', BAD_CHARACTER, 1", // a full-width digit is no ASCII digit
        "'\u0661\u0662\u0663', BAD_CHARACTER, 1", // nor is an Arabic one
        "'I\u0307', BAD_CHARACTER, 2",
        "'', TOO_SHORT, 0",
        "'99-', TOO_SHORT, 0", // plain numbers have no dashes
        "'n', BAD_CHARACTER, 1",
        "'0', OUT_OF_RANGE, 0",
        "'000-098', OUT_OF_RANGE, 0",
        "'31n-023', CHECKSUM, 0",
        "'8000000000000-00', TOO_LONG, 0", // 2^63
        "'99999999999999999999999999999999999', TOO_LONG, 0",
    })
    void aRefusalTellsWhatIsWrongAndWhere(String typed, String code, int position) {
        Refused refused = (Refused) HELSINKI.tryParse(typed);

        assertThat(refused.reason().code()).isEqualTo(code);
        assertThat(refused.position().orElse(0)).isEqualTo(position);
    }

    @Test
    void aMissingTextIsTooShort() {
        assertThat(((Refused) HELSINKI.tryParse(null)).reason().code()).isEqualTo("TOO_SHORT");
    }

    @Test
    void aPastedPageIsTooLong() {
        assertThat(((Refused) HELSINKI.tryParse("1".repeat(65))).reason().code())
                .isEqualTo("TOO_LONG");
    }

    @Test
    void everySingleSlipIsFoundAndWhatWasMeantIsNearlyAlwaysSuggested() {
        int slips = 0;
        int suggested = 0;
        for (VoucherCode meant :
                CodeIssuer.predictable(HELSINKI, new SplittableRandom(97)).stream(40).toList()) {
            for (String typed : slipsOf(meant.text())) {
                CodeReading reading = HELSINKI.tryParse(typed);
                assertThat(reading)
                        .as("%s read for %s", typed, meant.text())
                        .isInstanceOf(Refused.class);
                if (((Refused) reading).reason().code().equals("CHECKSUM")) {
                    slips++;
                    suggested += ((Refused) reading).suggestions().contains(meant) ? 1 : 0;
                }
            }
        }
        assertThat(slips).isGreaterThan(10_000);
        assertThat(suggested / (double) slips).isGreaterThan(0.98); // the list is bounded
    }

    @Test
    void swappedNeighboursAreAlwaysSuggested() {
        for (VoucherCode meant :
                CodeIssuer.predictable(HELSINKI, new SplittableRandom(98)).stream(200).toList()) {
            String text = meant.text().replace("-", "");
            for (int i = 0; i < text.length() - 1; i++) {
                if (HELSINKI.tryParse(swapped(text, i)) instanceof Refused refused
                        && refused.reason().code().equals("CHECKSUM")) {
                    assertThat(refused.suggestions()).contains(meant);
                }
            }
        }
    }

    /** Each character replaced by each other one, and each pair of unlike neighbours swapped. */
    private static List<String> slipsOf(String shown) {
        String text = shown.replace("-", "");
        var slips = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            for (char other : CodeSymbols.ALPHABET.symbols().toCharArray()) {
                if (other != text.charAt(i)) {
                    slips.add(text.substring(0, i) + other + text.substring(i + 1));
                }
            }
            if (i > 0 && text.charAt(i) != text.charAt(i - 1)) {
                slips.add(swapped(text, i - 1));
            }
        }
        return slips;
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at)
                + text.charAt(at + 1)
                + text.charAt(at)
                + text.substring(at + 2);
    }

    @Test
    void suggestionsAreFewInAFixedOrderAndNeverAppliedSilently() {
        Refused refused = (Refused) HELSINKI.tryParse("3g9-230-vqv-s26");

        assertThat(refused.reason().code()).isEqualTo("CHECKSUM");
        assertThat(refused.suggestions())
                .hasSizeBetween(1, Refused.MAX_SUGGESTIONS)
                .doesNotHaveDuplicates()
                .first()
                .extracting(VoucherCode::text)
                .isEqualTo("3g9-230-vqv-s62");
        assertThat(HELSINKI.tryParse("3g9-230-vqv-s26")).isEqualTo(refused);
    }

    @Test
    void anOldNumberInBase32IsReadOrSuggested() {
        assertThat(HELSINKI.parse("c62").text()).isEqualTo("12");
        assertThat(CodeFormat.HELSINKI_STRICT.tryParse("c62"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.reason().code()).isEqualTo("OLD_NUMBER");
                            assertThat(refused.suggestions()).isEqualTo(List.of(HELSINKI.code(12)));
                        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void noVoucherHasANumberBelowOne(long serial) {
        assertThatThrownBy(() -> HELSINKI.code(serial))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Long.toString(serial));
    }

    @Test
    void theTextIsNeitherInToStringNorInAnException() {
        VoucherCode code = HELSINKI.code(123_456_789_012_345L);

        assertThat(code).hasToString("***-***-***-***");
        assertThat(HELSINKI.tryParse(code.text()).toString()).doesNotContain("3g9");
        assertThatThrownBy(() -> HELSINKI.parse("3g9-230-vqv-s63"))
                .hasMessageNotContaining("3g9")
                .hasMessageContaining("CHECKSUM");
    }

    @Test
    void jsonHasTheText() throws Exception {
        assertThat(new JsonMapper().writeValueAsString(HELSINKI.code(100_000)))
                .isEqualTo("\"31n-022\"");
    }

    private static void assertReadBack(long serial) {
        VoucherCode code = HELSINKI.code(serial);
        if (!(HELSINKI.tryParse(code.text()) instanceof Read read) || !read.code().equals(code)) {
            throw new AssertionError(serial + " is shown as " + code.text() + " but not read back");
        }
    }
}
