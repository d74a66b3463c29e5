package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.rule.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * A counted recovery. Only the sum is rounded: to the cent, half a cent up, and from that down to
 * the whole euro that is stored and recovered. Both modes round so.
 *
 * @param mode how the shares were counted
 * @param ranges the ranges that the period touches
 * @param amount the sum, to the cent
 * @param stored the sum in whole euros, cents left out: what is recovered
 */
public record Recovery(RecoveryMode mode, List<RecoveredRange> ranges, Money amount, Money stored) {

    /** A recovery that can no longer change. */
    public Recovery {
        ranges = List.copyOf(ranges);
    }

    static Recovery of(List<RecoveredRange> ranges, RecoveryMode mode) {
        Fraction cents = Fraction.ZERO;
        for (RecoveredRange range : ranges) {
            cents = cents.plus(range.cents());
        }
        Money amount = Money.ofCents(cents.roundHalfUp());
        return new Recovery(mode, ranges, amount, inWholeEuros(amount));
    }

    /**
     * {@return an amount as it is stored: whole euros, cents left out}
     *
     * @param amount a recovery, counted or set by the handler
     */
    public static Money inWholeEuros(Money amount) {
        return Rounding.EUROS_DOWN.roundToMoney(amount.toEuros());
    }

    /**
     * {@return what the handler should know: whether such an amount is always recovered, and ranges
     * of which no share can be taken}
     */
    public List<Reason> advice() {
        var advice = new ArrayList<Reason>();
        Money limit = RecoveryParameters.TODAY.value(RecoveryParameters.ALWAYS_RECOVERED_ABOVE);
        advice.add(
                stored.equals(Money.ZERO)
                        ? RecoveryTexts.reason("NOTHING_TO_RECOVER")
                        : RecoveryTexts.reason(
                                amount.compareTo(limit) > 0 ? "ALWAYS_RECOVERED" : "SMALL_AMOUNT",
                                "limit",
                                limit));
        for (RecoveredRange range : ranges) {
            if (range.isOfNoTime()) {
                DatePeriod days = range.granted().period();
                advice.add(
                        RecoveryTexts.reason(
                                "RANGE_OF_NO_TIME", "start", days.start(), "end", days.end()));
            }
        }
        return advice;
    }

    /** {@return how the stored amount came about, step by step} It is written when asked for. */
    public Explanation explanation() {
        return RecoveryExplanation.of(this);
    }
}
