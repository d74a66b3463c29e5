package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "ISO_7064_MOD_37_36, BASE_36, A12425GABC1234002, M", // the example of the GRid standard
        "LUHN_MOD_N, DECIMAL, 7992739871, 3",
        "LUHN_MOD_N, DECIMAL, 453201511283036, 6", // a payment card for tests
        "MOD_37, CROCKFORD, 16J, D", // 1234
        "MOD_37, CROCKFORD, 10, *", // 32, the first after the alphabet
        "MOD_37, CROCKFORD, 14, U", // 36
        "MOD_97_10, CROCKFORD, 31N0, 22", // 100 000 of Helsinki
        "MOD_97_10, CROCKFORD, 3G9230VQVS, 62",
    })
    void publishedExamplesHaveTheirCheck(
            CheckScheme scheme, String alphabet, String payload, String check) {
        Alphabet symbols = alphabet(alphabet);
        var written = new StringBuilder();
        for (int value : scheme.checkOf(values(payload, symbols), symbols)) {
            written.append((symbols.symbols() + scheme.extraSymbols()).charAt(value));
        }
        assertThat(written).hasToString(check);
    }

    /** The definition, by another way: α and α² are roots of the whole code. */
    @Test
    void aCodeOverGf32IsZeroAtItsRoots() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 1_000; i++) {
            int[] payload = random.ints(1 + i % 29, 0, 32).toArray();
            int[] two = withCheck(payload, CheckScheme.GF32_TWO);
            assertThat(polynomial(two, 2)).isZero();
            assertThat(polynomial(two, 4)).isZero();
            assertThat(polynomial(withCheck(payload, CheckScheme.GF32_ONE), 2)).isZero();
        }
    }

    @Test
    void theRemaindersAreThoseOfTheWholeNumber() {
        var random = new SplittableRandom(97);
        for (int i = 0; i < 1_000; i++) {
            int[] payload = random.ints(1 + i % 40, 0, 32).toArray();
            BigInteger number = BigInteger.ZERO;
            for (int value : payload) {
                number = number.shiftLeft(5).add(BigInteger.valueOf(value));
            }
            int[] digits = CheckScheme.MOD_97_10.checkOf(payload, Alphabet.CROCKFORD);
            BigInteger whole =
                    number.multiply(BigInteger.valueOf(100))
                            .add(BigInteger.valueOf(10L * digits[0] + digits[1]));
            assertThat(whole.mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
            assertThat(CheckScheme.MOD_37.checkOf(payload, Alphabet.CROCKFORD)[0])
                    .isEqualTo(number.mod(BigInteger.valueOf(37)).intValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCheckOfEveryPayloadIsRight(CheckScheme scheme) {
        Alphabet alphabet =
                scheme == CheckScheme.ISO_7064_MOD_37_36 ? Alphabet.BASE_36 : Alphabet.CROCKFORD;
        var random = new SplittableRandom(32);
        for (int i = 0; i < 1_000; i++) {
            int[] payload = random.ints(1 + i % 12, 0, alphabet.size()).toArray();
            int[] check = scheme.checkOf(payload, alphabet);
            assertThat(check).hasSize(scheme.characters());
            int[] code = java.util.Arrays.copyOf(payload, payload.length + check.length);
            System.arraycopy(check, 0, code, payload.length, check.length);
            assertThat(scheme.isRight(code, alphabet)).isTrue();
            code[i % payload.length] = (code[i % payload.length] + 1) % alphabet.size();
            assertThat(scheme.isRight(code, alphabet)).isEqualTo(scheme == CheckScheme.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GF32_TWO, DECIMAL, 32 characters",
        "GF32_ONE, BASE_36, 32 characters",
        "MOD_37, BASE_36, 32 characters",
        "ISO_7064_MOD_37_36, CROCKFORD, 36 characters",
    })
    void aSchemeRefusesAnAlphabetThatItDoesNotFit(
            CheckScheme scheme, String alphabet, String reason) {
        assertThatThrownBy(() -> scheme.checkOf(new int[] {1, 2, 3}, alphabet(alphabet)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(scheme.name())
                .hasMessageContaining(reason);
    }

    @Test
    void moreCharactersThanWeightsAreRefused() {
        assertThatThrownBy(() -> CheckScheme.GF32_TWO.checkOf(new int[30], Alphabet.CROCKFORD))
                .hasMessageContaining("31");
        assertThat(CheckScheme.GF32_TWO.checkOf(new int[29], Alphabet.CROCKFORD)).hasSize(2);
    }

    @Test
    void anOddAlphabetHasNoLuhnAndLettersBeforeDigitsHaveNoDecimalCheck() {
        assertThatThrownBy(() -> CheckScheme.LUHN_MOD_N.checkOf(new int[2], Alphabet.of("ABC")))
                .hasMessageContaining("even");
        assertThatThrownBy(() -> CheckScheme.MOD_97_10.checkOf(new int[2], Alphabet.of("AB01")))
                .hasMessageContaining("0123456789");
    }

    private static int[] withCheck(int[] payload, CheckScheme scheme) {
        int[] code = java.util.Arrays.copyOf(payload, payload.length + scheme.characters());
        scheme.putCheck(code, 32);
        return code;
    }

    /** Long multiplication and reduction, without the tables of the class under test. */
    private static int polynomial(int[] symbols, int point) {
        int value = 0;
        for (int symbol : symbols) {
            int product = 0;
            for (int bit = 0; bit < 5; bit++) {
                product ^= (point >>> bit & 1) == 1 ? value << bit : 0;
            }
            for (int bit = 8; bit >= 5; bit--) {
                product ^= (product >>> bit & 1) == 1 ? 0b100101 << (bit - 5) : 0;
            }
            value = product ^ symbol;
        }
        return value;
    }

    private static int[] values(String text, Alphabet alphabet) {
        return text.chars().map(c -> alphabet.valueOf((char) c)).toArray();
    }

    private static Alphabet alphabet(String name) {
        return switch (name) {
            case "DECIMAL" -> Alphabet.DECIMAL;
            case "BASE_36" -> Alphabet.BASE_36;
            default -> Alphabet.CROCKFORD;
        };
    }
}
