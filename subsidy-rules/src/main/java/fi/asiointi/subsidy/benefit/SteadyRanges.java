package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Splits the period of a benefit at every day on which a subsidy or compensation begins or ends, or
 * the pay changes. An item outside the period changes nothing: the city's system stops with an
 * error there.
 */
final class SteadyRanges {
    private final DatePeriod whole;
    private final SubsidyOverlap overlap;
    private final List<PaySubsidy> subsidies;
    private final List<TrainingCompensation> compensations;
    private final List<PayChange> payChanges;
    private MonthlyCosts costs;

    private SteadyRanges(CalculationBasis basis) {
        whole = basis.period();
        overlap = basis.overlap();
        // The city's system joins subsidies before it splits, and never joins ranges.
        subsidies =
                overlap == SubsidyOverlap.FIRST_STARTING
                        ? merged(basis.paySubsidies())
                        : basis.paySubsidies();
        compensations = sorted(basis.trainingCompensations(), TrainingCompensation::period);
        payChanges = sorted(basis.payChanges(), PayChange::from);
        costs = MonthlyCosts.of(basis.costs(), costsPeriod(whole.start(), 0));
    }

    /** The ranges in order. */
    static List<SteadyRange> of(CalculationBasis basis) {
        var split = new SteadyRanges(basis);
        if (split.isOne()) {
            return List.of(new SteadyRange(split.whole, split.costs, List.of(), null));
        }
        List<SteadyRange> ranges = split.ranges();
        return split.overlap == SubsidyOverlap.FIRST_STARTING ? ranges : joined(ranges);
    }

    private boolean isOne() {
        return subsidies.isEmpty() && compensations.isEmpty() && payChanges.isEmpty();
    }

    private List<SteadyRange> ranges() {
        List<LocalDate> starts = starts();
        Function<LocalDate, List<PaySubsidy>> subsidiesOn = subsidiesOn();
        Sweep<TrainingCompensation> compensationOn =
                Sweep.preferringFirst(compensations, TrainingCompensation::period);
        var ranges = new ArrayList<SteadyRange>(starts.size());
        int changed = 0;
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            boolean last = i == starts.size() - 1;
            LocalDate end = last ? whole.end() : starts.get(i + 1).minusDays(1);
            int before = changed;
            while (changed < payChanges.size() && !payChanges.get(changed).from().isAfter(start)) {
                changed++;
            }
            if (changed > before) {
                WageCosts told = payChanges.get(changed - 1).costs();
                costs = MonthlyCosts.of(told, costsPeriod(start, changed));
            }
            ranges.add(
                    new SteadyRange(
                            DatePeriod.closed(start, end),
                            costs,
                            subsidiesOn.apply(start),
                            compensationOn.on(start)));
        }
        return ranges;
    }

    /** The days for which costs hold: to the day before the next change within the period. */
    private DatePeriod costsPeriod(LocalDate from, int nextChange) {
        for (PayChange next : payChanges.subList(nextChange, payChanges.size())) {
            if (next.from().isAfter(whole.end())) {
                break;
            }
            if (next.from().isAfter(from)) {
                return DatePeriod.closed(from, next.from().minusDays(1));
            }
        }
        return DatePeriod.closed(from, whole.end());
    }

    private Function<LocalDate, List<PaySubsidy>> subsidiesOn() {
        if (overlap == SubsidyOverlap.SUM) {
            return day -> subsidies.stream().filter(one -> one.period().contains(day)).toList();
        }
        Sweep<PaySubsidy> sweep =
                overlap == SubsidyOverlap.FIRST_STARTING
                        ? Sweep.preferringFirst(subsidies, PaySubsidy::period)
                        : Sweep.preferringLast(subsidies, PaySubsidy::period);
        return day -> {
            PaySubsidy granted = sweep.on(day);
            return granted == null ? List.of() : List.of(granted);
        };
    }

    private List<LocalDate> starts() {
        var days = new ArrayList<LocalDate>();
        days.add(whole.start());
        for (PaySubsidy subsidy : subsidies) {
            addChanges(days, subsidy.period());
        }
        for (TrainingCompensation compensation : compensations) {
            addChanges(days, compensation.period());
        }
        for (PayChange change : payChanges) {
            if (change.from().isAfter(whole.start()) && !change.from().isAfter(whole.end())) {
                days.add(change.from());
            }
        }
        return distinct(days);
    }

    private void addChanges(List<LocalDate> days, DatePeriod item) {
        if (item.overlaps(whole)) {
            if (item.start().isAfter(whole.start())) {
                days.add(item.start());
            }
            if (item.end().isBefore(whole.end())) {
                days.add(item.end().plusDays(1));
            }
        }
    }

    private static List<LocalDate> distinct(List<LocalDate> days) {
        days.sort(null);
        int kept = 1;
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).equals(days.get(kept - 1))) {
                days.set(kept++, days.get(i));
            }
        }
        return days.subList(0, kept);
    }

    private static <T, K extends Comparable<? super K>> List<T> sorted(
            List<T> items, Function<T, K> key) {
        if (items.size() < 2) {
            return items;
        }
        var sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(key));
        return sorted;
    }

    /** Neighbours of equal terms that touch or overlap are one subsidy. */
    private static List<PaySubsidy> merged(List<PaySubsidy> subsidies) {
        if (subsidies.size() < 2) {
            return subsidies;
        }
        var merged = new ArrayList<PaySubsidy>();
        for (PaySubsidy next : sorted(subsidies, PaySubsidy::period)) {
            int last = merged.size() - 1;
            if (last >= 0 && continues(merged.get(last), next)) {
                merged.set(last, joined(merged.get(last), next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static boolean continues(PaySubsidy one, PaySubsidy next) {
        return isOfSameTerms(one, next)
                && (!one.period().hasEnd()
                        || !next.period().start().isAfter(one.period().end().plusDays(1)));
    }

    private static PaySubsidy joined(PaySubsidy one, PaySubsidy next) {
        LocalDate end =
                one.period().end().isAfter(next.period().end())
                        ? one.period().end()
                        : next.period().end();
        return new PaySubsidy(
                one.percent(), one.workTimePercent(), DatePeriod.closed(one.period().start(), end));
    }

    /** Neighbouring ranges between which nothing that counts has changed are one. */
    private static List<SteadyRange> joined(List<SteadyRange> ranges) {
        var joined = new ArrayList<SteadyRange>(ranges.size());
        for (SteadyRange next : ranges) {
            int last = joined.size() - 1;
            if (last >= 0 && isSteady(joined.get(last), next)) {
                SteadyRange one = joined.get(last);
                joined.set(
                        last,
                        new SteadyRange(
                                DatePeriod.closed(one.period().start(), next.period().end()),
                                one.costs(),
                                one.subsidies(),
                                one.compensation()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    @SuppressWarnings("ReferenceEquality") // the same item goes on; an equal one is another
    private static boolean isSteady(SteadyRange one, SteadyRange next) {
        boolean same =
                one.costs() == next.costs()
                        && one.compensation() == next.compensation()
                        && one.subsidies().size() == next.subsidies().size();
        for (int i = 0; same && i < one.subsidies().size(); i++) {
            same = isOfSameTerms(one.subsidies().get(i), next.subsidies().get(i));
        }
        return same;
    }

    private static boolean isOfSameTerms(PaySubsidy one, PaySubsidy next) {
        return one.percent() == next.percent()
                && isSameWorkTime(one.workTimePercent(), next.workTimePercent());
    }

    private static boolean isSameWorkTime(@Nullable BigDecimal one, @Nullable BigDecimal next) {
        if (one == null || next == null) {
            return one == null && next == null;
        }
        return one.compareTo(next) == 0;
    }
}
