package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.voucher.code.CodeReading.Read;
import fi.asiointi.voucher.code.CodeReading.Refused;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FixedLengthFormatTest {
    private static final CodeFormat STANDARD = CodeFormat.STANDARD;
    private static final FixedLengthFormat TAMPERE =
            new FixedLengthFormat(
                    "TAMPERE",
                    Alphabet.DECIMAL,
                    8,
                    CheckScheme.LUHN_MOD_N,
                    new Grouping(3, ' '),
                    "TRE");

    @ParameterizedTest
    @EnumSource
    void everyPayloadLengthOfEverySchemeIsReadBackAsItIsWritten(CheckScheme scheme) {
        Alphabet alphabet =
                scheme == CheckScheme.ISO_7064_MOD_37_36 ? Alphabet.BASE_36 : Alphabet.CROCKFORD;
        for (int length = 1; length <= 12; length++) {
            for (int group = 0; group <= 5; group++) {
                var format =
                        new FixedLengthFormat(
                                "ANY", alphabet, length, scheme, new Grouping(group, '-'), "");
                readBackRandomCodes(format, 1_000);
            }
        }
    }

    @Test
    void everyPayloadLengthOfDecimalCodesIsReadBackAsItIsWritten() {
        for (int length = 1; length <= 18; length++) {
            readBackRandomCodes(
                    new FixedLengthFormat("ANY", Alphabet.DECIMAL, length, CheckScheme.MOD_97_10),
                    1_000);
        }
    }

    @Test
    void aMillionRandomCodesAreReadBackAsTheyAreWritten() {
        readBackRandomCodes(STANDARD, 1_000_000);
    }

    private static void readBackRandomCodes(CodeFormat format, int count) {
        Stream.concat(
                        Stream.of(format.code(1), format.code(format.largest())),
                        CodeIssuer.predictable(format, new SplittableRandom(count)).stream(count))
                .forEach(
                        code -> {
                            if (!(format.tryParse(code.text()) instanceof Read read)
                                    || !read.code().equals(code)) {
                                throw new AssertionError(format + " cannot read " + code.text());
                            }
                        });
    }

    @Test
    void allCodesOfAFormatHaveOneLength() {
        assertThat(STANDARD.code(1).text()).hasSize(14).startsWith("0000-0000-01");
        assertThat(STANDARD.isValid("4JX7-QK2M-918Z")).isTrue(); // the example of the documentation
        assertThat(STANDARD.code(STANDARD.largest()).text()).hasSize(14).startsWith("ZZZZ-ZZZZ-ZZ");
        assertThat(TAMPERE.code(1).text()).isEqualTo("TRE 000 000 018");
    }

    @ParameterizedTest
    @CsvSource({
        "tre000000018",
        "' TRE 000-000-018 '",
        "'\u00a0tre ooo ooo oi8'", // letters that look like the digits
        "TRE---000000018",
    })
    void peoplesSpellingsLeadToOneCode(String typed) {
        assertThat(TAMPERE.parse(typed).text()).isEqualTo("TRE 000 000 018");
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT, 0",
        "'TRE', TOO_SHORT, 0",
        "'TRE 000 000 01', TOO_SHORT, 0",
        "'TRE 000 000 0188', TOO_LONG, 0",
        "'HEL 000 000 018', WRONG_PREFIX, 0",
        "'000 000 018', WRONG_PREFIX, 0",
        "'TRE 000 A00 018', BAD_CHARACTER, 9",
        "' TRE 000 000 01X', BAD_CHARACTER, 16",
        "'T\u0280E 000 000 018', BAD_CHARACTER, 2", // a letter that only looks like R
        "'TRE 000\u2013000 018', BAD_CHARACTER, 8",
        "'TRE \uff10\uff10\uff10 000 018', BAD_CHARACTER, 5",
        "'TRE 000 000 019', CHECKSUM, 0",
        "'TRE 000 000 000', OUT_OF_RANGE, 0",
    })
    void aRefusalTellsWhatIsWrongAndWhere(String typed, String code, int position) {
        Refused refused = (Refused) TAMPERE.tryParse(typed);

        assertThat(refused.reason().code()).isEqualTo(code);
        assertThat(refused.position().orElse(0)).isEqualTo(position);
    }

    @Test
    void aMissingTextIsTooShortAndAPastedPageTooLong() {
        assertThat(((Refused) STANDARD.tryParse(null)).reason().code()).isEqualTo("TOO_SHORT");
        assertThat(((Refused) STANDARD.tryParse("1".repeat(65))).reason().code())
                .isEqualTo("TOO_LONG");
    }

    @Test
    void aCheckCharacterOutsideTheAlphabetStandsInItsPlaceOnly() {
        var format = new FixedLengthFormat("M37", Alphabet.CROCKFORD, 4, CheckScheme.MOD_37);
        VoucherCode u = format.code(36);

        assertThat(u.text()).isEqualTo("0014-U");
        assertThat(format.parse("0014u")).isEqualTo(u);
        assertThat(((Refused) format.tryParse("00U4-1")).position()).hasValue(3);
    }

    @Test
    void theOneWrongCharacterIsLocatedAndTheRightCodeSuggested() {
        for (VoucherCode meant : codes(50)) {
            String text = meant.text();
            for (int i = 0; i < text.length(); i++) {
                for (char other : Alphabet.CROCKFORD.symbols().toCharArray()) {
                    if (text.charAt(i) != '-' && text.charAt(i) != other) {
                        Refused refused =
                                (Refused)
                                        STANDARD.tryParse(
                                                text.substring(0, i)
                                                        + other
                                                        + text.substring(i + 1));
                        assertThat(refused.reason().code()).isEqualTo("CHECKSUM");
                        assertThat(refused.suggestions()).contains(meant);
                        assertThat(refused.position().orElse(i + 1)).isEqualTo(i + 1);
                    }
                }
            }
        }
    }

    @Test
    void swappedNeighboursAreSuggestedFirstAndNoCharacterIsBlamed() {
        for (VoucherCode meant : codes(200)) {
            String text = meant.text().replace("-", "");
            for (int i = 0; i < text.length() - 1; i++) {
                if (text.charAt(i) != text.charAt(i + 1)) {
                    String typed =
                            text.substring(0, i)
                                    + text.charAt(i + 1)
                                    + text.charAt(i)
                                    + text.substring(i + 2);
                    Refused refused = (Refused) STANDARD.tryParse(typed);
                    assertThat(refused.suggestions()).first().isEqualTo(meant);
                    assertThat(refused.position()).isEmpty();
                }
            }
        }
    }

    @Test
    void ofGarbageAThirdIsNearSomeCodeAndNothingIsAppliedSilently() {
        var random = new SplittableRandom(36);
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            random.ints(12, 0, 32)
                    .forEach(v -> typed.append(Alphabet.CROCKFORD.symbols().charAt(v)));
            CodeReading reading = STANDARD.tryParse(typed);
            near += reading instanceof Refused refused && refused.position().isPresent() ? 1 : 0;
        }
        assertThat(near / 20_000.0).isBetween(0.34, 0.38); // 372 of 1024 syndromes
    }

    @Test
    void withOneCheckCharacterNoSubstitutionIsGuessed() {
        var format = new FixedLengthFormat("ONE", Alphabet.CROCKFORD, 10, CheckScheme.GF32_ONE);
        VoucherCode meant = format.code(123_456_789_012_345L);
        String typed = (meant.text().charAt(0) == '7' ? '8' : '7') + meant.text().substring(1);

        Refused refused = (Refused) format.tryParse(typed);

        assertThat(refused.position()).isEmpty();
        assertThat(refused.suggestions()).doesNotContain(meant);
    }

    @Test
    void whatCannotWorkIsRefusedWithTheReason() {
        assertRefused("13 characters", () -> format(Alphabet.CROCKFORD, 13, CheckScheme.NONE, ""));
        assertRefused("use up to 12", () -> format(Alphabet.BASE_36, 13, CheckScheme.NONE, ""));
        assertRefused("use up to 18", () -> format(Alphabet.DECIMAL, 19, CheckScheme.NONE, ""));
        assertRefused(
                "one character or more", () -> format(Alphabet.DECIMAL, 0, CheckScheme.NONE, ""));
        assertRefused("32 characters", () -> format(Alphabet.DECIMAL, 8, CheckScheme.GF32_TWO, ""));
        assertRefused("prefix", () -> format(Alphabet.DECIMAL, 8, CheckScheme.NONE, "HÄM"));
        assertRefused(
                "up to 32", () -> format(Alphabet.DECIMAL, 8, CheckScheme.NONE, "X".repeat(25)));
        assertRefused(
                "name", () -> new FixedLengthFormat(" ", Alphabet.DECIMAL, 8, CheckScheme.NONE));
        assertRefused(
                "separator",
                () ->
                        new FixedLengthFormat(
                                "X",
                                Alphabet.CROCKFORD,
                                8,
                                CheckScheme.MOD_37,
                                new Grouping(4, '*'),
                                ""));
        assertRefused("separator", () -> new Grouping(4, 'x'));
        assertRefused("separator", () -> new Grouping(4, '\u2013'));
        assertRefused("-1", () -> Grouping.of(-1));
    }

    @Test
    void anAlphabetThatIsAmbiguousIsRefused() {
        assertRefused("Twice", () -> Alphabet.of("ABCA"));
        assertRefused("case", () -> Alphabet.of("abcA"));
        assertRefused("two characters", () -> Alphabet.of("A"));
        assertRefused("ASCII", () -> Alphabet.of("ABÄ"));
        assertRefused("ASCII", () -> Alphabet.of("AB-"));
        assertRefused("Already", () -> Alphabet.of("01OX").reading('O', '0'));
        assertRefused("Already", () -> Alphabet.CROCKFORD.reading('i', '1'));
        assertRefused("Not in the alphabet", () -> Alphabet.DECIMAL.reading('Z', 'A'));
    }

    @Test
    void aFormatIsAValue() {
        assertThat(format(Alphabet.CROCKFORD, 8, CheckScheme.GF32_TWO, "HEL"))
                .isEqualTo(
                        format(
                                Alphabet.of("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
                                        .reading('I', '1')
                                        .reading('O', '0')
                                        .reading('L', '1'),
                                8,
                                CheckScheme.GF32_TWO,
                                "HEL"))
                .isNotEqualTo(
                        format(Alphabet.CROCKFORD.inLowerCase(), 8, CheckScheme.GF32_TWO, "HEL"));
    }

    @Test
    void aSerialNumberOutsideThePayloadHasNoCode() {
        assertRefused("1125899906842623", () -> STANDARD.code(1L << 50));
        assertRefused("not 0", () -> STANDARD.code(0));
    }

    @Test
    void everyReadyMadeFormatHasANameOfItsOwn() {
        assertThat(CodeFormat.readyMade())
                .extracting(CodeFormat::name)
                .containsExactly("HELSINKI", "HELSINKI_STRICT", "STANDARD");
    }

    private static FixedLengthFormat format(
            Alphabet alphabet, int payload, CheckScheme check, String prefix) {
        return new FixedLengthFormat("X", alphabet, payload, check, Grouping.of(4), prefix);
    }

    private static List<VoucherCode> codes(int count) {
        return CodeIssuer.predictable(STANDARD, new SplittableRandom(50)).stream(count).toList();
    }

    private static void assertRefused(String reason, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
