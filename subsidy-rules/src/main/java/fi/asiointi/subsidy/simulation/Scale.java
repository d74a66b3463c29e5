package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;

/** What a whole number in a column stands for. */
public enum Scale {
    /** Euro cents. */
    CENTS,
    /** Hundredths, such as 3750 for 37.5 hours. */
    HUNDREDTHS,
    /** The number itself. */
    WHOLE,
    /** Days since 1970-01-01. */
    DAYS,
    /** 0 for no, 1 for yes; the answer that nobody has given is missing. */
    ANSWER;

    /**
     * {@return the whole number that stands for a figure; empty for a figure of another kind, or
     * one with more decimals}
     *
     * @param figure money, a decimal number, a whole number, a day, or an answer; not {@code
     *     UNKNOWN}, which is a missing one
     */
    public OptionalLong of(Object figure) {
        if (figure instanceof BigDecimal decimal) {
            return this == HUNDREDTHS ? hundredths(decimal) : OptionalLong.empty();
        }
        if (figure instanceof Money money && this == CENTS) {
            return OptionalLong.of(money.cents());
        }
        if (figure instanceof Integer whole && this == WHOLE) {
            return OptionalLong.of(whole);
        }
        if (figure instanceof LocalDate day && this == DAYS) {
            return OptionalLong.of(day.toEpochDay());
        }
        return figure instanceof Answer answer && this == ANSWER && answer != Answer.UNKNOWN
                ? OptionalLong.of(answer == Answer.YES ? 1 : 0)
                : OptionalLong.empty();
    }

    private static OptionalLong hundredths(BigDecimal decimal) {
        try {
            return OptionalLong.of(decimal.movePointRight(2).longValueExact());
        } catch (ArithmeticException finer) {
            return OptionalLong.empty();
        }
    }
}
