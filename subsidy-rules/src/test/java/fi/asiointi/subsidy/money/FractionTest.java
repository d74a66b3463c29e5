package fi.asiointi.subsidy.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void equalNumbersAreEqual() {
        assertThat(new Fraction(50, 100))
                .isEqualTo(new Fraction(1, 2))
                .isEqualTo(Fraction.of(new BigDecimal("0.50")))
                .hasToString("1/2");
        assertThat(new Fraction(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, 0", "-1, 2, -1, 0", "149, 100, 1, 1", "5, 3, 2, 1", "-5, 3, -2, -1"})
    void halvesAreRoundedAwayFromZero(long above, long below, long halfUp, long down) {
        assertThat(new Fraction(above, below).roundHalfUp()).isEqualTo(halfUp);
        assertThat(new Fraction(above, below).roundDown()).isEqualTo(down);
    }

    @Test
    void plainDecimalsGiveTheSame() {
        var random = new SplittableRandom(30360);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal a = BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), 2);
            BigDecimal b = BigDecimal.valueOf(random.nextLong(1, 1_000_000), 3);
            Fraction one = Fraction.of(a);
            Fraction other = Fraction.of(b);

            assertThat(one.plus(other).toDecimal()).isEqualByComparingTo(a.add(b));
            assertThat(one.minus(other).toDecimal()).isEqualByComparingTo(a.subtract(b));
            assertThat(one.times(other).toDecimal()).isEqualByComparingTo(a.multiply(b));
            assertThat(one.compareTo(other)).isEqualTo(a.compareTo(b));
            assertThat(one.min(other).toDecimal()).isEqualByComparingTo(a.min(b));
            assertThat(one.dividedBy(other).roundHalfUp())
                    .isEqualTo(a.divide(b, 0, RoundingMode.HALF_UP).longValueExact());
        }
    }

    @Test
    void whatDoesNotFitIsRefusedNotCutOff() {
        Fraction huge = Fraction.of(Long.MAX_VALUE);

        assertThatThrownBy(() -> huge.plus(huge)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.times(huge)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.dividedBy(Fraction.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(new BigDecimal("1e-30")))
                .isInstanceOf(ArithmeticException.class);
    }
}
