package fi.asiointi.subsidy.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"740, 74000, 740", "740.5, 74050, 740.50", "0.07, 7, 0.07", "-3.10, -310, -3.10"})
    void anAmountIsReadAndWritten(String text, long cents, String written) {
        assertThat(Money.parse(text).cents()).isEqualTo(cents);
        assertThat(Money.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", ".5", "5.", "1,50", "1.505", "1 000", "1e3", "€5", "+5", "1.2.3", "٣"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
    }

    @Test
    void everyAmountIsReadBackAsItWasWritten() {
        for (long cents : new long[] {0, 1, -1, 99, -100, Long.MAX_VALUE, -Long.MAX_VALUE}) {
            Money money = Money.ofCents(cents);
            assertThat(Money.parse(money.toString())).isEqualTo(money);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("99999999999999999"))
                .withMessageContaining("too large");
    }

    @Test
    void moneyNeverRoundsByItself() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(new BigDecimal("1.005")));
        assertThat(Money.of(new BigDecimal("1.500"))).isEqualTo(Money.ofCents(150));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "CENTS_HALF_UP, 1638.665, 1638.67",
        "CENTS_HALF_UP, 1638.6649, 1638.66",
        "EUROS_HALF_UP, 740.5, 741",
        "EUROS_HALF_UP, 740.49, 740",
        "EUROS_DOWN, 7.99, 7",
        "CENTS_HALF_UP, -0.005, -0.01"
    })
    void aNamedRoundingMakesItMoney(Rounding rounding, BigDecimal euros, String money) {
        assertThat(rounding.roundToMoney(euros)).isEqualTo(Money.parse(money));
    }
}
