package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Splits the period of a benefit at every day on which a subsidy or compensation begins or ends. An
 * item outside the period changes nothing: the city's system stops with an error there.
 */
final class SteadyRanges {
    private final DatePeriod whole;
    private final List<PaySubsidy> subsidies;
    private final List<TrainingCompensation> compensations;

    SteadyRanges(CalculationBasis basis) {
        whole = basis.period();
        subsidies = merged(basis.paySubsidies());
        compensations =
                basis.trainingCompensations().stream()
                        .sorted(Comparator.comparing(TrainingCompensation::period))
                        .toList();
    }

    List<DatePeriod> ranges() {
        var starts = new TreeSet<LocalDate>();
        starts.add(whole.start());
        subsidies.forEach(subsidy -> addChanges(starts, subsidy.period()));
        compensations.forEach(compensation -> addChanges(starts, compensation.period()));
        var ranges = new ArrayList<DatePeriod>(starts.size());
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            ranges.add(DatePeriod.closed(start, next == null ? whole.end() : next.minusDays(1)));
        }
        return ranges;
    }

    /** Of overlapping subsidies the one that started first counts, as in the city's system. */
    Optional<PaySubsidy> subsidyIn(DatePeriod range) {
        return subsidies.stream()
                .filter(subsidy -> subsidy.period().contains(range.start()))
                .findFirst();
    }

    /** Of overlapping compensations the one that started first counts. */
    Optional<TrainingCompensation> compensationIn(DatePeriod range) {
        return compensations.stream()
                .filter(compensation -> compensation.period().contains(range.start()))
                .findFirst();
    }

    private void addChanges(Set<LocalDate> starts, DatePeriod item) {
        if (item.overlaps(whole)) {
            if (item.start().isAfter(whole.start())) {
                starts.add(item.start());
            }
            if (item.end().isBefore(whole.end())) {
                starts.add(item.end().plusDays(1));
            }
        }
    }

    /** Neighbours of equal terms that touch or overlap are one subsidy. */
    private static List<PaySubsidy> merged(List<PaySubsidy> subsidies) {
        var merged = new ArrayList<PaySubsidy>();
        for (PaySubsidy next :
                subsidies.stream().sorted(Comparator.comparing(PaySubsidy::period)).toList()) {
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
        return one.percent() == next.percent()
                && isSameWorkTime(one.workTimePercent(), next.workTimePercent())
                && (!one.period().hasEnd()
                        || !next.period().start().isAfter(one.period().end().plusDays(1)));
    }

    private static boolean isSameWorkTime(@Nullable BigDecimal one, @Nullable BigDecimal next) {
        if (one == null || next == null) {
            return one == null && next == null;
        }
        return one.compareTo(next) == 0;
    }

    private static PaySubsidy joined(PaySubsidy one, PaySubsidy next) {
        LocalDate end =
                one.period().end().isAfter(next.period().end())
                        ? one.period().end()
                        : next.period().end();
        return new PaySubsidy(
                one.percent(), one.workTimePercent(), DatePeriod.closed(one.period().start(), end));
    }
}
