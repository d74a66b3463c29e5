package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.voucher.Cases;
import fi.asiointi.voucher.Cases.Case;
import fi.asiointi.voucher.code.CodeReading.Read;
import fi.asiointi.voucher.code.CodeReading.Refused;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelsinkiCasesTest {
    private static final CodeFormat HELSINKI = CodeFormat.HELSINKI;

    /** Voucher 12 was never shown as c62: one suite lists it as read, another as better refused. */
    private static final Set<String> OLD_NUMBERS_IN_BASE_32 =
            Set.of(
                    "serial-decode-valid-017",
                    "serial-decode-valid-018",
                    "serial-decode-quirks-008");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aSerialNumberIsShownAsInProduction(Case c) {
        VoucherCode code = HELSINKI.code(c.input().path("serial").asLong());

        assertThat(code.text()).isEqualTo(c.expected().path("text").asText());
    }

    static Stream<Case> aSerialNumberIsShownAsInProduction() {
        return Cases.suite("serial-encode");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aTypedCodeIsReadAsInProduction(Case c) {
        CodeReading reading = HELSINKI.tryParse(c.input().path("text").asText());

        assertThat(reading)
                .isEqualTo(new Read(HELSINKI.code(c.expected().path("serial").asLong())));
    }

    static Stream<Case> aTypedCodeIsReadAsInProduction() {
        return Cases.suite("serial-decode-valid");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatProductionShowsButCannotReadIsRead(Case c) {
        long serial = c.expected().path("serial_recommended").asLong();
        String shown = c.input().path("text_as_shown").asText();

        assertThat(HELSINKI.code(serial).text()).isEqualTo(shown);
        assertThat(HELSINKI.parse(shown).serial()).isEqualTo(serial);
        assertThat(HELSINKI.parse(c.expected().path("works_without_dashes").asText(shown)).serial())
                .isEqualTo(serial);
    }

    static Stream<Case> whatProductionShowsButCannotReadIsRead() {
        return Cases.suite("serial-shown-but-undecodable");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void textThatIsNoCodeIsRefusedWithAReason(Case c) {
        CodeReading reading = HELSINKI.tryParse(c.input().path("text").asText());

        assertThat(reading).isInstanceOf(Refused.class);
        assertThat(((Refused) reading).reason().code())
                .isIn("TOO_SHORT", "BAD_CHARACTER", "CHECKSUM");
    }

    static Stream<Case> textThatIsNoCodeIsRefusedWithAReason() {
        return Cases.suite("serial-decode-invalid");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void spellingsThatWereNeverShownAreRefusedByTheStrictFormat(Case c) {
        CodeReading reading = CodeFormat.HELSINKI_STRICT.tryParse(c.input().path("text").asText());

        long recommended = c.expected().path("serial_recommended").asLong(0);
        if (recommended == 0) {
            assertThat(reading).isInstanceOf(Refused.class);
        } else {
            assertThat(reading).isEqualTo(new Read(HELSINKI.code(recommended)));
        }
    }

    static Stream<Case> spellingsThatWereNeverShownAreRefusedByTheStrictFormat() {
        return Cases.suite("serial-decode-quirks");
    }

    @Test
    void bothFormatsAnswerAlikeExceptForOldNumbersInBase32() {
        Stream.of("serial-decode-valid", "serial-decode-quirks", "serial-decode-invalid")
                .flatMap(Cases::suite)
                .filter(c -> !OLD_NUMBERS_IN_BASE_32.contains(c.id()))
                .map(c -> c.input().path("text").asText())
                .forEach(
                        text ->
                                assertThat(CodeFormat.HELSINKI_STRICT.tryParse(text))
                                        .isEqualTo(HELSINKI.tryParse(text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oldAndNewCodesCanBeToldApartByLength(Case c) {
        VoucherCode code = HELSINKI.code(c.input().path("serial").asLong());

        assertThat(code.text()).hasSize(c.expected().path("length").asInt());
    }

    static Stream<Case> oldAndNewCodesCanBeToldApartByLength() {
        return Cases.suite("serial-text-length");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFreeCodeIsSoughtTenTimes(Case c) {
        int collisions = c.input().path("collisions_in_a_row").asInt();
        int[] asked = {0};

        CodeIssue issue =
                CodeIssuer.secure(HELSINKI, new java.security.SecureRandom())
                        .issue(serial -> asked[0]++ < collisions);

        boolean allocated = c.expected().path("result").asText().equals("allocated");
        assertThat(issue instanceof CodeIssue.Issued).isEqualTo(allocated);
        assertThat(asked[0]).isEqualTo(Math.min(collisions + 1, CodeIssuer.MAX_TRIES));
    }

    static Stream<Case> aFreeCodeIsSoughtTenTimes() {
        return Cases.suite("serial-allocation");
    }
}
