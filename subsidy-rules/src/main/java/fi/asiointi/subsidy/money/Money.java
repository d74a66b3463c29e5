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
 * @param cents the amount in cents; may be negative
 */
public record Money(long cents) implements Comparable<Money> {

    /** No euros. */
    public static final Money ZERO = new Money(0);

    /** The amount of so many whole euros. */
    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /** The amount of so many cents. */
    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * The amount of so many euros, which must be whole cents.
     *
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
        return of(new BigDecimal(text));
    }

    /** The sum. */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** The difference; negative when {@code other} is larger. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** The larger of the two. */
    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    /** True for less than nothing. */
    public boolean isNegative() {
        return cents < 0;
    }

    /** True when the amount has no cents beyond whole euros. */
    public boolean isWholeEuros() {
        return cents % 100 == 0;
    }

    /** The amount in euros with two decimals. */
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
                        && wholeEnd - at <= 15
                        && decimals <= 2
                        && (point < 0 || decimals > 0);
        return measured
                && text.chars().skip(at).allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && text.indexOf('.', point + 1) < 0;
    }
}
