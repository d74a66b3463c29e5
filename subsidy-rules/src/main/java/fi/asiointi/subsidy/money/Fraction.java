package fi.asiointi.subsidy.money;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact number as a fraction in its lowest terms, for what comes between amounts of money: a
 * third of a month, 65 percent of a pay. Nothing rounds until a rounding is asked for.
 *
 * <p>Every operation is exact, or refuses with an {@link ArithmeticException} when the terms do not
 * fit a {@code long}.
 *
 * @param numerator above the line; carries the sign
 * @param denominator below the line; at least 1
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /**
     * Brings the fraction to its lowest terms.
     *
     * @throws ArithmeticException when the denominator is not positive
     */
    public Fraction {
        if (denominator <= 0) {
            throw new ArithmeticException("A denominator of " + denominator);
        }
        long common = commonDivisor(Math.absExact(numerator), denominator);
        numerator /= common;
        denominator /= common;
    }

    /**
     * {@return the whole number}
     *
     * @param number the number
     */
    public static Fraction of(long number) {
        return number == 0 ? ZERO : new Fraction(number, 1);
    }

    /**
     * {@return the decimal number, exactly}
     *
     * @param number the number
     */
    public static Fraction of(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        long unit = 1;
        for (int i = 0; i < whole.scale(); i++) {
            unit = Math.multiplyExact(unit, 10L);
        }
        return new Fraction(whole.unscaledValue().longValueExact(), unit);
    }

    /**
     * {@return the sum}
     *
     * @param other the number to add
     */
    public Fraction plus(Fraction other) {
        long common = commonDivisor(denominator, other.denominator);
        long scale = other.denominator / common;
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, scale),
                        Math.multiplyExact(other.numerator, denominator / common)),
                Math.multiplyExact(denominator, scale));
    }

    /**
     * {@return the difference}
     *
     * @param other the number to take away
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(Math.negateExact(other.numerator), other.denominator));
    }

    /**
     * {@return the product}
     *
     * @param other the other number
     */
    public Fraction times(Fraction other) {
        long left = commonDivisor(Math.abs(numerator), other.denominator);
        long right = commonDivisor(Math.abs(other.numerator), denominator);
        return new Fraction(
                Math.multiplyExact(numerator / left, other.numerator / right),
                Math.multiplyExact(denominator / right, other.denominator / left));
    }

    /**
     * {@return the quotient}
     *
     * @param divisor the number to divide by
     * @throws ArithmeticException when it is not positive
     */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.numerator <= 0) {
            throw new ArithmeticException("Divided by " + divisor);
        }
        long above = divisor.denominator;
        long below = divisor.numerator;
        return times(new Fraction(above, below));
    }

    /**
     * {@return the smaller of the two}
     *
     * @param other the other number
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the nearest whole number, a half away from zero} */
    public long roundHalfUp() {
        long away = numerator < 0 ? -1 : 1;
        long whole = numerator / denominator;
        long left = Math.abs(numerator % denominator);
        return left >= denominator - left ? Math.addExact(whole, away) : whole;
    }

    /** {@return the next whole number towards zero} */
    public long roundDown() {
        return numerator / denominator;
    }

    /** {@return the number with its decimals, to 34 digits where they do not end} */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(Fraction other) {
        long common = commonDivisor(denominator, other.denominator);
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator / common),
                Math.multiplyExact(other.numerator, denominator / common));
    }

    /** {@code 2/3}; {@code 5} for a whole number. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static long commonDivisor(long one, long other) {
        long a = other;
        long b = one;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
