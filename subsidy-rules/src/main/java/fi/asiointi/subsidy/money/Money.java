package fi.asiointi.subsidy.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount in euros, exact to the cent.
 *
 * <p>Nothing here rounds: an amount that is not whole cents is refused, and a calculation that
 * gives fractions of a cent stays a {@link BigDecimal} until a {@link Rounding} that the rules name
 * makes it money again.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="money"}
 *
 * @param cents the amount in cents; may be negative
 */
public record Money(long cents) implements Comparable<Money> {

    /** No euros. */
    public static final Money ZERO = new Money(0);

    /**
     * {@return the amount of so many whole euros}
     *
     * @param euros whole euros; may be negative
     * @throws ArithmeticException when the cents do not fit a {@code long}
     */
    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /**
     * {@return the amount of so many cents}
     *
     * @param cents cents, not euros; may be negative
     */
    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * {@return the amount of so many euros}
     *
     * @param euros euros with whole cents: {@code 740.5} and {@code 740.500}, but not {@code
     *     740.505}
     * @throws ArithmeticException when the amount has a fraction of a cent or is too large for a
     *     {@code long}
     */
    public static Money of(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    /**
     * Reads {@code 740}, {@code 740.5} or {@code 740.50}: digits, and a full stop before at most
     * two decimals.
     *
     * @param text the amount in euros; a minus sign may stand before it
     * @return the amount
     * @throws IllegalArgumentException for anything else, a decimal comma and a currency sign
     *     included
     */
    @JsonCreator
    public static Money parse(String text) {
        if (!isAmount(text)) {
            throw new IllegalArgumentException(
                    "Not an amount in euros: \""
                            + text
                            + "\". Maybe it has a comma, a space or more than two decimals?");
        }
        try {
            return of(new BigDecimal(text));
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("The amount is too large: \"" + text + "\"");
        }
    }

    /**
     * {@return the sum}
     *
     * @param other the amount to add; may be negative
     * @throws ArithmeticException when the sum does not fit a {@code long} of cents
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /**
     * {@return the difference; negative when {@code other} is larger}
     *
     * @param other the amount to take away
     * @throws ArithmeticException when the difference does not fit a {@code long} of cents
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /**
     * {@return the larger of the two}
     *
     * @param other the other amount
     */
    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    /**
     * {@return the smaller of the two}
     *
     * @param other the other amount
     */
    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    /** {@return true for less than nothing} */
    public boolean isNegative() {
        return cents < 0;
    }

    /** {@return true when the amount has no cents beyond whole euros} */
    public boolean isWholeEuros() {
        return cents % 100 == 0;
    }

    /** {@return the amount in euros with two decimals} */
    public BigDecimal toEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** {@code 740} for whole euros, {@code 740.50} otherwise. */
    @Override
    @JsonValue
    public String toString() {
        return isWholeEuros() ? Long.toString(cents / 100) : toEuros().toPlainString();
    }

    private static boolean isAmount(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int wholeEnd = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        boolean measured =
                wholeEnd > at
                        && wholeEnd - at <= 17
                        && decimals <= 2
                        && (point < 0 || decimals > 0);
        return measured
                && text.chars().skip(at).allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && text.indexOf('.', point + 1) < 0;
    }
}
