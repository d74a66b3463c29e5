package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Outcome;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a case comes to under one set of rules.
 *
 * @param outcome how it is decided
 * @param byMonth what it costs, by the calendar months for which it is granted; months without
 *     money are left out
 */
public record SimulatedOutcome(Outcome outcome, SortedMap<YearMonth, Money> byMonth) {
    /** No case costs more; millions of such cases still have a sum. */
    private static final Money LARGEST = Money.ofEuros(10_000_000_000L);

    /** A case that costs nothing. */
    private static final SortedMap<YearMonth, Money> NOTHING =
            Collections.unmodifiableSortedMap(new TreeMap<>());

    /**
     * An outcome that can no longer change.
     *
     * @throws IllegalArgumentException when a case that is not granted costs something, when a
     *     month costs less than nothing, or the case more than ten billion euros
     */
    public SimulatedOutcome {
        byMonth = byMonth.isEmpty() ? NOTHING : copy(byMonth);
        if (!byMonth.isEmpty() && !isGranted(outcome)) {
            throw new IllegalArgumentException("A case that is " + outcome + " costs nothing");
        }
    }

    /**
     * Days for which an amount is granted.
     *
     * @param period the days
     * @param amount the amount for all of them
     */
    public record Range(DatePeriod period, Money amount) {}

    /** {@return a case that is refused} */
    public static SimulatedOutcome ineligible() {
        return new SimulatedOutcome(Outcome.INELIGIBLE, NOTHING);
    }

    /** {@return a case of which facts are missing} */
    public static SimulatedOutcome incomplete() {
        return new SimulatedOutcome(Outcome.INCOMPLETE, NOTHING);
    }

    /**
     * {@return a case that gets an amount} The amount of each range is shared over its calendar
     * months by their days in the 30/360 calendar, to the cent; the months sum to the amount.
     *
     * @param outcome {@code ELIGIBLE}; or {@code NEEDS_HANDLER}, with what it costs if the official
     *     judges in favour
     * @param ranges the days and amounts
     * @throws IllegalArgumentException for an open period, for an amount less than nothing, and for
     *     more than ten billion euros
     */
    public static SimulatedOutcome granted(Outcome outcome, List<Range> ranges) {
        SortedMap<YearMonth, Money> months = new TreeMap<>();
        for (Range range : ranges) {
            requireSound(range.amount());
            MonthShares.add(range.period(), range.amount(), months);
        }
        return new SimulatedOutcome(outcome, months);
    }

    /** {@return true when it gets support, or would if an official judges in favour} */
    public boolean isGranted() {
        return isGranted(outcome);
    }

    /** {@return what it costs in all} */
    public Money total() {
        Money total = Money.ZERO;
        for (Money amount : byMonth.values()) {
            total = total.plus(amount);
        }
        return total;
    }

    private static boolean isGranted(Outcome outcome) {
        return outcome == Outcome.ELIGIBLE || outcome == Outcome.NEEDS_HANDLER;
    }

    private static SortedMap<YearMonth, Money> copy(Map<YearMonth, Money> byMonth) {
        SortedMap<YearMonth, Money> months = new TreeMap<>();
        Money total = Money.ZERO;
        for (Map.Entry<YearMonth, Money> month : byMonth.entrySet()) {
            requireSound(month.getValue());
            total = total.plus(month.getValue());
            requireSound(total);
            if (!month.getValue().equals(Money.ZERO)) {
                months.put(month.getKey(), month.getValue());
            }
        }
        return Collections.unmodifiableSortedMap(months);
    }

    private static void requireSound(Money amount) {
        if (amount.isNegative() || amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("A case cannot cost " + amount + " euros");
        }
    }
}
