package fi.asiointi.examples.benchmarks;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitApplication.Attachment;
import fi.asiointi.subsidy.benefit.BenefitApplication.DeMinimisAid;
import fi.asiointi.subsidy.benefit.BenefitApplication.EarlierBenefit;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.PaySubsidy;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An application of 2026 as it was sent, and the figures that the handler settled. */
record BenefitCase(BenefitApplication application, CalculationBasis basis) {

    /** So many cases, the same at every run; every third has a pay subsidy. */
    static BenefitCase[] many(int count) {
        var random = new Random(20_261_122);
        var cases = new BenefitCase[count];
        for (int i = 0; i < count; i++) {
            cases[i] = one(random);
        }
        return cases;
    }

    private static BenefitCase one(Random random) {
        LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        LocalDate start = asOf.plusDays(random.nextInt(140) - 110L);
        var period = DatePeriod.closed(start, start.plusDays(25 + random.nextInt(345)));
        var costs =
                new WageCosts(
                        Money.ofCents(80_000 + random.nextInt(300_000)),
                        Money.ofCents(random.nextInt(20_000)),
                        HolidayPayBasis.PER_MONTH,
                        Money.ofCents(random.nextInt(90_000)));
        List<PaySubsidy> subsidies =
                random.nextInt(3) == 0 ? List.of(subsidy(random, period)) : List.of();
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY,
                        period,
                        costs,
                        random.nextInt(4) == 0 ? 100 : 50,
                        !subsidies.isEmpty(),
                        subsidies,
                        List.of(),
                        null);
        return new BenefitCase(application(random, asOf, basis), basis);
    }

    /** For the beginning of the period or for all of it. */
    private static PaySubsidy subsidy(Random random, DatePeriod period) {
        LocalDate end = period.start().plusDays(random.nextInt(370));
        return new PaySubsidy(
                random.nextBoolean() ? 50 : 70,
                null,
                DatePeriod.closed(period.start(), end.isAfter(period.end()) ? period.end() : end));
    }

    private static BenefitApplication application(
            Random random, LocalDate asOf, CalculationBasis basis) {
        boolean aided = random.nextInt(3) == 0;
        boolean association = random.nextInt(5) == 0;
        return BenefitApplication.on(asOf)
                .event(Event.SUBMIT)
                .start(basis.period().start())
                .end(basis.period().end())
                .kind(association ? EmployerKind.ASSOCIATION : EmployerKind.COMPANY)
                .businessActivities(association ? Answer.YES : Answer.UNKNOWN)
                .supervisorAssigned(association ? Answer.YES : Answer.UNKNOWN)
                .businessId(Answer.YES)
                .bankAccount(Answer.of(random.nextInt(20) > 0))
                .changeNegotiations(Answer.of(random.nextInt(10) == 0))
                .receivedDeMinimis(Answer.of(aided))
                .deMinimisAids(aided ? List.of(aid(random, asOf), aid(random, asOf)) : List.of())
                .identityCode(Answer.YES)
                .weeklyHours(BigDecimal.valueOf(1600 + random.nextInt(2400), 2))
                .monthlyPay(basis.costs().monthlyPay())
                .vacationMoney(basis.costs().holidayPay())
                .otherExpenses(basis.costs().sideCosts())
                .residentOfHelsinki(Answer.of(random.nextInt(10) > 0))
                .type(BenefitType.SALARY)
                .paySubsidyGranted(
                        basis.subsidyGranted()
                                ? PaySubsidyGranted.GRANTED
                                : PaySubsidyGranted.NOT_GRANTED)
                .apprenticeship(Answer.NO)
                .attachments(Set.of(Attachment.EMPLOYMENT_CONTRACT, Attachment.EMPLOYEE_CONSENT))
                .earlierBenefits(earlier(random, asOf))
                .build();
    }

    private static DeMinimisAid aid(Random random, LocalDate asOf) {
        return new DeMinimisAid(
                "Granter",
                Money.ofEuros(1 + random.nextInt(200_000)),
                asOf.minusDays(random.nextInt(1_500)));
    }

    private static List<EarlierBenefit> earlier(Random random, LocalDate asOf) {
        if (random.nextInt(5) > 0) {
            return List.of();
        }
        LocalDate end = asOf.minusDays(200 + random.nextInt(900));
        return List.of(new EarlierBenefit(end.minusDays(180), end, false, null));
    }
}
