package fi.asiointi.subsidy.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rounding that a rule names. Every rounding point of a calculation is one of these, and stands
 * as a line in the explanation; there is no other rounding.
 */
public enum Rounding {
    /** The value as it is, with all its decimals. */
    NONE,
    /** To the cent, half a cent away from zero. */
    CENTS_HALF_UP,
    /** To the whole euro, fifty cents away from zero. */
    EUROS_HALF_UP,
    /** To the whole euro, cents left out. */
    EUROS_DOWN,
    /** To two decimals of a month, half away from zero. */
    MONTHS_TWO_DECIMALS;

    /**
     * {@return the value rounded as this says}
     *
     * @param value euros or months, as the constant names
     */
    public BigDecimal round(BigDecimal value) {
        return switch (this) {
            case NONE -> value;
            case CENTS_HALF_UP, MONTHS_TWO_DECIMALS -> value.setScale(2, RoundingMode.HALF_UP);
            case EUROS_HALF_UP -> value.setScale(0, RoundingMode.HALF_UP);
            case EUROS_DOWN -> value.setScale(0, RoundingMode.DOWN);
        };
    }

    /**
     * {@return the amount rounded as this says}
     *
     * @param euros the amount in euros with all its decimals
     * @throws ArithmeticException when the rounding leaves fractions of a cent
     */
    public Money roundToMoney(BigDecimal euros) {
        return Money.of(round(euros));
    }
}
