package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Cases drawn from a seed: the same seed draws the same cases. */
final class RandomBasis {
    private static final List<Integer> OLD_PERCENTS = List.of(30, 40, 50, 100);
    private static final List<Integer> PERCENTS = List.of(50, 70, 100);

    private static final List<SubsidyOverlap> OVERLAPS = List.of(SubsidyOverlap.values());

    final SplittableRandom random;

    RandomBasis(long seed) {
        random = new SplittableRandom(seed);
    }

    CalculationBasis next(String rules) {
        DatePeriod period = period();
        var subsidies = new ArrayList<PaySubsidy>();
        var compensations = new ArrayList<TrainingCompensation>();
        var changes = new ArrayList<PayChange>();
        for (int n = random.nextInt(4); n > 0; n--) {
            subsidies.add(subsidy(rules, period));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            compensations.add(
                    new TrainingCompensation(Money.ofCents(random.nextInt(90_000)), near(period)));
        }
        if (random.nextInt(3) == 0) {
            changes.add(new PayChange(near(period).start(), costs()));
        }
        return new CalculationBasis(
                        BenefitType.SALARY,
                        period,
                        costs(),
                        List.of(50, 70, 100).get(random.nextInt(3)),
                        random.nextBoolean(),
                        subsidies,
                        compensations,
                        null)
                .withPayChanges(changes)
                .withOverlap(OVERLAPS.get(random.nextInt(3)));
    }

    DatePeriod period() {
        LocalDate start = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1800));
        return DatePeriod.closed(
                start, start.plusDays(random.nextInt(2) * 30L + random.nextInt(400)));
    }

    WageCosts costs() {
        return new WageCosts(
                Money.ofCents(random.nextInt(500_000)),
                Money.ofCents(random.nextInt(90_000)),
                random.nextBoolean() ? HolidayPayBasis.TOTAL : HolidayPayBasis.PER_MONTH,
                Money.ofCents(random.nextInt(90_000)));
    }

    PaySubsidy subsidy(String rules, DatePeriod period) {
        List<Integer> percents = rules.equals("2021") ? OLD_PERCENTS : PERCENTS;
        return new PaySubsidy(
                percents.get(random.nextInt(percents.size())),
                random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(100, 10_001), 2),
                near(period));
    }

    /** Some days in the period, across its borders, or not far from it. */
    private DatePeriod near(DatePeriod period) {
        int days = (int) (period.end().toEpochDay() - period.start().toEpochDay());
        LocalDate start = period.start().plusDays(random.nextInt(-60, days + 30));
        return DatePeriod.closed(start, start.plusDays(random.nextInt(200)));
    }
}
