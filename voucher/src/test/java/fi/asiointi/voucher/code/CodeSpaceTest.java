package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSpaceTest {

    /** Section 7 of the study of voucher systems; its figures are rounded to one or two digits. */
    @ParameterizedTest
    @CsvSource({
        "8, 1.3e-4, 0.37, 1, 6.5e5",
        "9, 4.1e-6, 1.4e-2, 0.76, 2.1e7",
        "10, 1.3e-7, 4.4e-4, 4.3e-2, 6.6e8",
        "11, 4e-9, 1.4e-5, 1.4e-3, 2.1e10",
        "12, 1.3e-10, 4.3e-7, 4.3e-5, 6.8e11",
        "16, 1.2e-16, 4.1e-13, 4.1e-11, 7e17",
    })
    void theTableOfTheStudyIsReproduced(
            int characters, double few, double million, double tenMillion, double guesses) {
        var space = CodeSpace.ofCharacters(Alphabet.CROCKFORD, characters);

        assertThat(space.collisionChance(17_000)).isCloseTo(few, withPercentage(5));
        assertThat(space.collisionChance(1_000_000)).isCloseTo(million, withPercentage(5));
        assertThat(space.collisionChance(10_000_000)).isCloseTo(tenMillion, withPercentage(5));
        assertThat(space.guessesFor(0.01, 17_000)).isCloseTo(guesses, withPercentage(3));
    }

    @Test
    void twentyThreePeopleShareABirthday() {
        var birthdays = new CodeSpace(BigInteger.valueOf(365));

        assertThat(birthdays.collisionChance(23)).isCloseTo(0.507297234324, within(1e-12));
        assertThat(birthdays.collisionChance(0)).isZero();
        assertThat(birthdays.collisionChance(1)).isZero();
        assertThat(birthdays.collisionChance(2)).isCloseTo(1 / 365.0, within(1e-16));
        assertThat(birthdays.collisionChance(366)).isEqualTo(1);
    }

    @Test
    void theTiniestChanceKeepsItsDigits() {
        var space = new CodeSpace(BigInteger.ONE.shiftLeft(200));

        assertThat(space.collisionChance(2))
                .isCloseTo(Math.scalb(1.0, -200), withPercentage(1e-10));
        assertThat(space.collisionChance(1_000_000))
                .isCloseTo(499_999_500_000.0 * Math.scalb(1.0, -200), withPercentage(1e-6));
    }

    /** The closed form against the product itself, multiplied out with forty digits. */
    @ParameterizedTest
    @CsvSource({
        "10001, 1099511627776",
        "12000, 150000000",
        "20000, 200001",
        "30000, 1125899906842624"
    })
    void theClosedFormIsTheProduct(int codes, long size) {
        BigDecimal none = BigDecimal.ONE;
        var digits = new MathContext(40);
        for (int i = 1; i < codes; i++) {
            none =
                    none.multiply(BigDecimal.valueOf(size - i), digits)
                            .divide(BigDecimal.valueOf(size), digits);
        }
        double exact = BigDecimal.ONE.subtract(none).doubleValue();

        assertThat(new CodeSpace(BigInteger.valueOf(size)).collisionChance(codes))
                .isCloseTo(exact, withPercentage(1e-9));
    }

    @Test
    void aDrawFromASpaceThatIsUsedUpCollidesForCertain() {
        var space = new CodeSpace(BigInteger.valueOf(20_000));

        assertThat(space.collisionChance(20_000)).isEqualTo(1);
        assertThat(space.collisionChance(20_001)).isEqualTo(1);
    }

    @Test
    void theSpaceOfAFormatIsWhatItDraws() {
        assertThat(CodeSpace.of(CodeFormat.HELSINKI).size()).isEqualTo(1_125_899_906_742_624L);
        assertThat(CodeSpace.of(CodeFormat.STANDARD).size()).isEqualTo((1L << 50) - 1);
    }

    @Test
    void whatIsNoChanceIsRefused() {
        var space = CodeSpace.of(CodeFormat.STANDARD);

        assertThatThrownBy(() -> space.collisionChance(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> space.guessesFor(0, 1)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> space.guessesFor(1, 1)).hasMessageContaining("1.0");
        assertThatThrownBy(() -> space.guessesFor(Double.NaN, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> space.guessesFor(0.5, 0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> space.guessesFor(0.5, 1L << 50)).hasMessageContaining("- 1");
        assertThatThrownBy(() -> new CodeSpace(BigInteger.ZERO)).hasMessageContaining("not 0");
    }
}
