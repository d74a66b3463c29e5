package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The calculation a second time, from the text of the rules and in plain decimals: no code of the
 * library but its records, no figure of its parameters. Salary benefit alone.
 */
final class PlainCalculator {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THIRTY = new BigDecimal(30);

    private final CalculationBasis basis;
    private final boolean old;
    private final BigDecimal cap;

    PlainCalculator(String rules, CalculationBasis basis) {
        this.basis = basis;
        this.old = rules.equals("2021");
        boolean higher = rules.equals("2026-01") && !basis.subsidyGranted();
        this.cap = new BigDecimal(higher ? 1500 : 800);
    }

    /** Start, end, monthly and total of each range, as text. */
    List<String> ranges() {
        var starts = new TreeSet<LocalDate>();
        LocalDate first = basis.period().start();
        LocalDate last = basis.period().end();
        starts.add(first);
        List<PaySubsidy> subsidies =
                basis.overlap() == SubsidyOverlap.FIRST_STARTING
                        ? merged(basis.paySubsidies())
                        : basis.paySubsidies();
        var items = new ArrayList<DatePeriod>();
        subsidies.forEach(one -> items.add(one.period()));
        basis.trainingCompensations().forEach(one -> items.add(one.period()));
        for (DatePeriod item : items) {
            starts.add(item.start());
            starts.add(item.end().plusDays(1));
        }
        basis.payChanges().forEach(change -> starts.add(change.from()));
        starts.removeIf(day -> day.isBefore(first) || day.isAfter(last));

        var ranges = new ArrayList<Range>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            ranges.add(
                    new Range(
                            start,
                            next == null ? last : next.minusDays(1),
                            subsidiesOn(start, subsidies),
                            compensationOn(start),
                            payChangeOn(start)));
        }
        return (basis.overlap() == SubsidyOverlap.FIRST_STARTING ? ranges : joined(ranges))
                .stream().map(this::line).toList();
    }

    private record Range(
            LocalDate start,
            LocalDate end,
            List<PaySubsidy> subsidies,
            int compensation,
            int pay) {}

    private String line(Range range) {
        BigDecimal monthly = monthly(range);
        BigDecimal months = new BigDecimal(days(range.start, range.end)).divide(THIRTY, DIGITS);
        if (!old) {
            months = months.setScale(2, RoundingMode.HALF_UP);
        }
        BigDecimal total =
                old
                        ? monthly.multiply(new BigDecimal(days(range.start, range.end)))
                                .divide(THIRTY, 0, RoundingMode.HALF_UP)
                        : monthly.multiply(months).setScale(0, RoundingMode.HALF_UP);
        return range.start + " " + range.end + " " + monthly + " " + total;
    }

    private BigDecimal monthly(Range range) {
        WageCosts costs = range.pay < 0 ? basis.costs() : basis.payChanges().get(range.pay).costs();
        BigDecimal pay = costs.monthlyPay().toEuros();
        BigDecimal side = costs.sideCosts().toEuros();
        BigDecimal holiday = costs.holidayPay().toEuros();
        if (costs.basis() == HolidayPayBasis.TOTAL && costDays(range.pay) > 0) {
            holiday = holiday.multiply(THIRTY).divide(new BigDecimal(costDays(range.pay)), DIGITS);
        }
        BigDecimal left =
                pay.add(side)
                        .add(holiday)
                        .setScale(2, RoundingMode.HALF_UP)
                        .multiply(new BigDecimal(basis.stateAidPercent()))
                        .divide(HUNDRED)
                        .setScale(2, RoundingMode.HALF_UP);
        for (PaySubsidy granted : range.subsidies) {
            left = left.subtract(old ? before(granted, pay, side, holiday) : since(granted, pay));
        }
        if (range.compensation >= 0) {
            left =
                    left.subtract(
                            basis.trainingCompensations()
                                    .get(range.compensation)
                                    .monthly()
                                    .toEuros());
        }
        return left.min(cap).max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal since(PaySubsidy granted, BigDecimal pay) {
        if (granted.percent() == 100) {
            return pay.divide(workTime(granted, "65").divide(HUNDRED), DIGITS)
                    .multiply(new BigDecimal("0.65"))
                    .multiply(new BigDecimal("1.23"))
                    .min(new BigDecimal(2020));
        }
        return pay.multiply(new BigDecimal(granted.percent()))
                .divide(HUNDRED)
                .min(new BigDecimal(granted.percent() == 70 ? 1770 : 1260));
    }

    private static BigDecimal before(
            PaySubsidy granted, BigDecimal pay, BigDecimal side, BigDecimal holiday) {
        BigDecimal highest = new BigDecimal(granted.percent() == 100 ? 1800 : 1400);
        BigDecimal share = new BigDecimal(granted.percent()).divide(HUNDRED);
        BigDecimal workTime = workTime(granted, "100");
        if (granted.percent() == 100 && workTime.compareTo(new BigDecimal(65)) > 0) {
            share = new BigDecimal(65).divide(workTime, DIGITS);
        }
        return pay.add(side).multiply(share).min(highest).add(holiday.multiply(share));
    }

    private static BigDecimal workTime(PaySubsidy granted, String usual) {
        return granted.workTimePercent() != null
                ? granted.workTimePercent()
                : new BigDecimal(usual);
    }

    private List<PaySubsidy> subsidiesOn(LocalDate day, List<PaySubsidy> subsidies) {
        List<PaySubsidy> there =
                subsidies.stream().filter(one -> one.period().contains(day)).toList();
        if (there.isEmpty()) {
            return there;
        }
        return switch (basis.overlap()) {
            case FIRST_STARTING -> there.subList(0, 1);
            case LATEST_DECISION -> there.subList(there.size() - 1, there.size());
            case SUM -> there;
        };
    }

    private int compensationOn(LocalDate day) {
        List<TrainingCompensation> all = basis.trainingCompensations();
        int found = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).period().contains(day)
                    && (found < 0 || all.get(i).period().compareTo(all.get(found).period()) < 0)) {
                found = i;
            }
        }
        return found;
    }

    private int payChangeOn(LocalDate day) {
        List<PayChange> all = basis.payChanges();
        int found = -1;
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).from().isAfter(day)
                    && (found < 0 || all.get(i).from().isAfter(all.get(found).from()))) {
                found = i;
            }
        }
        return found;
    }

    private int costDays(int pay) {
        LocalDate first = basis.period().start();
        LocalDate from = pay < 0 ? first : basis.payChanges().get(pay).from();
        LocalDate start = from.isBefore(first) ? first : from;
        LocalDate end =
                basis.payChanges().stream()
                        .map(change -> change.from().minusDays(1))
                        .filter(day -> !day.isBefore(start))
                        .min(Comparator.naturalOrder())
                        .filter(day -> day.isBefore(basis.period().end()))
                        .orElse(basis.period().end());
        return days(start, end);
    }

    private static int days(LocalDate first, LocalDate last) {
        LocalDate end = last.plusDays(1);
        return (end.getYear() - first.getYear()) * 360
                + (end.getMonthValue() - first.getMonthValue()) * 30
                + Math.min(end.getDayOfMonth(), 30)
                - Math.min(first.getDayOfMonth(), 30);
    }

    private static List<PaySubsidy> merged(List<PaySubsidy> subsidies) {
        var sorted = new ArrayList<>(subsidies);
        sorted.sort(Comparator.comparing(PaySubsidy::period));
        for (int i = 1; i < sorted.size(); ) {
            PaySubsidy one = sorted.get(i - 1);
            PaySubsidy next = sorted.get(i);
            if (terms(one).equals(terms(next))
                    && !next.period().start().isAfter(one.period().end().plusDays(1))) {
                LocalDate end =
                        one.period().end().isAfter(next.period().end())
                                ? one.period().end()
                                : next.period().end();
                DatePeriod both = DatePeriod.closed(one.period().start(), end);
                sorted.set(i - 1, new PaySubsidy(one.percent(), one.workTimePercent(), both));
                sorted.remove(i);
            } else {
                i++;
            }
        }
        return sorted;
    }

    private static List<Range> joined(List<Range> ranges) {
        var joined = new ArrayList<Range>();
        for (Range next : ranges) {
            Range one = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (one != null
                    && one.pay == next.pay
                    && one.compensation == next.compensation
                    && one.subsidies.stream()
                            .map(PlainCalculator::terms)
                            .toList()
                            .equals(next.subsidies.stream().map(PlainCalculator::terms).toList())) {
                joined.set(
                        joined.size() - 1,
                        new Range(one.start, next.end, one.subsidies, one.compensation, one.pay));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static String terms(PaySubsidy one) {
        BigDecimal workTime = one.workTimePercent();
        return one.percent()
                + " "
                + (workTime == null ? "" : workTime.stripTrailingZeros().toPlainString());
    }
}
