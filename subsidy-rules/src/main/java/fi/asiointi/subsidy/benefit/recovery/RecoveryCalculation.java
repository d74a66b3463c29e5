package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What counting a recovery gave.
 *
 * {@snippet class="fi.asiointi.subsidy.benefit.recovery.RecoverySnippetsTest" region="recovery"}
 */
public sealed interface RecoveryCalculation {

    /**
     * The recovery.
     *
     * @param recovery the amount with its parts and its explanation
     */
    record Calculated(Recovery recovery) implements RecoveryCalculation {}

    /**
     * No recovery can be counted from such figures.
     *
     * @param because every figure that stands in the way
     */
    record NotCalculable(List<Reason> because) implements RecoveryCalculation {

        /** Reasons that can no longer change. */
        public NotCalculable {
            because = List.copyOf(because);
        }
    }

    /**
     * Counts what is recovered of a benefit for a period: of every range that the period touches,
     * the share of its recovered time.
     *
     * @param ranges the ranges of the granted benefit
     * @param period the days for which it is recovered, both ends included
     * @param mode how the share is counted
     * @return the recovery, or why there is none
     */
    static RecoveryCalculation of(List<GrantedRange> ranges, DatePeriod period, RecoveryMode mode) {
        List<Reason> faults = faults(ranges, period);
        if (!faults.isEmpty()) {
            return new NotCalculable(faults);
        }
        try {
            var recovered = new ArrayList<RecoveredRange>();
            for (GrantedRange range : ranges) {
                range.period()
                        .intersection(period)
                        .ifPresent(overlap -> recovered.add(recovered(range, overlap, mode)));
            }
            return new Calculated(Recovery.of(recovered, mode));
        } catch (ArithmeticException tooLarge) {
            return new NotCalculable(List.of(RecoveryTexts.reason("FIGURES_TOO_LARGE")));
        }
    }

    private static List<Reason> faults(List<GrantedRange> ranges, DatePeriod period) {
        var faults = new ArrayList<Reason>();
        if (isOpen(period)) {
            faults.add(RecoveryTexts.reason("RECOVERY_PERIOD_OPEN"));
        }
        for (int i = 0; i < ranges.size(); i++) {
            GrantedRange range = ranges.get(i);
            if (isOpen(range.period())) {
                faults.add(RecoveryTexts.reason("RANGE_OPEN", "number", i + 1));
            }
            if (range.total().isNegative()) {
                faults.add(RecoveryTexts.reason("NEGATIVE_TOTAL", "number", i + 1));
            }
            if (range.months() != null && range.months().signum() < 0) {
                faults.add(RecoveryTexts.reason("NEGATIVE_MONTHS", "number", i + 1));
            }
        }
        return faults;
    }

    private static boolean isOpen(DatePeriod period) {
        return !period.hasStart() || !period.hasEnd();
    }

    private static RecoveredRange recovered(
            GrantedRange range, DatePeriod overlap, RecoveryMode mode) {
        return switch (mode) {
            case AS_PRODUCTION ->
                    new RecoveredRange(
                            range,
                            overlap,
                            Fraction.of(Calendar360.roundedMonths(overlap)),
                            Fraction.of(shownMonths(range)));
            case EXACT ->
                    new RecoveredRange(range, overlap, months(overlap), months(range.period()));
        };
    }

    private static BigDecimal shownMonths(GrantedRange range) {
        return range.months() != null ? range.months() : Calendar360.roundedMonths(range.period());
    }

    private static Fraction months(DatePeriod days) {
        return new Fraction(Calendar360.days(days), Calendar360.DAYS_IN_MONTH);
    }
}
